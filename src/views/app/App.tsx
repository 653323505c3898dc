// The page: header, views, drawer, reader and dialogs around one store.
import { useEffect, useState } from 'react';
import { directionOf } from '../../i18n/language.ts';
import type { AppStore } from '../../store/app-store.ts';
import { getWrittenIndex } from '../../store/written-index.ts';
import type { SiteIndex } from '../../domain/site-data.ts';
import { isDialogOpen } from '../shared/is-dialog-open.ts';
import { IndexContext, StoreContext, useApp, useWords } from '../shared/store-context.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { DataScreen } from './DataScreen.tsx';
import { Header } from './Header.tsx';
import {
  AboutDialog,
  BriefingPane,
  EmbedPage,
  ExportDialog,
  ChangesDialog,
  DrawerPane,
  FilterPanel,
  GatherBar,
  KeysDialog,
  PasteBar,
  PasteHost,
  preloadViews,
  ReaderPane,
  ReviewPane,
} from './lazy-views.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { ViewBoundary } from '../shared/ViewBoundary.tsx';
import { Workspace } from './Workspace.tsx';
import './app.css';

const DIALOGS = { about: AboutDialog, export: ExportDialog, keys: KeysDialog } as const;

/** In ms after the page is there: what is opened later is fetched while nobody waits for it. */
const PRELOAD_AFTER = 1500;

export function App({ store }: { readonly store: AppStore }) {
  return (
    <StoreContext value={store}>
      <Page />
    </StoreContext>
  );
}

function Page() {
  const site = useApp((state) => state.site);
  const embedded = useApp((state) => state.embedded);
  const changes = useApp((state) => state.changes);
  const setChanges = useApp((state) => state.setChanges);
  const briefs = useApp((state) => state.brief !== null);
  const setBrief = useApp((state) => state.setBrief);
  const reviews = useApp(({ reviewing, manifest }) => reviewing && manifest?.inputs);
  const leaveReview = useApp((state) => state.setReviewing);
  const { dates, t } = useWords();
  useDocument(site.phase === 'ready' ? site.index : null);
  const closeChanges = () => setChanges(null);
  if (site.phase !== 'ready') return <DataScreen site={site} />;
  return (
    <IndexContext value={getWrittenIndex(site.index, dates.digits)}>
      {embedded ? (
        <EmbedPage />
      ) : briefs ? (
        <ViewBoundary t={t} onReset={() => setBrief(null)}>
          <BriefingPane />
        </ViewBoundary>
      ) : reviews ? (
        <ViewBoundary t={t} onReset={() => leaveReview(false)}>
          <ReviewPane />
        </ViewBoundary>
      ) : (
        <ReadyPage />
      )}
      {!embedded && <Pasting />}
      {changes && (
        <ViewBoundary t={t} onReset={closeChanges} onClose={closeChanges}>
          <ChangesDialog shown={changes} />
        </ViewBoundary>
      )}
    </IndexContext>
  );
}

/** Articles may be added where the site lets the page run the engine: by its button at once, by dropping a little later. */
function Pasting() {
  const { t } = useWords();
  const offered = useApp(({ manifest }) => manifest?.inputs);
  const asked = useApp((state) => state.pasting);
  const setPasting = useApp((state) => state.setPasting);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PRELOAD_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const close = () => setPasting(false);
  return (
    offered &&
    (asked || late) && (
      <ViewBoundary t={t} onReset={close} onClose={close}>
        <PasteHost />
      </ViewBoundary>
    )
  );
}

/** The document's own language, direction, title and theme follow the store. */
function useDocument(index: SiteIndex | null) {
  const { language, t } = useWords();
  const theme = useApp((state) => state.theme);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    const name = t('app.name');
    document.title = index ? `${index.about.title[language]} · ${name}` : name;
  }, [index, language, t, theme]);
}

function ReadyPage() {
  const { t } = useWords();
  const narrow = useMediaQuery(NARROW);
  const event = useApp((state) => state.event);
  const article = useApp((state) => state.article);
  const pasted = useApp((state) => state.pasted);
  const filterCount = useApp(
    ({ filter }) => Object.values(filter).filter((value) => value.length > 0).length,
  );
  const gathering = useApp((state) => state.gathering);
  const stopGathering = useApp((state) => state.setGathering);
  const closeTopmost = useApp((state) => state.closeTopmost);
  const [filterOpen, setFilterOpen] = useState(false);
  const [dialog, setDialog] = useState<keyof typeof DIALOGS | null>(null);
  const Dialog = dialog && DIALOGS[dialog];
  const closeDialog = () => setDialog(null);
  const clearFilter = useApp((state) => state.clearFilter);
  useEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      const inField = key.target instanceof Element && key.target.closest('input, textarea, select');
      if (inField || isDialogOpen() || key.ctrlKey || key.metaKey || key.altKey) return;
      if (key.key === '?' || key.key === '؟') setDialog('keys');
      // Whoever handled Esc says so; what is left closes the topmost thing that is open.
      if (key.key === 'Escape' && !key.defaultPrevented) closeTopmost();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [closeTopmost]);

  // Once the first picture stands.
  useEffect(() => {
    const timer = setTimeout(() => void preloadViews(), PRELOAD_AFTER);
    return () => clearTimeout(timer);
  }, []);

  const closeFilter = () => {
    setFilterOpen(false);
    document.querySelector<HTMLElement>('[data-opens="filter"]')?.focus();
  };

  // On a phone the reader covers the drawer's sheet; leaving it shows the sheet again.
  const drawerShown = event !== null && !(narrow && article !== null);
  return (
    <div className={drawerShown && !narrow ? 'ap-page ap-page-drawer' : 'ap-page'}>
      <a className="ap-skip" href="#content" onClick={skipToContent}>
        {t('app.skip')}
      </a>
      <Header
        filterOpen={filterOpen}
        filterCount={filterCount}
        onFilter={() => setFilterOpen(!filterOpen)}
        onExport={() => setDialog('export')}
        onAbout={() => setDialog('about')}
        onKeys={() => setDialog('keys')}
      />
      <main id="content" className="ap-main" tabIndex={-1}>
        {filterOpen && (
          <ViewBoundary t={t} onReset={clearFilter} onClose={closeFilter}>
            <FilterPanel onClose={closeFilter} />
          </ViewBoundary>
        )}
        {pasted && <PasteBar />}
        {gathering && (
          <ViewBoundary t={t} onReset={() => stopGathering(false)}>
            <GatherBar />
          </ViewBoundary>
        )}
        <ViewBoundary t={t} onReset={closeTopmost}>
          {article === null ? <Workspace /> : <ReaderPane article={article} />}
        </ViewBoundary>
      </main>
      {drawerShown && (
        <ViewBoundary t={t} onReset={closeTopmost} onClose={closeTopmost}>
          <DrawerPane event={event} sheet={narrow} />
        </ViewBoundary>
      )}
      {Dialog && (
        <ViewBoundary t={t} onReset={closeDialog} onClose={closeDialog}>
          <Dialog onClose={closeDialog} />
        </ViewBoundary>
      )}
      <LiveRegion />
    </div>
  );
}

/** The address holds the app's state: a skip link must not overwrite it. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
