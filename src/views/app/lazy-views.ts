// The views that the first picture does without, each in a file of its own.
import { createElement } from 'react';
import { loadLanguage } from '../../i18n/load-language.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import {
  HijriAxis,
  MarkCard,
  OpenLaneMenu,
  StackList,
  TruceButtons,
  TruceLane,
  TruceList,
  UndatedShelf,
} from '../timeline/lazy-panels.ts';
import { SearchResults } from '../search/SearchBox.tsx';
import { loadLens } from '../lens/use-lens.ts';
import { loadHijriFormats } from '../timeline/use-hijri-formats.ts';
import { loadPainter } from '../timeline/use-painter.ts';

/** Holds the place of a large view while it is on its way. */
const BONE = createElement('div', { className: 'ap-bone ap-bone-late', 'aria-hidden': true });

export const GraphView = lazyView(
  () => import('../graph/GraphView.tsx').then((file) => file.GraphView),
  BONE,
);
export const DrawerPane = lazyView(() => import('../drawer/DrawerPane.tsx').then((file) => file.DrawerPane));
export const ReaderPane = lazyView(
  () => import('../reader/ReaderPane.tsx').then((file) => file.ReaderPane),
  BONE,
);
export const ReviewPane = lazyView(
  () => import('../review/ReviewPane.tsx').then((file) => file.ReviewPane),
  BONE,
);
export const BriefingPane = lazyView(
  () => import('../briefing/BriefingPane.tsx').then((file) => file.BriefingPane),
  BONE,
);
export const GatherBar = lazyView(() => import('../briefing/GatherBar.tsx').then((file) => file.GatherBar));
export const FilterPanel = lazyView(() => import('./FilterPanel.tsx').then((file) => file.FilterPanel));
export const AboutDialog = lazyView(() =>
  import('../about/AboutDialog.tsx').then((file) => file.AboutDialog),
);
export const ChangesDialog = lazyView(() =>
  import('../changes/ChangesDialog.tsx').then((file) => file.ChangesDialog),
);
/** Asked for at once where the page is embedded. */
export const EmbedPage = lazyView(() => import('../embed/EmbedPage.tsx').then((file) => file.EmbedPage));
export const PresenterWindow = lazyView(() =>
  import('../briefing/present/PresenterWindow.tsx').then((file) => file.PresenterWindow),
);
export const ExportDialog = lazyView(() =>
  import('../export/ExportDialog.tsx').then((file) => file.ExportDialog),
);
export const PasteHost = lazyView(() => import('../paste/PasteHost.tsx').then((file) => file.PasteHost));
export const PasteBar = lazyView(() => import('../paste/PasteBar.tsx').then((file) => file.PasteBar));
export const ReviewLinks = lazyView(() =>
  import('../changes/ReviewLinks.tsx').then((file) => file.ReviewLinks),
);
export const KeysDialog = lazyView(() => import('./KeysDialog.tsx').then((file) => file.KeysDialog));
export const ListView = lazyView(async () => {
  // What a long list needs beside is asked for at once, not after the list.
  const [file] = await Promise.all([import('../list/ListView.tsx'), import('../list/VirtualTable.tsx')]);
  await file.preloadLongList();
  return file.ListView;
}, BONE);
export const EmptyDrawer = lazyView(() =>
  import('../drawer/EmptyDrawer.tsx').then((file) => file.EmptyDrawer),
);
export const FilterChips = lazyView(() => import('./FilterChips.tsx').then((file) => file.FilterChips));
/** What stands about the timeline, chips of a link's filter over it: loaded while the data are. */
export const preloadNeighbours = () =>
  Promise.allSettled([ListView, EmptyDrawer, UndatedShelf, FilterChips].map(({ preload }) => preload()));
export const MoreTools = lazyView(() => import('./MoreTools.tsx').then((file) => file.MoreTools));
export const NoMatch = lazyView(() => import('./NoMatch.tsx').then((file) => file.NoMatch));
export const TimelineToolsBody = lazyView(() =>
  import('./TimelineToolsBody.tsx').then((file) => file.TimelineToolsBody),
);

/** Loads them all, so that opening one later takes no time. A failure shows when it is opened. */
export async function preloadViews(): Promise<void> {
  const views = [
    GraphView,
    DrawerPane,
    ReaderPane,
    FilterPanel,
    AboutDialog,
    ExportDialog,
    KeysDialog,
    MarkCard,
    MoreTools,
    NoMatch,
    TimelineToolsBody,
    SearchResults,
    HijriAxis,
    StackList,
    TruceButtons,
    TruceLane,
    TruceList,
    OpenLaneMenu,
  ];
  await Promise.allSettled([
    loadPainter('down'),
    loadPainter('rtl'),
    loadLanguage('ar'),
    loadLanguage('en'),
    loadHijriFormats(),
    loadLens(),
    import('./FilterChips.tsx').then(({ preloadLens }) => preloadLens()),
    ...views.map(({ preload }) => preload()),
  ]);
}
