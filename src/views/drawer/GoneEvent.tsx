// What the drawer says where a link names an event that the chronology does not hold, or holds no more: an editor may have
// taken it out, and then says who, when and why. What was taken out is not told again.
import { useEffect, useEffectEvent, useRef } from 'react';
import type { HiddenEvent } from '../../domain/review/review-report.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { useWords } from '../shared/store-context.ts';
import { useReport } from '../shared/use-report.ts';

interface GoneEventProps {
  /** The id that the link names: the event's, or that of one of its mentions. */
  readonly event: string;
  readonly headingId: string;
  readonly onShown: ((heading: HTMLElement) => void) | null;
}

export function GoneEvent({ event, headingId, onShown }: GoneEventProps) {
  const { t } = useWords();
  const { report } = useReport();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useEffectEvent(() => {
    if (heading.current) onShown?.(heading.current);
  });
  useEffect(() => shown(), []);
  const hidden =
    report?.phase === 'ready'
      ? report.value.hidden.find(({ id, mentions }) => id === event || mentions.includes(event))
      : undefined;
  return (
    <div className="dr-details">
      <h2 ref={heading} id={headingId} className="dr-headline dr-gone" tabIndex={-1}>
        {t(hidden ? 'drawer.hidden' : 'drawer.gone')}
      </h2>
      {hidden && <Hidden hidden={hidden} />}
      {!hidden && report?.phase !== 'loading' && (
        <>
          <p>{t('drawer.goneWhy')}</p>
          <p className="dr-note">{t('drawer.goneHelp')}</p>
        </>
      )}
    </div>
  );
}

function Hidden({ hidden: { by, on, reason } }: { readonly hidden: HiddenEvent }) {
  const { dates, t } = useWords();
  const day = formatGivenDay(on, dates);
  return (
    <>
      <p>{t('drawer.hiddenBy', { by: isolate(by), day })}</p>
      <dl className="dr-hidden">
        <dt>{t('drawer.hiddenReason')}</dt>
        <dd dir="auto">{reason}</dd>
      </dl>
    </>
  );
}
