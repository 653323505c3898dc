// The arrangement of the views: timeline over list and graph on wide screens, one of three tabs on phones.
import type { ReactNode } from 'react';
import { isEmptyFilter } from '../../domain/filter.ts';
import type { Tab } from '../../store/url-state.ts';
import { TABS } from '../../store/url-state.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { EmptyDrawer, FilterChips, NoMatch } from './lazy-views.ts';
import { GraphPane, ListPane, TimelinePane } from './ViewPanes.tsx';

export function Workspace() {
  const narrow = useMediaQuery(NARROW);
  const shown = useVisibleEvents().length;
  const narrowed = useApp(
    ({ known, lens, filter }) => known !== null || lens !== null || !isEmptyFilter(filter),
  );
  return (
    <>
      {narrowed && (
        <Aside>
          <FilterChips shown={shown} />
        </Aside>
      )}
      {narrow ? <Tabs empty={shown === 0} /> : <Grid empty={shown === 0} />}
    </>
  );
}

/** What stands beside the views: none of them goes down with it. */
function Aside({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const clear = useApp((state) => state.clearFilter);
  return (
    <ViewBoundary t={t} onReset={clear}>
      {children}
    </ViewBoundary>
  );
}

function Grid({ empty }: { readonly empty: boolean }) {
  const { t } = useWords();
  const graphOpen = useApp((state) => state.graphOpen);
  const setGraphOpen = useApp((state) => state.setGraphOpen);
  if (empty)
    return (
      <Aside>
        <NoMatch />
      </Aside>
    );
  return (
    <div className="ap-views">
      <TimelinePane />
      <div className={graphOpen ? 'ap-lower ap-lower-even' : 'ap-lower'}>
        <ListPane />
        {graphOpen ? (
          <GraphPane folding />
        ) : (
          <div className="ap-side">
            <section className="ap-pane ap-folded">
              <h2>{t('app.graph')}</h2>
              <button
                type="button"
                className="sh-button"
                aria-expanded={false}
                onClick={() => setGraphOpen(true)}
              >
                {t('app.graphShow')}
              </button>
            </section>
            <Aside>
              <EmptyDrawer />
            </Aside>
          </div>
        )}
      </div>
    </div>
  );
}

function Tabs({ empty }: { readonly empty: boolean }) {
  const { t } = useWords();
  const tab = useApp((state) => state.tab);
  const setTab = useApp((state) => state.setTab);
  const names: Readonly<Record<Tab, string>> = {
    timeline: t('app.timeline'),
    list: t('app.list'),
    graph: t('app.graph'),
  };
  return (
    <>
      <nav className="ap-tabs" aria-label={t('app.tabs')}>
        {TABS.map((value) => (
          <button
            key={value}
            type="button"
            aria-current={tab === value ? 'page' : undefined}
            onClick={() => setTab(value)}
          >
            {names[value]}
          </button>
        ))}
      </nav>
      <div className="ap-views">
        {empty ? (
          <Aside>
            <NoMatch />
          </Aside>
        ) : (
          <>
            {tab === 'timeline' && (
              <>
                <TimelinePane />
                <Aside>
                  <EmptyDrawer />
                </Aside>
              </>
            )}
            {tab === 'list' && <ListPane />}
            {tab === 'graph' && <GraphPane folding={false} />}
          </>
        )}
      </div>
    </>
  );
}
