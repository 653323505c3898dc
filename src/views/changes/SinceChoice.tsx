// What the chronology is compared with: what was signed, what had been published by a day, or a file that somebody kept.
import { isIsoDay } from '../../domain/iso-day.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { formatDay, formatGivenDay } from '../../i18n/format-date.ts';
import { getPublicationDays } from '../../store/derived.ts';
import { useIndex, useWords } from '../shared/store-context.ts';

/** `sign`, an ISO day, or `null`: a file. */
export type Since = string | null;

interface SinceChoiceProps {
  readonly since: Since;
  readonly onChange: (since: Since) => void;
}

/** The days that something can have been published after, the latest first; one that a link names among them. */
function useDays(since: Since): readonly IsoDay[] {
  const days = getPublicationDays(useIndex());
  const named = since !== null && isIsoDay(since) ? [since] : [];
  return [...new Set([...days.slice(0, -1), ...named])].sort().reverse();
}

export function SinceChoice({ since, onChange }: SinceChoiceProps) {
  const { review } = useIndex();
  const { dates, t } = useWords();
  const days = useDays(since);
  const isDay = since !== null && isIsoDay(since);
  const on = formatGivenDay(review.on ?? '', dates);
  const firstDay = days[0];
  return (
    <fieldset className="cg-since">
      <legend>{t('changes.since')}</legend>
      {review.by !== null && (
        <label>
          <input type="radio" name="since" checked={since === 'sign'} onChange={() => onChange('sign')} />
          <span>{t('changes.signoff', { on })}</span>
        </label>
      )}
      {firstDay !== undefined && (
        <div className="cg-day">
          <label>
            <input type="radio" name="since" checked={isDay} onChange={() => onChange(firstDay)} />
            <span>{t('changes.day')}</span>
          </label>
          <select
            aria-label={t('changes.dayLabel')}
            value={isDay ? since : firstDay}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          >
            {days.map((day) => (
              <option key={day} value={day}>
                {formatDay(day, dates)}
              </option>
            ))}
          </select>
        </div>
      )}
      <label>
        <input type="radio" name="since" checked={since === null} onChange={() => onChange(null)} />
        <span>{t('changes.file')}</span>
      </label>
    </fieldset>
  );
}
