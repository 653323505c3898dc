// Briefings kept in this browser between visits. Each visit writes a draft of its own, so that no tab overwrites another's; one
// that is gone on with moves to the visit that goes on. They stand there as the text of their file, and are read as strictly.
import * as z from 'zod/mini';
import type { Briefing } from '../../domain/briefing/briefing-schema.ts';
import { parseBriefing } from '../../domain/briefing/parse-briefing.ts';
import { packBriefing } from '../../domain/briefing/serialize-briefing.ts';
import { isFull, listDraftKeys } from '../draft-keys.ts';

/** What an earlier visit, or another tab, left. */
export interface BriefingDraft {
  readonly key: string;
  /** When it was last written, an ISO time in UTC. */
  readonly at: string;
  readonly briefing: Briefing;
}

/** `full`: no room. `refused`: this browser, or the frame that the page stands in, keeps nothing. */
export type BriefingKept = 'kept' | 'full' | 'refused';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface BriefingDrafts {
  /** Those of other visits, the latest first; what cannot be read is passed over and stays where it is. */
  readonly readOthers: () => readonly BriefingDraft[];
  /** Writes the draft of this visit in the place of its last one. */
  readonly write: (at: string, briefing: Briefing) => BriefingKept;
  /** Leaves the draft of this visit where it is, and writes another from now on. */
  readonly setAside: () => void;
  /** Takes a draft away, unless it has become another one since it was read. */
  readonly remove: (draft: BriefingDraft) => void;
}

const draftSchema = z.object({ version: z.literal(1), at: z.iso.datetime(), text: z.string() });

/** The drafts of one site, told apart by `site` (its path). `visit` names this one; `storage` is `null` where there is none. */
export function openBriefingDrafts(storage: Keeper | null, site: string, visit: string): BriefingDrafts {
  const prefix = `waqai.briefing:${site}:`;
  let times = 0;
  let own = prefix + visit;
  const read = (key: string): BriefingDraft[] => {
    try {
      const raw: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
      const draft = z.safeParse(draftSchema, raw);
      const parsed = draft.success ? parseBriefing(draft.data.text) : null;
      return draft.success && parsed?.ok ? [{ key, at: draft.data.at, briefing: parsed.briefing }] : [];
    } catch {
      return [];
    }
  };
  return {
    readOthers: () =>
      listDraftKeys(storage, prefix, own)
        .flatMap(read)
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
    write: (at, briefing) => {
      if (!storage) return 'refused';
      try {
        storage.setItem(own, JSON.stringify({ version: 1, at, text: packBriefing(briefing) }));
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    setAside: () => {
      own = `${prefix}${visit}-${++times}`;
    },
    remove: ({ key, at }) => {
      if (read(key)[0]?.at !== at) return;
      try {
        storage?.removeItem(key);
      } catch {
        // Nothing was kept, so nothing is there.
      }
    },
  };
}
