// The data slice: manifest and index at the start, shards of events and texts of articles when someone asks for them.
import type { StateCreator } from 'zustand';
import type { ArticleBody, EventShard, Manifest, SiteIndex } from '../domain/site-data.ts';
import type { Evaluation } from '../domain/evaluation-schema.ts';
import type { ReviewReport } from '../domain/review/review-report.ts';
import type { SiteInputs } from '../domain/review/workbench.ts';
import type { Guard } from '../domain/guards.ts';
import { isManifest, isPackedIndex } from '../domain/index-guard.ts';
import { unpackIndex } from '../domain/index-pack.ts';
import type { AppState } from './app-store.ts';
import type * as LateChecksFile from './late-checks.ts';
import type { DataSource } from './http-source.ts';
import { EVALUATION, MANIFEST, MissingFile } from './http-source.ts';
import type { Check, LoadFailure, LoadResult } from './load-data.ts';
import { loadFile } from './load-data.ts';
import { resolveState } from './resolve-links.ts';

export type Loading = { readonly phase: 'loading' };
export type SiteState = Loading | LoadFailure | { readonly phase: 'ready'; readonly index: SiteIndex };
/** A file asked for later: absent from the map means nobody asked. */
export type FileState<T> = Loading | LoadResult<T>;

export interface DataSlice {
  /** Where the files come from. */
  readonly source: DataSource;
  readonly site: SiteState;
  /** What names the site's files; `null` until it has come. Without `inputs` in it the page cannot run the engine. */
  readonly manifest: Manifest | null;
  /** By shard number. */
  readonly shards: Readonly<Record<number, FileState<EventShard>>>;
  /** By article id. */
  readonly bodies: Readonly<Record<string, FileState<ArticleBody>>>;
  /** The figures of the last evaluation; `null`: nobody has asked. */
  readonly evaluation: FileState<Evaluation> | null;
  /** What the engine was given; absent: nobody has asked (`needInputs`), or the site does not publish it. */
  readonly inputs?: FileState<SiteInputs>;
  /** What became of the editor's decisions when the site was built; absent likewise (`needReport`). */
  readonly report?: FileState<ReviewReport>;
  /** Articles that a reader has added and not saved, by id; absent where there are none. */
  readonly pasted?: ReadonlySet<string> | undefined;
  readonly loadSite: () => Promise<void>;
  /** Loads a shard unless it is there, and waits for one on its way; a failed one is tried again. */
  readonly needShard: (shard: number) => Promise<void>;
  readonly needBody: (article: string) => Promise<void>;
  readonly needEvaluation: () => Promise<void>;
}

type LateChecks = typeof LateChecksFile;

const lateCheck = async <K extends keyof LateChecks>(name: K): Promise<LateChecks[K]> => {
  const checks = await import('./late-checks.ts').catch(() => {
    throw new MissingFile('the schemas of the data');
  });
  return checks[name];
};

/** A file of the first picture: checked without its schema, which only says what is wrong where something is. */
async function loadFirst<T>(
  source: DataSource,
  file: string,
  guard: Guard<T>,
  explain: 'checkManifest' | 'checkIndex',
): Promise<LoadResult<T>> {
  let wrong: unknown;
  const check: Check<T> = (raw) => {
    if (guard(raw)) return { ok: true, value: raw };
    wrong = raw;
    return { ok: false, detail: '' };
  };
  const result = await loadFile(source, file, check);
  if (result.phase !== 'damaged' || wrong === undefined) return result;
  const explained = (await lateCheck(explain))(wrong);
  return explained.ok ? result : { ...result, detail: explained.detail };
}

export function createDataSlice(source: DataSource): StateCreator<AppState, [], [], DataSlice> {
  /** By file: whoever asks for one on its way waits for it too. */
  const coming = new Map<string, Promise<void>>();
  /** Reads a file unless it is there, and puts it where it belongs. */
  const need = <T>(
    file: string,
    present: FileState<T> | null | undefined,
    put: (state: FileState<T>) => void,
    check: () => Promise<Check<T>>,
  ): Promise<void> => {
    const asked = coming.get(file);
    if (asked) return asked;
    if (present?.phase === 'ready') return Promise.resolve();
    put({ phase: 'loading' });
    const answer = loadFile(source, file, check())
      .then(put)
      .finally(() => coming.delete(file));
    coming.set(file, answer);
    return answer;
  };
  return (set, get) => ({
    source,
    site: { phase: 'loading' },
    manifest: null,
    shards: {},
    bodies: {},
    evaluation: null,

    loadSite: async () => {
      set({ site: { phase: 'loading' } });
      const manifest = await loadFirst(source, MANIFEST, isManifest, 'checkManifest');
      if (manifest.phase !== 'ready') return set({ site: manifest });
      const result = await loadFirst(source, manifest.value.index, isPackedIndex, 'checkIndex');
      if (result.phase !== 'ready') return set({ site: result });
      const index = unpackIndex(result.value);
      set((state) => ({
        site: { phase: 'ready', index },
        manifest: manifest.value,
        ...resolveState(state, index),
      }));
    },

    needShard: async (shard) => {
      const { site, shards } = get();
      const file = site.phase === 'ready' ? site.index.shards[shard] : undefined;
      if (file === undefined) return;
      const put = (value: FileState<EventShard>) =>
        set((state) => (state.site === site ? { shards: { ...state.shards, [shard]: value } } : {}));
      await need(file, shards[shard], put, () => lateCheck('checkShard'));
    },

    needBody: async (article) => {
      const { site, bodies } = get();
      const head = site.phase === 'ready' ? site.index.articles.find(({ id }) => id === article) : undefined;
      if (!head) return;
      const put = (value: FileState<ArticleBody>) =>
        set((state) => (state.site === site ? { bodies: { ...state.bodies, [article]: value } } : {}));
      await need(head.file, bodies[article], put, () => lateCheck('checkBody'));
    },

    needEvaluation: async () => {
      const put = (evaluation: FileState<Evaluation>) => set({ evaluation });
      await need(EVALUATION, get().evaluation, put, () => lateCheck('checkEvaluation'));
    },
  });
}
