// The controls of a date: what is typed first, its precision, and only what this precision needs.
import type { ReactNode } from 'react';
import { DAY_PARTS, PARTS_OF, SEASONS } from '../../../domain/calendar-days.ts';
import type { Precision } from '../../../domain/corpus-schema.ts';
import type { IsoDay } from '../../../domain/iso-day.ts';
import type { DateControl, DateDraft } from '../../../domain/review/date-draft.ts';
import { DATE_ENDS, stepTyped, switchPrecision, takesClock } from '../../../domain/review/date-draft.ts';
import { PRECISIONS } from '../../../domain/vocabulary.ts';
import { useWords } from '../../shared/store-context.ts';
import { Check, Control, SelectControl } from './Control.tsx';

interface DateControlsProps {
  readonly draft: DateDraft;
  readonly onDraft: (draft: DateDraft) => void;
  /** What is left out of what is typed is taken from this day. */
  readonly atHand: IsoDay | null;
}

/** What the first field asks for. */
const FROM = {
  minute: 'day',
  hour: 'day',
  'part-of-day': 'day',
  day: 'day',
  night: 'night',
  span: 'span',
  week: 'week',
  'part-of-month': 'month',
  month: 'month',
  season: 'year',
  year: 'year',
  decade: 'decade',
  unknown: 'day',
} as const satisfies Record<Precision, string>;

/** How it may be typed. */
const HINTS = {
  day: 'day',
  night: 'day',
  span: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
  decade: 'year',
} as const;

/** Precisions that can begin or end without another end. */
const OPENS: ReadonlySet<Precision> = new Set([
  'day',
  'night',
  'span',
  'week',
  'part-of-month',
  'month',
  'year',
]);
/** Precisions of which "about" can be said. */
const ABOUT: ReadonlySet<Precision> = new Set([
  'minute',
  'hour',
  'day',
  'span',
  'week',
  'part-of-month',
  'month',
  'year',
]);

export function DateControls({ draft, onDraft, atHand }: DateControlsProps) {
  const { t } = useWords();
  const { precision, ends } = draft;
  const set = (changes: Partial<DateDraft>) => onDraft({ ...draft, ...changes });
  const isDated = precision !== 'unknown';
  return (
    <>
      <SelectControl
        control="precision"
        label={t('mend.precision')}
        values={PRECISIONS}
        value={precision}
        word={(value) => t(`mend.precision.${value}`)}
        onChoose={(value) => onDraft(switchPrecision(draft, value, atHand))}
      />
      {isDated && (
        <TypedDate
          control="from"
          label={t(precision === 'span' && ends === 'until' ? 'mend.to' : `mend.from.${FROM[precision]}`)}
          hint={t(`mend.dateHint.${HINTS[FROM[precision]]}`)}
          typed={draft.from}
          precision={precision}
          atHand={atHand}
          onTyped={(from) => set({ from })}
        />
      )}
      {precision === 'span' && ends === 'both' && (
        <TypedDate
          control="to"
          label={t('mend.to')}
          typed={draft.to}
          precision={precision}
          atHand={atHand}
          onTyped={(to) => set({ to })}
        />
      )}
      {precision === 'part-of-month' && (
        <SelectControl
          control="part"
          label={t('mend.part')}
          values={PARTS_OF}
          value={draft.part}
          word={(value) => t(`mend.part.${value}`)}
          onChoose={(part) => set({ part })}
        />
      )}
      {precision === 'season' && (
        <SelectControl
          control="season"
          label={t('mend.season')}
          values={SEASONS}
          value={draft.season}
          word={(value) => t(`mend.season.${value}`)}
          onChoose={(season) => set({ season })}
        />
      )}
      {precision === 'part-of-day' && (
        <SelectControl
          control="dayPart"
          label={t('mend.dayPart')}
          values={['none', ...DAY_PARTS] as const}
          value={draft.dayPart ?? 'none'}
          word={(value) => t(`mend.dayPart.${value}`)}
          onChoose={(dayPart) => set({ dayPart: dayPart === 'none' ? null : dayPart })}
        />
      )}
      {takesClock(draft) && <ClockControls draft={draft} onChange={set} />}
      {OPENS.has(precision) && (
        <SelectControl
          control="ends"
          label={t('mend.ends')}
          values={DATE_ENDS}
          value={ends}
          word={(value) => t(`mend.ends.${value}`)}
          onChoose={(chosen) => set({ ends: chosen })}
        />
      )}
      {isDated && (
        <SelectControl
          control="basis"
          label={t('mend.basis')}
          values={['stated', 'concluded'] as const}
          value={draft.stated ? 'stated' : 'concluded'}
          word={(value) => t(`mend.basis.${value}`)}
          onChoose={(basis) => set({ stated: basis === 'stated' })}
        />
      )}
      {precision === 'night' && ends === 'both' && (
        <Check
          label={t('mend.overnight')}
          checked={draft.overnight}
          onChange={(overnight) => set({ overnight })}
        />
      )}
      {ABOUT.has(precision) && (
        <Check
          label={t('mend.approximate')}
          checked={draft.approximate}
          onChange={(approximate) => set({ approximate })}
        />
      )}
    </>
  );
}

interface TypedDateProps {
  readonly control: DateControl;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly typed: string;
  readonly precision: Precision;
  readonly atHand: IsoDay | null;
  readonly onTyped: (typed: string) => void;
}

/** How far keys step: arrows by one, the page keys by seven, of days a week. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 };

/** A day, month or year as text, which arrows step. */
function TypedDate({ control, label, hint, typed, precision, atHand, onTyped }: TypedDateProps) {
  return (
    <Control control={control} label={label} hint={hint}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          dir="auto"
          autoComplete="off"
          data-first={control === 'from' ? '' : undefined}
          maxLength={60}
          value={typed}
          onChange={({ target }) => onTyped(target.value)}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onTyped(stepTyped(typed, precision, atHand, step));
          }}
        />
      )}
    </Control>
  );
}

interface ClockControlsProps {
  readonly draft: DateDraft;
  readonly onChange: (changes: Partial<DateDraft>) => void;
}

/** A clock time, to another one perhaps, in the zone that the text names. A part of the day said beside an older time goes with it. */
function ClockControls({ draft, onChange }: ClockControlsProps) {
  const { t } = useWords();
  const field = (control: string, label: string, typed: string, name: 'timeFrom' | 'timeTo' | 'zone') => (
    <Control control={control} label={label}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={60}
          value={typed}
          onChange={({ target }) =>
            onChange({ [name]: target.value, ...(name === 'zone' ? {} : { dayPart: null }) })
          }
        />
      )}
    </Control>
  );
  return (
    <>
      {field('time', t('mend.timeFrom'), draft.timeFrom, 'timeFrom')}
      {field('timeTo', t('mend.timeTo'), draft.timeTo, 'timeTo')}
      {field('zone', t('mend.zone'), draft.zone, 'zone')}
    </>
  );
}
