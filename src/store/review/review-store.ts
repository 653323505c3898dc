// The store of review mode: what has been decided, step by step, and what the engine says that it comes to, which the page
// then shows. It is made when somebody reviews or pastes; reading files and starting engines are given to it.
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { IsoDay } from '../../domain/iso-day.ts';
import { makeDecisionId } from '../../domain/review/decision-id.ts';
import { followRenames, signedDecisions, withDecisions, withNames } from '../../domain/review/edit-review.ts';
import { makeAnchorReader } from '../../domain/review/read-anchors.ts';
import { replaceDecisions } from '../../domain/review/replace-decisions.ts';
import type { Decision, ReviewFile } from '../../domain/review/review-schema.ts';
import { NO_REVIEW } from '../../domain/review/review-schema.ts';
import { makeSignoff } from '../../domain/review/snapshot.ts';
import type { GivenArticle, KnownNames } from '../../domain/review/workbench.ts';
import type { AppStore } from '../app-store.ts';
import type { OpenRequest, Reply, StartTransport } from './bench-client.ts';
import { createBenchClient } from './bench-client.ts';
import type { BenchFailure, NewDecision, ReviewState, Unread } from './review-state.ts';
import { NOTHING_UNREAD } from './review-state.ts';
import { beginSteps, stepAgain, stepBack, takeStep } from '../steps.ts';
import type { Work } from './review-steps.ts';
import { withFile } from './review-steps.ts';
import type { ShownSite } from './show-site.ts';
import { createSiteKeeper, getPictured, getShownSite, getTexts, showSite } from './show-site.ts';

export type ReviewStore = StoreApi<ReviewState>;

/** What the engine is to be given, and the decisions that the site was built with. */
export interface BenchInputs extends OpenRequest {
  readonly file: ReviewFile;
  readonly unread: Unread;
}

export interface ReviewOptions {
  readonly app: AppStore;
  readonly start: StartTransport;
  /** Reads what the engine was given. Rejects where the site does not publish it, or it cannot be had. */
  readonly readInputs: () => Promise<BenchInputs>;
  /** The day on which something is decided. */
  readonly today: () => IsoDay;
}

/** Names that an editor can choose, with those of a corpus that they lack: of articles pasted in, named by decisions. */
function addNames(names: KnownNames, { actors, places }: KnownNames): KnownNames {
  const missing = <T extends { readonly id: string }>(known: readonly T[], others: readonly T[]) => {
    const ids = new Set(known.map(({ id }) => id));
    const fresh = others.filter(({ id }) => !ids.has(id));
    return fresh.length > 0 ? [...known, ...fresh] : known;
  };
  return { actors: missing(names.actors, actors), places: missing(names.places, places) };
}

export function createReviewStore({ app, start, readInputs, today }: ReviewOptions): ReviewStore {
  return createStore<ReviewState>()((set, get) => {
    let steps = beginSteps<Work>({ file: NO_REVIEW, unread: NOTHING_UNREAD, added: [] });
    /** The file as it was last saved or opened. */
    let saved: ReviewFile = NO_REVIEW;
    /** The file that the site was built with; `null` until it has been read. */
    let built: ReviewFile | null = null;
    let given: readonly GivenArticle[] = [];
    /** Whether what the decisions come to is to be shown, and what that is. */
    let shows = false;
    let latest: ShownSite | null = null;
    /** What the engine told last, and how its answers are put together. */
    let told: ShownSite | null = null;
    let putTogether = createSiteKeeper();
    /** The site's own data, while others are shown. */
    let own: ShownSite | null = null;
    let opening: { readonly done: Promise<void>; readonly end: () => void } | null = null;
    /** What the engine said of a step that it gave up on, until the next. */
    let refused: string | null = null;

    const fail = (why: BenchFailure, message: string) => {
      if (client.runs() && steps.past.length > 0) {
        refused = message;
        steps = stepBack(steps);
        return apply();
      }
      set({ bench: { phase: 'failed', why, message }, busy: false });
      opening?.end();
      opening = null;
    };
    const show = () => {
      if (!shows || latest === null) return;
      own ??= getShownSite(app.getState());
      showSite(app, latest);
    };
    const take = (reply: Reply<'applied'>) => {
      latest = told;
      const { report, queue, index } = reply;
      set(({ names }) => ({
        bench: { phase: 'ready', ...(refused !== null && { refused }) },
        report,
        queue,
        names: addNames(names, index),
        busy: false,
      }));
      show();
      opening?.end();
      opening = null;
    };
    const client = createBenchClient(start, {
      progress: ({ done, total }) => set({ bench: { phase: 'opening', done, total } }),
      opened: ({ names }) => set({ names }),
      answered: (reply) => {
        told = putTogether(reply);
      },
      applied: take,
      failed: fail,
    });

    const apply = () => {
      const { file, unread, added } = steps.present;
      set({
        file,
        unread,
        added,
        canUndo: steps.past.length > 0,
        canRedo: steps.future.length > 0,
        unsaved: file !== saved,
      });
      if (!client.runs()) return;
      set({ busy: true });
      client.apply({ review: file, misfits: unread.outcomes, added });
    };
    const moveTo = (next: typeof steps) => {
      steps = next;
      [shows, refused] = [true, null];
      apply();
    };
    const move = (next: typeof steps) => {
      if (!get().readOnly && next !== steps) moveTo(next);
    };
    const further = (change: Partial<Work>) => takeStep(steps, { ...steps.present, ...change });
    const step = (change: Partial<Work>) => move(further(change));

    const sha256Of = (article: string): string | null =>
      [...steps.present.added, ...given].find(({ id }) => id === article)?.sha256 ?? null;

    const signAll = (decisions: readonly NewDecision[], file: ReviewFile): readonly Decision[] => {
      const { editor: by } = get();
      const taken = new Set(file.decisions.map(({ id }) => id));
      return decisions.map((decision) => {
        const unnamed = { ...decision, by, on: today() };
        const id = makeDecisionId(unnamed, taken);
        taken.add(id);
        return { id, ...unnamed };
      });
    };

    const begin = async () => {
      set({ bench: { phase: 'opening', done: 0, total: 0 } });
      let inputs: BenchInputs;
      try {
        inputs = await readInputs();
      } catch (error) {
        return fail('no-inputs', error instanceof Error ? error.message : String(error));
      }
      const { file, unread, ...request } = inputs;
      given = request.articles;
      if (built === null) {
        steps = withFile(steps, NO_REVIEW, { file, unread });
        [built, saved] = [file, file];
      }
      const { editor } = request.inputs.about;
      if (get().editor === '' && editor !== null) set({ editor });
      putTogether = createSiteKeeper();
      client.open(request);
      apply();
    };

    return {
      bench: { phase: 'closed' },
      file: NO_REVIEW,
      unread: NOTHING_UNREAD,
      added: [],
      editor: '',
      report: null,
      queue: [],
      names: { actors: [], places: [] },
      busy: false,
      unsaved: false,
      readOnly: false,
      canUndo: false,
      canRedo: false,

      open: () => {
        const isShown = shows && own !== null;
        shows = true;
        if (opening) return opening.done;
        if (client.runs() && latest) {
          if (!isShown) show();
          return Promise.resolve();
        }
        let end: () => void = () => undefined;
        const done = new Promise<void>((resolve) => {
          end = resolve;
        });
        opening = { done, end };
        void begin();
        return done;
      },
      leave: () => {
        const { file, added } = steps.present;
        if (file !== (built ?? NO_REVIEW) || added.length > 0) return;
        shows = false;
        if (own) showSite(app, own);
        own = null;
      },
      setEditor: (editor) => set({ editor: editor.trim() }),
      decide: (decisions, names = {}) => {
        if (get().editor === '' || decisions.length === 0) return;
        const texts = latest ? getTexts(latest) : [];
        const file = followRenames(steps.present.file, texts);
        const told = latest && getPictured(latest);
        const reader = makeAnchorReader(texts, told?.mentions ?? [], file.articles);
        const fresh = signAll(decisions, file).map(reader.settle);
        const next = replaceDecisions(file.decisions, fresh, signedDecisions(file), reader);
        step({ file: withNames(withDecisions(file, next, sha256Of), names) });
      },
      withdraw: (ids) => {
        const { file } = steps.present;
        const signed = signedDecisions(file);
        const kept = file.decisions.filter(({ id }) => signed.has(id) || !ids.includes(id));
        if (kept.length < file.decisions.length) step({ file: withDecisions(file, kept, sha256Of) });
      },
      undo: () => move(stepBack(steps)),
      redo: () => move(stepAgain(steps)),
      sign: ({ note }) => {
        const { file } = steps.present;
        const { editor: by } = get();
        const seen = latest && getPictured(latest);
        if (by === '' || get().busy || seen === null) return;
        const signoff = makeSignoff(seen, file.decisions, { by, on: today(), note });
        step({ file: { ...file, signoffs: [...file.signoffs, signoff] } });
      },
      replaceFile: (file, unread = NOTHING_UNREAD, isSaved = true) => {
        if (get().readOnly) return;
        step({ file, unread });
        if (!isSaved) return;
        saved = file;
        set({ unsaved: false });
      },
      addArticles: (articles) => {
        const ids = new Set(articles.map(({ id }) => id));
        const others = steps.present.added.filter(({ id }) => !ids.has(id));
        // Articles are of this page alone: where another tab decides, they can be read all the same.
        if (articles.length > 0) moveTo(further({ added: [...others, ...articles] }));
      },
      removeArticle: (id) => {
        const added = steps.present.added.filter((article) => article.id !== id);
        if (added.length < steps.present.added.length) moveTo(further({ added }));
      },
      markSaved: () => {
        saved = steps.present.file;
        set({ unsaved: false });
      },
      setReadOnly: (readOnly) => set({ readOnly }),
    };
  });
}
