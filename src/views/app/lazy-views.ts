// The views that the first picture does without, each in a file of its own.
import { lazyView } from '../shared/lazy-view.tsx';

export const ActorGraph = lazyView(() => import('../graph/ActorGraph.tsx').then((file) => file.ActorGraph));
export const DrawerPane = lazyView(() => import('../drawer/DrawerPane.tsx').then((file) => file.DrawerPane));
export const ReaderPane = lazyView(() => import('../reader/ReaderPane.tsx').then((file) => file.ReaderPane));
export const FilterPanel = lazyView(() => import('./FilterPanel.tsx').then((file) => file.FilterPanel));
export const AboutDialog = lazyView(() => import('./AboutDialog.tsx').then((file) => file.AboutDialog));
export const KeysDialog = lazyView(() => import('./KeysDialog.tsx').then((file) => file.KeysDialog));

/** Loads them all, so that opening one later takes no time. A failure shows when it is opened. */
export async function preloadViews(): Promise<void> {
  const views = [ActorGraph, DrawerPane, ReaderPane, FilterPanel, AboutDialog, KeysDialog];
  await Promise.allSettled(views.map(({ preload }) => preload()));
}
