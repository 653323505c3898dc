// The review of a page: one store for each app, made when somebody first reviews or pastes and kept while the page lives.
import type { AppStore } from '../../store/app-store.ts';
import { findStorage } from '../../store/preferences.ts';
import { keepEditorName } from '../../store/review/editor-name.ts';
import { readSiteInputs } from '../../store/review/read-site-inputs.ts';
import type { ReviewStore } from '../../store/review/review-store.ts';
import { createReviewStore } from '../../store/review/review-store.ts';
import { findToday } from '../shared/find-today.ts';
import { startWorker } from './start-worker.ts';
import { warnUnsaved } from './warn-unsaved.ts';

const reviews = new WeakMap<AppStore, ReviewStore>();

/** The review of an app; the engine is not started before it is opened. */
export function getPageReview(app: AppStore): ReviewStore {
  const known = reviews.get(app);
  if (known) return known;
  const made = createReviewStore({
    app,
    start: startWorker,
    readInputs: () => readSiteInputs(app),
    today: () => findToday(new Date()),
  });
  keepEditorName(made, findStorage(window));
  warnUnsaved(made, window);
  reviews.set(app, made);
  return made;
}
