// The range shown as two date fields: the form twin of the overview's brush, for those who know the days they want.
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { dayNumber, isIsoDay } from '../../domain/iso-day.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Viewport } from '../../layout/timeline/scene.ts';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { findShownDays } from '../../exports/picture/timeline-formats.ts';

export interface RangeDatesProps {
  /** The range in words, as the button shows it. */
  readonly range: string;
  readonly viewport: Viewport;
  readonly t: Translate;
  readonly onGo: (viewport: Viewport) => void;
}

type Days = ReturnType<typeof findShownDays>;

/** Two whole dates the wrong way round: what is half typed is not wrong yet. */
const isReversed = ({ start, end }: Days): boolean => isIsoDay(start) && isIsoDay(end) && start > end;

/** A date is typed part by part, and half a year is a year too: a range is gone to when it has stood this long. */
const PAUSE_MS = 400;
const FIELDS = ['start', 'end'] as const;

export function RangeDates({ range, viewport, t, onGo }: RangeDatesProps) {
  const id = useId();
  const shown = findShownDays(viewport);
  // What is typed stands as typed until its field is left with a range that can be shown.
  const [typed, setTyped] = useState<Partial<Record<'start' | 'end', string>>>({});
  const pending = useRef<Days | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const wrong = isReversed({ ...shown, ...typed });
  /** Shows the range that was typed; `false` where it is none, so that it can be mended. */
  const go = (): boolean => {
    clearTimeout(waiting.current);
    const days = pending.current;
    if (!days) return true;
    if (!isIsoDay(days.start) || !isIsoDay(days.end) || isReversed(days)) return false;
    pending.current = null;
    onGo({ start: dayNumber(days.start), end: dayNumber(days.end) + 1 });
    return true;
  };
  const change = (field: 'start' | 'end') => (event: FormEvent<HTMLInputElement>) => {
    const value = event.currentTarget.value;
    setTyped((before) => ({ ...before, [field]: value }));
    clearTimeout(waiting.current);
    pending.current = { ...shown, ...typed, [field]: value };
    waiting.current = setTimeout(go, PAUSE_MS);
  };
  const leave = () => {
    if (go()) setTyped({});
  };
  return (
    <MenuDetails className="tl-range" label={range}>
      <div className="tl-range-fields">
        {FIELDS.map((field) => (
          <label key={field} htmlFor={`${id}-${field}`}>
            {t(field === 'start' ? 'clocks.rangeFrom' : 'clocks.rangeTo')}
            <input
              id={`${id}-${field}`}
              type="date"
              min="0001-01-01"
              max="9998-12-31"
              value={typed[field] ?? shown[field]}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              onInput={change(field)}
              onBlur={leave}
            />
          </label>
        ))}
        {wrong && (
          <p id={`${id}-wrong`} className="tl-range-wrong" role="alert">
            {t('clocks.rangeReversed')}
          </p>
        )}
      </div>
    </MenuDetails>
  );
}
