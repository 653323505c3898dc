// What readers will see of a date that is being set: its words, and its span on a short axis beside the present one.
import type { EventDate } from '../../../domain/corpus-schema.ts';
import { formatNumber } from '../../../i18n/date-style.ts';
import { formatMonthYear, formatYear } from '../../../i18n/format-date.ts';
import { wordDate } from '../../../i18n/word-event.ts';
import { useWords } from '../../shared/store-context.ts';
import type { AxisBar } from './date-axis.ts';
import { buildDateAxis } from './date-axis.ts';

interface DatePreviewProps {
  readonly now: EventDate;
  /** `null`: what is typed is no date yet. */
  readonly next: EventDate | null;
}

export function DatePreview({ now, next }: DatePreviewProps) {
  const { t, dates } = useWords();
  return (
    <div className="md-preview">
      <output className="md-preview-words">
        <span className="md-hint">{t('mend.preview')}</span>{' '}
        <strong>{next ? wordDate(next, dates, t) : '…'}</strong>
        {next && next.start !== null && !next.stated && (
          <span className="dr-estimated"> {t('date.estimated')}</span>
        )}
      </output>
      <Axis now={now} next={next} />
    </div>
  );
}

function Axis({ now, next }: DatePreviewProps) {
  const { dates } = useWords();
  const axis = buildDateAxis(now, next);
  if (!axis) return null;
  return (
    <div className="md-axis" aria-hidden="true">
      {axis.ticks.map(({ at, day, unit }) => (
        <span
          key={day}
          className={unit === 'day' ? 'md-tick md-tick-day' : 'md-tick'}
          style={{ insetInlineStart: `${at * 100}%` }}
        >
          {unit === 'day' && formatNumber(Number(day.slice(8)), dates.digits)}
          {unit === 'month' && formatMonthYear(day, dates, { short: true })}
          {unit === 'year' && formatYear(Number(day.slice(0, 4)), dates)}
        </span>
      ))}
      {axis.now && <Bar bar={axis.now} kind="now" stated={now.stated} />}
      {axis.next && next && <Bar bar={axis.next} kind="next" stated={next.stated} />}
    </div>
  );
}

interface BarProps {
  readonly bar: AxisBar;
  readonly kind: 'now' | 'next';
  readonly stated: boolean;
}

function Bar({ bar: { from, to, open }, kind, stated }: BarProps) {
  return (
    <span
      className={`md-bar md-bar-${kind}`}
      data-open={open ?? undefined}
      data-stated={stated || undefined}
      style={{ insetInlineStart: `${from * 100}%`, inlineSize: `max(6px, ${(to - from) * 100}%)` }}
    />
  );
}
