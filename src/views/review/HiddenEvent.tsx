// An event that the editor took out: what it was called, who took it out and why.
import { useId } from 'react';
import type { HiddenEvent as Hidden } from '../../domain/review/review-report.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useWords } from '../shared/store-context.ts';
import { Headline } from './EventPane.tsx';
import { VerdictSign } from './VerdictSign.tsx';

interface HiddenEventProps {
  readonly hidden: Hidden;
  /** The words that told it. */
  readonly exact: string | null;
}

export function HiddenEvent({ hidden, exact }: HiddenEventProps) {
  const { dates, language, t } = useWords();
  const id = useId();
  const { headline, by, on, reason } = hidden;
  return (
    <article className="rv-event dr-details" aria-labelledby={id}>
      <p className="dr-chips">
        <span className="dr-chip rv-chip-verdict" data-verdict="hidden">
          <VerdictSign verdict="hidden" />
          {t('review.verdict.hidden')}
        </span>
      </p>
      <Headline key={hidden.id} id={id} words={headline[language]} />
      <p className="dr-note">{t('review.hidden.by', { by: isolate(by), on: formatGivenDay(on, dates) })}</p>
      <p>
        <span className="dr-label">{t('review.reason')}</span> <bdi>{reason}</bdi>
      </p>
      {exact !== null && (
        <blockquote className="dr-quote" dir="auto">
          {exact}
        </blockquote>
      )}
    </article>
  );
}
