// One event of a comparison: headline, date, status, what each side says where that is more than telling of it, who else
// speaks of it; and, where the two contradict each other, the words of each.
import { familyOf } from '../../domain/event-types.ts';
import { readLens } from '../../domain/lens.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { formatDateOf } from '../../i18n/format-event-date.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { statusKey } from '../../i18n/status-key.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { ClaimWords } from './ClaimWords.tsx';
import { wordReading } from './lens-words.ts';

interface ClaimRowProps {
  readonly event: EventSummary;
  readonly sides: readonly [string, string];
  /** Whether the words of both stand under it. */
  readonly facing: boolean;
}

export function ClaimRow({ event, sides, facing }: ClaimRowProps) {
  const { language, dates, t } = useWords();
  const labels = useLabels();
  const selected = useApp((state) => state.event === event.id);
  const selectEvent = useApp((state) => state.selectEvent);
  const hover = useApp((state) => state.hover);
  const wording = { t, actor: labels.actor };
  const readings = sides.map((side) => [side, readLens(event, side)] as const);
  // Where the words face each other they say it; of a side alone in its group telling is what the head says.
  const remarks = facing
    ? []
    : readings.filter(([, reading]) => reading !== 'silent' && reading !== 'asserts');
  return (
    <li
      className={selected ? 'ln-claim ln-selected' : 'ln-claim'}
      data-claim={event.id}
      onPointerEnter={() => hover(event.id)}
      onPointerLeave={() => hover(null)}
    >
      <div className="ln-told">
        <span className="sh-dot" data-family={familyOf(event.type)} aria-hidden="true" />
        <button
          type="button"
          className="ln-headline"
          aria-pressed={selected}
          onClick={() => selectEvent(event.id)}
          onFocus={() => hover(event.id)}
          onBlur={() => hover(null)}
        >
          <bdi>{event.headline[language]}</bdi>
        </button>
        <span className="ln-meta">
          {[
            t(`family.${familyOf(event.type)}`),
            formatDateOf(event, dates) ?? t('date.undated'),
            t(statusKey(event)),
          ].join(' · ')}
        </span>
        {remarks.map(([side]) => (
          <span key={side} className="ln-remark">
            {wordReading(event, side, wording)}
          </span>
        ))}
        <Others event={event} sides={sides} alone={readings.some(([, reading]) => reading === 'silent')} />
      </div>
      {facing && <ClaimWords event={event} sides={sides} />}
    </li>
  );
}

interface OthersProps extends Pick<ClaimRowProps, 'event' | 'sides'> {
  /** Whether only one of the two speaks of it. */
  readonly alone: boolean;
}

/** Who else speaks of the event, or that nobody does: of two sides "only" is not of all. */
function Others({ event, sides, alone }: OthersProps) {
  const { t } = useWords();
  const labels = useLabels();
  const others = (ids: readonly string[] = []) => ids.filter((id) => !sides.includes(id));
  const lines = [
    ['lens.alsoTold', others(event.claimants)],
    ['lens.alsoDenied', others(event.deniers)],
    ['lens.alsoContrary', others(event.contradictors)],
  ] as const;
  if (alone && lines.every(([, ids]) => ids.length === 0))
    return <span className="ln-meta">{t('lens.noOther')}</span>;
  return lines.map(
    ([key, ids]) =>
      ids.length > 0 && (
        <span key={key} className="ln-meta">
          {t(key, { names: joinNames(ids.map(labels.actor), t) })}
        </span>
      ),
  );
}
