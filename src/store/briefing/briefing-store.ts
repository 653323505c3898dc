// The briefing of a page: what it holds, the steps of its making, and which of its own steps is on show. Mode and step are the
// address's (`AppState.brief`) and only mirrored here; what is edited goes into the browser's keeping and, where it fits, the link.
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { decodeUtf8 } from '../../domain/decode-utf8.ts';
import { readBriefingLink, writeBriefingLink } from '../../domain/briefing/briefing-link.ts';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import type { BriefingFault, ParsedBriefing } from '../../domain/briefing/parse-briefing.ts';
import { LARGEST_BRIEFING, parseBriefing } from '../../domain/briefing/parse-briefing.ts';
import { packBriefing } from '../../domain/briefing/serialize-briefing.ts';
import type { AppStore } from '../app-store.ts';
import type { Steps } from '../steps.ts';
import { beginSteps, stepAgain, stepBack, takeStep } from '../steps.ts';
import type { BriefPlace } from '../url-state.ts';
import type { BriefingDraft, BriefingDrafts, BriefingKept } from './drafts.ts';

export type BriefingMode = 'closed' | BriefPlace['mode'];

export interface BriefingState {
  /** `null`: none has been begun. */
  readonly briefing: Briefing | null;
  /** The place of the step on show, from 0; 0 where there are none. */
  readonly at: number;
  readonly mode: BriefingMode;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether it stands in no file as it is now. */
  readonly dirty: boolean;
  /** What became of the draft in this browser; `null`: there is nothing to keep. */
  readonly kept: BriefingKept | null;
  /** What other visits left. */
  readonly drafts: readonly BriefingDraft[];
  /** Where the last file or link was refused, and what for. */
  readonly refused: { readonly from: 'file' | 'link'; readonly faults: readonly BriefingFault[] } | null;
  readonly proposing: 'idle' | 'working' | 'failed';
  /** Whether the briefing is too long for a link. */
  readonly tooLongForLink: boolean;

  /** Goes where the address is: the mode, the step, and a briefing that a link brings. */
  readonly follow: (brief: BriefPlace | null) => void;
  /**
   * One step of making: `edit((briefing) => removeStep(briefing, 2))`. Changes one after the other with the same `typing`
   * (letters of one field) are one step to undo.
   */
  readonly edit: (change: (briefing: Briefing) => Briefing, typing?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows a step, in the bounds of the briefing. */
  readonly go: (at: number) => void;
  readonly setMode: (mode: BriefingMode) => void;
  /** Puts a whole briefing in the place of what there is, which one step back brings again. */
  readonly begin: (briefing: Briefing) => void;
  /** Reads a file that was chosen; one with faults changes nothing. */
  readonly openFile: (file: Blob) => Promise<void>;
  /** The draft that the tool proposes, in the place of what there is. */
  readonly propose: () => Promise<void>;
  /** Goes on with what another visit left. */
  readonly restore: (draft: BriefingDraft) => void;
  readonly discard: (draft: BriefingDraft) => void;
  /** It has been saved to a file as it is now. */
  readonly markSaved: () => void;
  readonly forgetRefusal: () => void;
}

export type BriefingStore = StoreApi<BriefingState>;

export interface BriefingOptions {
  readonly app: AppStore;
  readonly drafts: BriefingDrafts;
  /** Words the proposed draft. Rejects where the chronology cannot be had. */
  readonly propose: () => Promise<Briefing>;
  /** The present time, an ISO time in UTC. */
  readonly now: () => string;
  /** Does something a little later, unless it is asked to again meanwhile: a link is not written with each letter. */
  readonly later: (run: () => void) => void;
}

const refuseFile = (fault: Pick<BriefingFault, 'code' | 'params'>): ParsedBriefing => ({
  ok: false,
  faults: [{ line: null, key: '', ...fault }],
});

async function readFile(file: Blob): Promise<ParsedBriefing> {
  // Letters take up to three bytes; what is larger is not taken into memory.
  if (file.size > 3 * LARGEST_BRIEFING) {
    const [found, most] = [file.size, LARGEST_BRIEFING].map((size) => (size / 1e6).toFixed(1));
    return refuseFile({ code: 'too-large', params: { found: found ?? '', most: most ?? '' } });
  }
  const text = decodeUtf8(await file.arrayBuffer());
  return text === null ? refuseFile({ code: 'not-utf8', params: {} }) : parseBriefing(text);
}

export function createBriefingStore({ app, drafts, propose, now, later }: BriefingOptions): BriefingStore {
  const store = createStore<BriefingState>()((set, get) => {
    let steps: Steps<Briefing | null> = beginSteps<Briefing | null>(null);
    /** As it was last opened from a file or a link, or saved. */
    let saved: Briefing | null = null;
    /** What a link brought, which that link brings again. */
    let linked: Briefing | null = null;
    /** Which field the last step was typed in. */
    let typed: string | null = null;
    /** The draft that this briefing was gone on with; it goes once the content is in that of this visit. */
    let continued: BriefingDraft | null = null;
    /** Links that this page wrote: going back to one is no wish for what it holds. */
    const written = new Set<string>();

    const clamp = (at: number) => Math.max(0, Math.min(at, (steps.present?.steps.length ?? 0) - 1));
    const askedAt = () => {
      const { brief } = app.getState();
      return brief ? brief.step - 1 : get().at;
    };
    const place = (): Partial<BriefingState> => ({
      mode: app.getState().brief?.mode ?? 'closed',
      at: clamp(askedAt()),
    });
    const writeLink = () => {
      const { brief, setBrief } = app.getState();
      const { present } = steps;
      const link = present && writeBriefingLink(present);
      set({ tooLongForLink: present !== null && link === null });
      if (link !== null) written.add(link);
      if (brief && brief.link !== link) setBrief({ ...brief, link });
    };
    const keep = () => {
      const { present } = steps;
      if (present === null || present === linked) return;
      const kept = drafts.write(now(), present);
      set({ kept });
      if (kept !== 'kept' || continued === null) return;
      drafts.remove(continued);
      continued = null;
    };
    const show = (next: typeof steps) => {
      steps = next;
      set({
        briefing: steps.present,
        canUndo: steps.past.length > 0,
        canRedo: steps.future.length > 0,
        dirty: steps.present !== null && steps.present !== saved,
        refused: null,
      });
      get().go(askedAt());
      keep();
      later(writeLink);
    };
    const take = (briefing: Briefing) => {
      typed = null;
      // What was there stays as a draft where it is in no file, also when the page is gone.
      if (get().dirty) drafts.setAside();
      show(takeStep(steps, briefing));
      findDrafts();
    };
    /** What is in a file or a link already. */
    const open = (from: 'file' | 'link', read: ParsedBriefing) => {
      if (!read.ok) return set({ refused: { from, faults: read.faults } });
      saved = read.briefing;
      if (from === 'link') linked = saved;
      take(read.briefing);
    };
    /** What another visit left as it is here (a page that its link opens again) is no other briefing. */
    const findDrafts = () => {
      const here = steps.present && packBriefing(steps.present);
      set({
        drafts: drafts
          .readOthers()
          .filter(({ key, briefing }) => key !== continued?.key && packBriefing(briefing) !== here),
      });
    };

    return {
      briefing: null,
      at: 0,
      mode: 'closed',
      canUndo: false,
      canRedo: false,
      dirty: false,
      kept: null,
      drafts: [],
      refused: null,
      proposing: 'idle',
      tooLongForLink: false,

      follow: (brief) => {
        const link = brief?.link ?? null;
        if (link !== null && !written.has(link)) {
          written.add(link);
          open('link', readBriefingLink(link));
        }
        set(place());
      },
      edit: (change, typing) => {
        const { present } = steps;
        if (present === null) return;
        const next = change(present);
        if (next === present) return;
        const goesOn = typing !== undefined && typing === typed && steps.past.length > 0;
        typed = typing ?? null;
        show(goesOn ? { ...steps, present: next, future: [] } : takeStep(steps, next));
      },
      undo: () => {
        typed = null;
        show(stepBack(steps));
      },
      redo: () => {
        typed = null;
        show(stepAgain(steps));
      },
      go: (at) => {
        const { brief, setBrief } = app.getState();
        const step = clamp(at) + 1;
        if (!brief) set({ at: step - 1 });
        else if (brief.step === step) set(place());
        else setBrief({ ...brief, step });
      },
      setMode: (mode) => {
        const { brief, setBrief } = app.getState();
        if (mode === 'closed') return setBrief(null);
        const link = steps.present ? writeBriefingLink(steps.present) : (brief?.link ?? null);
        if (link !== null) written.add(link);
        set({ tooLongForLink: steps.present !== null && link === null });
        setBrief({ mode, step: get().at + 1, link });
      },
      begin: take,
      openFile: async (file) => open('file', await readFile(file)),
      propose: async () => {
        set({ proposing: 'working' });
        try {
          const briefing = await propose();
          set({ proposing: 'idle' });
          take(briefing);
        } catch {
          set({ proposing: 'failed' });
        }
      },
      restore: (draft) => {
        continued = draft;
        take(draft.briefing);
      },
      discard: (draft) => {
        drafts.remove(draft);
        findDrafts();
      },
      markSaved: () => {
        saved = steps.present;
        set({ dirty: false });
      },
      forgetRefusal: () => set({ refused: null }),
    };
  });
  const { follow, restore } = store.getState();
  follow(app.getState().brief);
  const [latest] = drafts.readOthers();
  if (latest && store.getState().briefing === null) restore(latest);
  app.subscribe(({ brief }, before) => {
    if (brief !== before.brief) follow(brief);
  });
  return store;
}
