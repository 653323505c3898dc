// An event as it is told apart from others: headline, date, type and status, and the words that tell it.
import { familyOf } from '../../../domain/event-types.ts';
import { statusKey } from '../../../i18n/status-key.ts';
import { wordEventDate } from '../../../i18n/word-event.ts';
import { useWords } from '../../shared/store-context.ts';
import { Quotation } from './Quotation.tsx';
import type { EventFacts } from './use-event-facts.ts';

interface EventLinesProps {
  readonly facts: EventFacts;
  /** Quotations at most, and characters of each. */
  readonly quotations: number;
  readonly most: number;
}

/** Phrasing alone, so that an option of a list can hold it. */
export function EventLines({ facts: { summary, mentions }, quotations, most }: EventLinesProps) {
  const { language, dates, t } = useWords();
  return (
    <>
      <span className="rs-headline" data-family={familyOf(summary.type)}>
        <span className="sh-dot" aria-hidden="true" />
        <bdi>{summary.headline[language]}</bdi>
      </span>
      <span className="rs-meta">
        {wordEventDate(summary, dates, t)} · {t(`type.${summary.type}`)} · {t(statusKey(summary))}
      </span>
      {mentions.slice(0, quotations).map((mention) => (
        <Quotation key={mention.id} mention={mention} most={most} />
      ))}
      {mentions.length > quotations && (
        <span className="rs-meta">{t('select.moreQuotations', { count: mentions.length - quotations })}</span>
      )}
    </>
  );
}

export function EventCard({ title, facts }: { readonly title: string; readonly facts: EventFacts }) {
  return (
    <section className="rs-card">
      <h3>{title}</h3>
      <EventLines facts={facts} quotations={2} most={140} />
    </section>
  );
}
