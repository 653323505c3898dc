// Reads the text of seeds/review.json, for the command line and the page alike: what fits, and for all that does not a fault
// with its line and key. The whole is refused where nothing of it could be trusted. It knows articles by id and hash only:
// whether a decision's words are still there is said elsewhere.
import * as z from 'zod/mini';
import { formatKeyPath } from '../key-path.ts';
import type { Node } from './json-source.ts';
import { listProperties, readJson } from './json-source.ts';
import type { RefusalCode, ReviewFault } from './review-faults.ts';
import { clipKey, clipValue } from './review-faults.ts';
import type { Entry, PartReader } from './review-parts.ts';
import { MOST_FAULTS, readDictionary, readList } from './review-parts.ts';
import type { Outcome } from './review-report.ts';
import type { ReviewFile } from './review-schema.ts';
import {
  decisionSchema,
  namedActorSchema,
  namedPlaceSchema,
  REVIEW_VERSION,
  sha256Schema,
  signoffSchema,
} from './review-schema.ts';

/** The largest file that is read: bytes of a file, characters of a text. Decisions on tens of thousands of events. */
export const LARGEST_REVIEW = 20_000_000;

/** The most values that a file may hold, by the commas between them: what they are read into is far larger than the file. */
const MOST_VALUES = 1_000_000;

/** An article of the corpus, as far as a file of decisions names it. */
export interface KnownArticle {
  readonly id: string;
  readonly sha256: string;
}

/** What does not fit, as it was written, by the list or key that it stood in: `serializeReview` writes it back. */
export type Unfit = Readonly<Record<string, unknown>>;

interface RefusedReview {
  readonly ok: false;
  readonly refusal: ReviewFault;
}
export interface ReadReview {
  readonly ok: true;
  /** What fits. */
  readonly file: ReviewFile;
  /** In order of line. */
  readonly faults: readonly ReviewFault[];
  /**
   * The decisions that do not fit, as the report of the review lists them, and the sign-offs: by an older one nothing is reviewed
   * while nobody can read the last.
   */
  readonly outcomes: readonly Outcome[];
  readonly unfit: Unfit;
  /** The line on which each decision begins, by id. */
  readonly lines: ReadonlyMap<string, number>;
}
export type ParsedReview = RefusedReview | ReadReview;

function refuse(
  code: RefusalCode,
  params: ReviewFault['params'] = {},
  line: number | null = null,
  key = '',
): RefusedReview {
  return { ok: false, refusal: { code, line, key, params } };
}

const megabytes = (size: number) => (size / 1e6).toFixed(1);

/** The refusal of a file for its size, before it is read; `null` where it may be. */
export function refuseSize(size: number): RefusedReview | null {
  if (size <= LARGEST_REVIEW) return null;
  return refuse('too-large', { found: megabytes(size), most: megabytes(LARGEST_REVIEW) });
}

/** Whether a text has more of a character than so many; counted no further than that. */
function hasMoreThan(most: number, sign: string, text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0 && found <= most; at = text.indexOf(sign, at + 1)) found++;
  return found > most;
}

/** The refusal of a file whose bytes are not UTF-8. */
export const NOT_UTF8: RefusedReview = refuse('not-utf8');

const anyObject = z.record(z.string(), z.unknown());
/** What may be told as it is: anything longer is no name. */
const shortText = z.string().check(z.maxLength(200));
const anyAnchor = z.object({ article: shortText, exact: z.string() });
/** Characters told of a passage. */
const LONGEST_PASSAGE = 2000;
/** As much as can be told of a decision that does not fit; `place` calls one that has no id of its own. */
function outcomeOf(written: unknown, faults: readonly ReviewFault[], place: string): Outcome {
  const parts = z.safeParse(anyObject, written).data ?? {};
  const textOf = (key: string) => z.safeParse(shortText, parts[key]).data;
  const anchor = z.safeParse(anyAnchor, parts.at).data;
  const isRepeated = faults.some(({ code }) => code === 'repeated-id');
  return {
    decision: (isRepeated ? undefined : textOf('id')) ?? place,
    kind: textOf('kind') ?? '',
    status: 'lost',
    reason: 'invalid',
    detail: faults[0]?.key ?? '',
    article: anchor?.article ?? textOf('article') ?? null,
    exact: anchor?.exact.slice(0, LONGEST_PASSAGE) ?? null,
    event: null,
  };
}

/** The keys of the whole but its version, and what each holds. */
const PARTS: Readonly<Record<string, 'array' | 'object'>> = {
  articles: 'object',
  actors: 'array',
  places: 'array',
  decisions: 'array',
  signoffs: 'array',
};

const valuesOf = <T>(entries: readonly Entry<T>[]): T[] =>
  entries.flatMap((entry) => (entry.fits && !entry.said ? [entry.value] : []));
const misfitsOf = (key: string, entries: readonly Entry<unknown>[]): Outcome[] =>
  entries.flatMap((entry, at) =>
    entry.fits ? [] : [outcomeOf(entry.written, entry.faults, formatKeyPath([key, at]))],
  );
const idOf = ({ id }: { readonly id: string }) => id;

/** Reads the whole once its version is known to be this one. */
function readWhole(reader: PartReader): ReadReview {
  const { source, top, faults, unfit } = reader;
  const articles = readDictionary(reader, 'articles', sha256Schema);
  const actors = readList(reader, 'actors', namedActorSchema, idOf);
  const places = readList(reader, 'places', namedPlaceSchema, idOf);
  const decisions = readList(reader, 'decisions', decisionSchema, idOf);
  const signoffs = readList(reader, 'signoffs', signoffSchema, () => null);
  for (const [key, node] of top) {
    if (key === 'schemaVersion' || Object.hasOwn(PARTS, key)) continue;
    unfit.set(key, source.valueOf(node));
    faults.push({ code: 'unknown-key', line: source.lineAt(node.offset), key: clipKey([key]), params: {} });
  }
  return {
    ok: true,
    file: {
      schemaVersion: REVIEW_VERSION,
      articles,
      actors: valuesOf(actors),
      places: valuesOf(places),
      decisions: valuesOf(decisions),
      signoffs: valuesOf(signoffs),
    },
    faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    outcomes: [...misfitsOf('decisions', decisions), ...misfitsOf('signoffs', signoffs)],
    unfit: Object.fromEntries(unfit),
    lines: new Map(
      decisions.flatMap((entry) => (entry.fits && !entry.said ? [[entry.value.id, entry.line]] : [])),
    ),
  };
}

/** Whether a file of decisions speaks of articles and none of them is among these, by id or by text. */
function isOfOtherCorpus({ articles }: ReviewFile, known: readonly KnownArticle[]): boolean {
  const ids = new Set(known.map(({ id }) => id));
  const hashes = new Set(known.map(({ sha256 }) => sha256));
  const named = Object.entries(articles);
  return named.length > 0 && !named.some(([id, sha256]) => ids.has(id) || hashes.has(sha256));
}

/**
 * Reads a file of decisions made for a corpus of these articles: `parseReview('{ "schemaVersion": 1, …', articles)` →
 * `{ file: ReviewFile, faults: [{ code: 'unknown-key', line: 12, key: 'decisions[3].colour', … }], … }`.
 */
export function parseReview(text: string, articles: readonly KnownArticle[]): ParsedReview {
  const tooLarge = refuseSize(text.length);
  if (tooLarge) return tooLarge;
  if (hasMoreThan(MOST_VALUES, ',', text)) return refuse('too-many', { most: MOST_VALUES });
  const read = readJson(text.replace(/^\uFEFF/, ''));
  if (!read.ok) return refuse(read.cut ? 'half-written' : 'not-json', { column: read.column }, read.line);
  const { source } = read;
  if (source.root.type !== 'object')
    return refuse('not-object', { found: clipValue(source.valueOf(source.root)) }, 1);
  const top = new Map<string, Node>();
  for (const { key, name, value } of listProperties(source.root)) {
    if (top.has(key)) return refuse('repeated-list', {}, source.lineAt(name.offset), clipKey([key]));
    top.set(key, value);
  }
  const version = top.get('schemaVersion');
  if (!version) return refuse('no-version');
  const found = source.valueOf(version);
  if (found !== REVIEW_VERSION) {
    const line = source.lineAt(version.offset);
    return refuse(
      'other-version',
      { found: clipValue(found), expected: REVIEW_VERSION },
      line,
      'schemaVersion',
    );
  }
  for (const [key, expected] of Object.entries(PARTS)) {
    const part = top.get(key);
    if (part && part.type !== expected)
      return refuse(
        'no-list',
        { found: clipValue(source.valueOf(part)), expected },
        source.lineAt(part.offset),
        key,
      );
  }
  const whole = readWhole({ source, top, faults: [], unfit: new Map() });
  const [first] = whole.faults;
  if (first && whole.faults.length > MOST_FAULTS)
    return refuse('too-many-faults', { most: MOST_FAULTS }, first.line, first.key);
  if (!isOfOtherCorpus(whole.file, articles)) return whole;
  return refuse('other-corpus', { count: Object.keys(whole.file.articles).length }, null, 'articles');
}
