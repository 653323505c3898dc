// The three linked views, wired to the store: each in a titled pane with its own controls.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { directionOf } from '../../i18n/language.ts';
import { getVisibleEvents } from '../../store/derived.ts';
import { GROUPINGS } from '../../store/url-state.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

interface PaneProps {
  readonly name: 'timeline' | 'list' | 'graph';
  readonly title: string;
  readonly note?: string;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

function Pane({ name, title, note, controls, children }: PaneProps) {
  const { t } = useWords();
  const clear = useApp((state) => state.clearFilter);
  const headingId = useId();
  return (
    <section className={`ap-pane ap-pane-${name}`} aria-labelledby={headingId}>
      <header className="ap-pane-head">
        <h2 id={headingId}>{title}</h2>
        {note && <p className="ap-pane-note">{note}</p>}
        {controls && <div className="ap-pane-controls">{controls}</div>}
      </header>
      <ViewBoundary t={t} onReset={clear}>
        {children}
      </ViewBoundary>
    </section>
  );
}

/** The events in view; the same array for the same filter. */
export function useVisibleEvents() {
  const index = useIndex();
  return getVisibleEvents(
    index,
    useApp((state) => state.filter),
  );
}

export function TimelinePane() {
  const { t } = useWords();
  return (
    <Pane name="timeline" title={t('app.timeline')} controls={<TimelineTools />}>
      <p style={{ blockSize: 340 }} />
    </Pane>
  );
}

/** Lanes and direction of time: what an analyst changes and a reader need not see. */
function TimelineTools() {
  const { language, t } = useWords();
  const grouping = useApp((state) => state.grouping);
  const setGrouping = useApp((state) => state.setGrouping);
  const direction = useApp((state) => state.timeDirection) ?? directionOf(language);
  const setDirection = useApp((state) => state.setTimeDirection);
  return (
    <details className="ap-tools-menu">
      <summary className="sh-button">{t('app.tools')}</summary>
      <div className="ap-tools-body">
        <fieldset>
          <legend>{t('app.grouping')}</legend>
          {GROUPINGS.map((value) => (
            <label key={value} className="ap-choice">
              <input
                type="radio"
                name="grouping"
                checked={grouping === value}
                onChange={() => setGrouping(value)}
              />
              {t(`app.grouping.${value}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('app.direction')}</legend>
          {(['rtl', 'ltr'] as const).map((value) => (
            <label key={value} className="ap-choice">
              <input
                type="radio"
                name="time-direction"
                checked={direction === value}
                onChange={() => setDirection(value === directionOf(language) ? null : value)}
              />
              {t(`app.direction.${value}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}

export function ListPane() {
  const { t } = useWords();
  const labels = useLabels();
  const events = useVisibleEvents();
  const { language } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  return (
    <Pane name="list" title={t('app.list')}>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" className="sh-link" onClick={() => selectEvent(event.id)}>
              {event.headline[language]} {event.articles.map(labels.article).length}
            </button>
          </li>
        ))}
      </ul>
    </Pane>
  );
}

export function GraphPane({ folding }: { readonly folding: boolean }) {
  const { t } = useWords();
  const setGraphOpen = useApp((state) => state.setGraphOpen);
  return (
    <Pane
      name="graph"
      title={t('app.graph')}
      note={t('app.graphNote')}
      controls={
        folding && (
          <button type="button" className="sh-button" onClick={() => setGraphOpen(false)}>
            {t('app.graphHide')}
          </button>
        )
      }
    >
      <p />
    </Pane>
  );
}
