// What a step shows: its view, the days, the filter, the events that it names. All of it can be set on the timeline instead.
import { useContext } from 'react';
import type { BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import { filterOf } from '../../domain/briefing/briefing-schema.ts';
import { changeStep } from '../../domain/briefing/edit-briefing.ts';
import { buildSlides } from '../../domain/briefing/slides.ts';
import { findEvent } from '../../domain/find-event.ts';
import type { Filter } from '../../domain/filter.ts';
import { isEmptyFilter } from '../../domain/filter.ts';
import { isolate } from '../../i18n/isolate.ts';
import { filterValueName, WORDED_LISTS } from '../../i18n/word-filter.ts';
import { showStep } from '../../store/briefing/present-view.ts';
import { CloseIcon } from '../shared/CloseIcon.tsx';
import { lazyView } from '../shared/lazy-view.tsx';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { StoreContext, useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useBriefing } from './briefing-context.ts';
import { RangeFields } from './RangeFields.tsx';

const StepPreview = lazyView(() => import('./StepPreview.tsx').then((file) => file.StepPreview));

const VIEWS = ['timeline', 'graph', 'list'] as const;

interface StepViewProps {
  readonly step: BriefingStep;
  readonly at: number;
}

export function StepView({ step, at }: StepViewProps) {
  const { t } = useWords();
  const app = useContext(StoreContext);
  const edit = useBriefing((state) => state.edit);
  const setMode = useBriefing((state) => state.setMode);
  const briefing = useBriefing((state) => state.briefing);
  const narrow = useMediaQuery(NARROW);
  const setOnTimeline = () => {
    if (!app) return;
    setMode('closed');
    // On a phone an event's sheet would cover what is to be set.
    showStep(app, narrow ? { ...step, events: [] } : step);
    app.getState().setGathering(true);
    // However far down this form was: the timeline stands at the top.
    window.scrollTo(0, 0);
  };
  return (
    <section className="be-view" aria-label={t('briefEdit.shows')}>
      <h2>{t('briefEdit.shows')}</h2>
      {briefing && <StepPreview briefing={briefing} at={at} />}
      <label className="be-field">
        <span>{t('briefEdit.view')}</span>
        <select
          value={step.view}
          onChange={({ target }) => {
            const view = VIEWS.find((each) => each === target.value);
            if (view) edit((briefing) => changeStep(briefing, at, { view }));
          }}
        >
          {VIEWS.map((view) => (
            <option key={view} value={view}>
              {t(`app.${view}`)}
            </option>
          ))}
        </select>
      </label>
      <RangeFields key={at} range={step.range} at={at} />
      <FilterOf step={step} at={at} />
      <EventsOf step={step} at={at} />
      <button type="button" className="sh-button be-from-screen" onClick={setOnTimeline}>
        {t('briefEdit.fromScreen')}
      </button>
      <p className="be-hint">{t('briefEdit.fromScreenHow')}</p>
    </section>
  );
}

function FilterOf({ step, at }: StepViewProps) {
  const { t } = useWords();
  const labels = useLabels();
  const index = useIndex();
  const finder = useApp((state) => state.finder);
  const edit = useBriefing((state) => state.edit);
  const filter = filterOf(step.filter);
  const change = (changes: Partial<Filter>) => {
    const next = Object.entries({ ...filter, ...changes }).filter(([, value]) => value.length > 0);
    edit((briefing) => changeStep(briefing, at, { filter: Object.fromEntries(next) }));
  };
  const chip = (key: string, name: string, remove: () => void) => (
    <li key={key}>
      <button
        type="button"
        className="be-chip"
        aria-label={t('briefEdit.filterRemove', { name: isolate(name) })}
        onClick={remove}
      >
        <bdi>{name}</bdi>
        <CloseIcon />
      </button>
    </li>
  );
  const one = { steps: [{ ...step, events: [] }], quotations: [] };
  const [slide] = buildSlides({ ...EMPTY, ...one }, index, (query) => finder && finder.find(query));
  return (
    <fieldset className="be-part">
      <legend>{t('briefEdit.filter')}</legend>
      {isEmptyFilter(filter) ? (
        <p className="be-hint">{t('briefEdit.filterNone')}</p>
      ) : (
        <>
          <ul className="be-chips">
            {filter.query.trim() !== '' &&
              chip('query', t('app.filter.query', { query: filter.query }), () => change({ query: '' }))}
            {WORDED_LISTS.flatMap((list) => {
              const values: readonly string[] = filter[list];
              return values.map((value) =>
                chip(`${list} ${value}`, filterValueName(list, value, t, labels), () =>
                  change({ [list]: values.filter((item) => item !== value) }),
                ),
              );
            })}
          </ul>
          <p className="be-hint">{t('briefEdit.filterMatches', { count: slide?.shown.length ?? 0 })}</p>
        </>
      )}
    </fieldset>
  );
}

const EMPTY = { schemaVersion: 1 as const, title: { ar: '', en: '' }, author: null, day: null };

function EventsOf({ step, at }: StepViewProps) {
  const { t, language } = useWords();
  const index = useIndex();
  const edit = useBriefing((state) => state.edit);
  const remove = (id: string) =>
    edit((briefing) => changeStep(briefing, at, { events: step.events.filter((each) => each !== id) }));
  return (
    <fieldset className="be-part">
      <legend>{t('briefEdit.events')}</legend>
      {step.events.length === 0 && <p className="be-hint">{t('briefEdit.eventsNone')}</p>}
      <ul className="be-events">
        {step.events.map((id) => {
          const event = findEvent(index, id);
          const name = event?.headline[language] ?? t('briefEdit.eventGone', { id: isolate(id) });
          return (
            <li key={id} className={event ? undefined : 'be-gone'}>
              <span dir="auto">{name}</span>
              <button
                type="button"
                className="sh-button sh-button-quiet be-icon"
                aria-label={t('briefEdit.eventRemove', { name: isolate(name) })}
                onClick={() => remove(id)}
              >
                <CloseIcon />
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
