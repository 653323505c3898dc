// What has been decided and pasted, kept in this browser until it is in a file. Each visit writes a draft of its own, so that
// no tab overwrites another's. The decisions stand in it as the text of their file: whoever opens it reads it as any other.
import * as z from 'zod/mini';
import type { GivenArticle } from '../../domain/review/workbench.ts';
import { articleInputSchema } from '../../domain/review/workbench.ts';
import { isFull, listDraftKeys } from '../draft-keys.ts';

const givenArticleSchema = z.object({
  id: articleInputSchema.shape.id,
  text: z.string(),
  sha256: articleInputSchema.shape.sha256,
  metadata: articleInputSchema.shape.metadata,
});
const draftSchema = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  editor: z.string(),
  text: z.string(),
  added: z.array(givenArticleSchema),
});

/** What one visit left behind. */
export interface Draft {
  /** When it was last written, an ISO time in UTC. */
  readonly at: string;
  readonly editor: string;
  /** As seeds/review.json would hold it. */
  readonly text: string;
  readonly added: readonly GivenArticle[];
}
export interface StoredDraft extends Draft {
  readonly key: string;
}

/**
 * `kept`: all of it. `partly`: the decisions; the pasted articles found no room. `full`: no room. `refused`: this browser, or
 * the frame that the page stands in, keeps nothing.
 */
export type KeptState = 'kept' | 'partly' | 'full' | 'refused';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface DraftStorage {
  /** What other visits left, the latest first; what cannot be read is passed over and stays where it is. */
  readonly readOthers: () => readonly StoredDraft[];
  /** Writes the draft of this visit in the place of its last one. */
  readonly write: (draft: Draft) => KeptState;
  /** Leaves the draft of this visit where it is, and writes another from now on. */
  readonly setAside: () => void;
  /** Takes a draft away; without a key that of this visit. */
  readonly remove: (key?: string) => void;
}

/**
 * The drafts of one site, told apart by `site` (its path: several may share an origin). `visit` names this one. `storage` is
 * `null` where the browser has none.
 */
export function openDrafts(storage: Keeper | null, site: string, visit: string): DraftStorage {
  const prefix = `waqai.review:${site}:`;
  let times = 0;
  let own = prefix + visit;
  const put = (draft: Draft): KeptState => {
    if (!storage) return 'refused';
    try {
      storage.setItem(own, JSON.stringify({ version: 1, ...draft }));
      return 'kept';
    } catch (error) {
      return isFull(error) ? 'full' : 'refused';
    }
  };
  const read = (key: string): StoredDraft[] => {
    try {
      const raw: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
      const parsed = z.safeParse(draftSchema, raw);
      return parsed.success ? [{ key, ...parsed.data }] : [];
    } catch {
      return [];
    }
  };
  return {
    readOthers: () =>
      listDraftKeys(storage, prefix, own)
        .flatMap(read)
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
    write: (draft) => {
      const state = put(draft);
      if (state !== 'full' || draft.added.length === 0) return state;
      return put({ ...draft, added: [] }) === 'kept' ? 'partly' : 'full';
    },
    setAside: () => {
      own = `${prefix}${visit}-${++times}`;
    },
    remove: (key = own) => {
      try {
        storage?.removeItem(key);
      } catch {
        // Nothing was kept, so nothing is there.
      }
    },
  };
}
