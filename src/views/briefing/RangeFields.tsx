// The days that a step shows, typed: both, or the whole time of the chronology.
import { useState } from 'react';
import type { BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import { changeStep } from '../../domain/briefing/edit-briefing.ts';
import { formatRange } from '../../i18n/format-date.ts';
import { useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';

interface RangeFieldsProps {
  readonly range: BriefingStep['range'];
  readonly at: number;
}

export function RangeFields({ range, at }: RangeFieldsProps) {
  const { t, dates } = useWords();
  const edit = useBriefing((state) => state.edit);
  // A day alone is no range yet.
  const [half, setHalf] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const shown = half ?? range ?? { from: '', to: '' };
  const isWrong = shown.from !== '' && shown.to !== '' && shown.to < shown.from;
  const change = (next: { readonly from: string; readonly to: string }) => {
    const whole = next.from !== '' && next.to !== '' && next.from <= next.to;
    setHalf(whole ? null : next);
    if (whole) edit((briefing) => changeStep(briefing, at, { range: next }), `range ${at}`);
  };
  const clear = () => {
    setHalf(null);
    edit((briefing) => changeStep(briefing, at, { range: null }));
  };
  return (
    <fieldset className="be-part be-range">
      <legend>{t('briefEdit.range')}</legend>
      <label className="be-field">
        <span>{t('briefEdit.rangeFrom')}</span>
        <input
          type="date"
          value={shown.from}
          onChange={({ target }) => change({ ...shown, from: target.value })}
        />
      </label>
      <label className="be-field">
        <span>{t('briefEdit.rangeTo')}</span>
        <input
          type="date"
          aria-invalid={isWrong}
          value={shown.to}
          onChange={({ target }) => change({ ...shown, to: target.value })}
        />
      </label>
      {range && half === null && <p className="be-hint">{formatRange(range.from, range.to, dates)}</p>}
      <button type="button" className="sh-link" disabled={range === null && half === null} onClick={clear}>
        {t('briefEdit.rangeWhole')}
      </button>
      {isWrong && <p role="alert">{t('briefEdit.rangeWrong')}</p>}
    </fieldset>
  );
}
