// The arrangement of the views: timeline over list and graph on wide screens, one of three tabs on phones.
import { isEmptyFilter } from '../../domain/filter.ts';
import type { Tab } from '../../store/url-state.ts';
import { TABS } from '../../store/url-state.ts';
import { useApp, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
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
      {narrowed && <FilterChips shown={shown} />}
      {narrow ? <Tabs empty={shown === 0} /> : <Grid empty={shown === 0} />}
    </>
  );
}

function Grid({ empty }: { readonly empty: boolean }) {
  const { t } = useWords();
  const graphOpen = useApp((state) => state.graphOpen);
  const setGraphOpen = useApp((state) => state.setGraphOpen);
  if (empty) return <NoMatch />;
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
            <EmptyDrawer />
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
          <NoMatch />
        ) : (
          <>
            {tab === 'timeline' && (
              <>
                <TimelinePane />
                <EmptyDrawer />
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
