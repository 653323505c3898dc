// The range shown as two date fields: the form twin of the overview's brush, for those who know the days they want.
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { dayNumber, isIsoDay } from '../../domain/iso-day.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Viewport } from '../../layout/timeline/scene.ts';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import { findShownDays } from './timeline-formats.ts';

export interface RangeDatesProps {
  /** The range in words, as the button shows it. */
  readonly range: string;
  readonly viewport: Viewport;
  readonly t: Translate;
  readonly onGo: (viewport: Viewport) => void;
}

const FIELDS = ['start', 'end'] as const;

export function RangeDates({ range, viewport, t, onGo }: RangeDatesProps) {
  const id = useId();
  const shown = findShownDays(viewport);
  // While somebody types a date it is half a date: kept here until it is whole.
  const [typed, setTyped] = useState<Partial<Record<'start' | 'end', string>>>({});
  const change = (field: 'start' | 'end') => (event: FormEvent<HTMLInputElement>) => {
    const value = event.currentTarget.value;
    setTyped((before) => ({ ...before, [field]: value }));
    const days = { ...shown, ...typed, [field]: value };
    if (!isIsoDay(days.start) || !isIsoDay(days.end) || days.start > days.end) return;
    setTyped({});
    onGo({ start: dayNumber(days.start), end: dayNumber(days.end) + 1 });
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
              onInput={change(field)}
            />
          </label>
        ))}
      </div>
    </MenuDetails>
  );
}
