// An earlier state of a chronology out of a file that somebody kept: a corpus as `npm run extract -- --corpus` writes it, or a
// review file with what was signed. What is neither is refused with a reason; nothing of it is trusted.
import * as z from 'zod/mini';
import { corpusSchema } from '../corpus-schema.ts';
import { SCHEMA_VERSION } from '../vocabulary.ts';
import { REVIEW_VERSION, signoffSchema } from './review-schema.ts';
import type { Snapshot } from './snapshot.ts';
import { takeSnapshot } from './snapshot.ts';

/** The largest file that is read, in UTF-16 units: a corpus of some ten thousand events. */
export const LARGEST_FILE = 64_000_000;

export interface EarlierState {
  readonly shown: Snapshot;
  /** Who signed it and when; `null`: a corpus, signed or not. */
  readonly signed: { readonly by: string; readonly on: string } | null;
}
export const EARLIER_REFUSALS = ['too-large', 'no-json', 'other-version', 'unsigned', 'unknown'] as const;
export type EarlierRefusal = (typeof EARLIER_REFUSALS)[number];
export type Earlier =
  | { readonly ok: true; readonly state: EarlierState }
  /** `detail`: the version, or the first key that does not fit; else empty. */
  | { readonly ok: false; readonly reason: EarlierRefusal; readonly detail: string };

/** Of a review file only what was signed: a decision that does not fit is no matter here. */
const signedFileSchema = z.object({ signoffs: z.array(signoffSchema) });
const headSchema = z.object({
  schemaVersion: z.optional(z.unknown()),
  events: z.optional(z.unknown()),
  decisions: z.optional(z.unknown()),
});

const refuse = (reason: EarlierRefusal, detail = ''): Earlier => ({ ok: false, reason, detail });

/** `['events', 3, 'type']` → `events[3].type`. */
const wordPath = (path: readonly PropertyKey[]) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
const firstKey = ({ issues }: z.core.$ZodError) => wordPath(issues[0]?.path ?? []);

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return null;
  }
}

/** Reads the text of a file: `readEarlier('{')` → `{ ok: false, reason: 'no-json', detail: '' }`. */
export function readEarlier(text: string): Earlier {
  if (text.length > LARGEST_FILE) return refuse('too-large');
  const json = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (json === null) return refuse('no-json');
  const head = headSchema.safeParse(json.value);
  if (!head.success) return refuse('unknown');
  const { schemaVersion, events, decisions } = head.data;
  if (decisions !== undefined && events === undefined) {
    if (schemaVersion !== REVIEW_VERSION) return refuse('other-version', String(schemaVersion));
    const file = signedFileSchema.safeParse(json.value);
    if (!file.success) return refuse('unknown', firstKey(file.error));
    const last = file.data.signoffs.at(-1);
    return last
      ? { ok: true, state: { shown: last, signed: { by: last.by, on: last.on } } }
      : refuse('unsigned');
  }
  if (events === undefined) return refuse('unknown');
  if (schemaVersion !== SCHEMA_VERSION) return refuse('other-version', String(schemaVersion));
  const corpus = corpusSchema.safeParse(json.value);
  if (!corpus.success) return refuse('unknown', firstKey(corpus.error));
  return { ok: true, state: { shown: takeSnapshot(corpus.data), signed: null } };
}
