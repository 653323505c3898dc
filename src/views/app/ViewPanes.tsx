// The three linked views, wired to the store: each in a titled pane with its own controls.
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Timeline } from '../timeline/Timeline.tsx';
import { useApp, useWords } from '../shared/store-context.ts';
import { useLens } from '../lens/use-lens.ts';
import { useTimelineProps } from './use-timeline-props.ts';
import { TimelineTools } from './TimelineTools.tsx';
import { GraphView, ListView } from './lazy-views.ts';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';

interface PaneProps {
  readonly name: 'timeline' | 'list' | 'graph';
  /** `null` where the view has its own heading. */
  readonly title: string | null;
  readonly note?: string;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

function Pane({ name, title, note, controls, children }: PaneProps) {
  const { t } = useWords();
  const clear = useApp((state) => state.clearFilter);
  const headingId = useId();
  const view = (
    <ViewBoundary t={t} onReset={clear}>
      {children}
    </ViewBoundary>
  );
  if (title === null) return <div className={`ap-pane ap-pane-${name}`}>{view}</div>;
  return (
    <section className={`ap-pane ap-pane-${name}`} aria-labelledby={headingId}>
      <header className="ap-pane-head">
        <h2 id={headingId}>{title}</h2>
        {note && <p className="ap-pane-note">{note}</p>}
        {controls && <div className="ap-pane-controls">{controls}</div>}
      </header>
      {view}
    </section>
  );
}

export function TimelinePane() {
  return (
    <Pane name="timeline" title={null}>
      <Timeline {...useTimelineProps()}>
        <TimelineTools />
      </Timeline>
    </Pane>
  );
}

export function ListPane() {
  const { t } = useWords();
  return (
    <Pane name="list" title={t('app.list')}>
      <ListView lens={useLens()} />
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
      <GraphView />
    </Pane>
  );
}
