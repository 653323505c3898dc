// Files that the manifest names and few readers ask for: what the engine was given, and what became of the editor's
// decisions. Apart from the data slice, so that the first picture does without them.
import type { AppStore } from './app-store.ts';
import type { FileState } from './data-slice.ts';
import { checkInputs, checkReport } from './late-checks.ts';
import type { Check } from './load-data.ts';
import { loadFile } from './load-data.ts';

/** By store and file: whoever asks for one on its way waits for it too. */
const coming = new WeakMap<AppStore, Map<string, Promise<void>>>();

async function need<T>(
  store: AppStore,
  file: string | undefined,
  present: FileState<T> | undefined,
  check: Check<T>,
  put: (state: FileState<T>) => void,
): Promise<void> {
  if (file === undefined || present?.phase === 'ready') return;
  const asked = coming.get(store) ?? new Map<string, Promise<void>>();
  coming.set(store, asked);
  const answer =
    asked.get(file) ??
    loadFile(store.getState().source, file, check)
      .then(put)
      .finally(() => asked.delete(file));
  if (!asked.has(file)) put({ phase: 'loading' });
  asked.set(file, answer);
  await answer;
}

/** Loads what the engine was given into the store's `inputs`, if the site publishes it; a failed file is tried again. */
export async function needInputs(store: AppStore): Promise<void> {
  const { manifest, inputs } = store.getState();
  await need(store, manifest?.inputs, inputs, checkInputs, (value) => store.setState({ inputs: value }));
}

/** Loads what became of the editor's decisions into the store's `report`, if anything was decided. */
export async function needReport(store: AppStore): Promise<void> {
  const { manifest, report } = store.getState();
  await need(store, manifest?.review, report, checkReport, (value) => store.setState({ report: value }));
}
