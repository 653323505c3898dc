// The analyst's controls over time: which clock places events, up to which day of publication they are shown, and the
// hatching of days that no article covers.
import { useId } from 'react';
import { CLOCKS } from '../../domain/publication-days.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { getPublicationDays } from '../../store/derived.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { Choice } from './Choice.tsx';

export function ClockTools() {
  const { t } = useWords();
  const clock = useApp((state) => state.clock);
  const setClock = useApp((state) => state.setClock);
  const coverage = useApp((state) => state.coverage);
  const setCoverage = useApp((state) => state.setCoverage);
  return (
    <>
      <Choice
        name="clock"
        legend={t('clocks.clock')}
        values={CLOCKS}
        value={clock}
        label={(value) => t(`clocks.clock.${value}`)}
        onChoose={setClock}
      />
      <KnownSlider />
      <label className="ap-choice">
        <input type="checkbox" checked={coverage} onChange={() => setCoverage(!coverage)} />
        {t('clocks.coverage')}
      </label>
    </>
  );
}

/** Steps over the days of publication; its last step is "everything". */
function KnownSlider() {
  const { dates, t } = useWords();
  const days = getPublicationDays(useIndex());
  const known = useApp((state) => state.known);
  const setKnown = useApp((state) => state.setKnown);
  const setChanges = useApp((state) => state.setChanges);
  const noteId = useId();
  if (days.length < 2) return null;
  // A link may name a day between two days of publication: what was known then is what the one before brought.
  const at = known === null ? days.length : days.findLastIndex((day) => day <= known);
  // Where everything is shown: what the last day of publication brought.
  const since = known ?? days.at(-2) ?? null;
  const said = known === null ? t('clocks.knownAll') : formatDay(known, dates);
  return (
    <fieldset>
      <legend>{t('clocks.known')}</legend>
      <input
        type="range"
        className="ap-known"
        min={0}
        max={days.length}
        step={1}
        value={Math.max(at, 0)}
        aria-label={t('clocks.known')}
        aria-valuetext={said}
        aria-describedby={noteId}
        onChange={(event) => setKnown(days[Number(event.target.value)] ?? null)}
      />
      <output className="ap-known-day">{said}</output>
      <p id={noteId} className="ap-tools-note">
        {t('clocks.knownNote')}
      </p>
      <button type="button" className="sh-button" onClick={() => setChanges(since)}>
        {t('clocks.changes')}
      </button>
    </fieldset>
  );
}
