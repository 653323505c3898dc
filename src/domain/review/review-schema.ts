// The editor's decisions, seeds/review.json: what each kind says, and to which words of which article it holds. Whether
// those words are still there, and what a decision does to the corpus, is said elsewhere.
import * as z from 'zod/mini';
import { EVENT_TYPES } from '../event-types.ts';
import { isWebUrl } from '../input-schemas.ts';
import { isIsoDay } from '../iso-day.ts';
import { isPublicationDay } from '../publication-days.ts';
import { ACTOR_KINDS, MODALITIES, PRECISIONS, QUANTITY_KINDS, ROLES, STATUSES } from '../vocabulary.ts';

/** The version of this file; one of another version is refused as a whole. */
export const REVIEW_VERSION = 1;
/** UTF-16 units of context on each side of a passage, fewer at an end of the text. */
export const CONTEXT = 32;
/** UTF-16 units of a reason: a paragraph or two. */
export const LONGEST_REASON = 2000;

/** A check that says what it expected in English, and by a word that parse-review tells the same by in other languages. */
const expecting = <T>(fits: (value: T) => boolean, expected: string, error: string) =>
  z.refine<T>(fits, { error, params: { expected } });
const isFilled = (text: string) => text.trim() !== '';
const filled = z.string().check(expecting(isFilled, 'text', 'expected a text that is not empty'));
const text = z.strictObject({ ar: filled, en: filled });
const id = z.string().check(z.minLength(1), z.maxLength(200));
const day = z
  .string()
  .check(expecting(isIsoDay, 'day', 'expected a day of the calendar such as "2020-10-09"'));
const clockTime = z.string().check(z.regex(/^\d{2}:\d{2}$/, 'expected a time such as "09:30"'));
const count = z.int().check(z.nonnegative());

/**
 * Words of an article, found again by quotation and context: `exact` is the passage, `trigger` the words in it that tell the
 * event, `start` their place in `exact` in UTF-16 units.
 */
export const anchorSchema = z.strictObject({
  article: id,
  exact: filled,
  prefix: z.string().check(z.maxLength(CONTEXT)),
  suffix: z.string().check(z.maxLength(CONTEXT)),
  trigger: z.strictObject({ start: count, words: filled }),
  /** The passage stood more than once in the article when it was decided: only the whole context tells which is meant. */
  twice: z.optional(z.literal(true)),
  /** Where these words tell several events ("called X and Y in turn"): what the machine reads of the one that is meant. */
  among: z.optional(
    z.strictObject({ date: z.nullable(z.string()), actors: z.array(id), places: z.array(id) }),
  ),
});

/** A date as an editor sets it: `precision` says how `start` and `end` (both inclusive, both `null`: undated) are meant. */
export const setDateSchema = z.strictObject({
  precision: z.enum(PRECISIONS),
  start: z.nullable(day),
  end: z.nullable(day),
  dayPart: z.nullable(filled),
  clock: z.nullable(
    z.strictObject({ from: clockTime, to: z.nullable(clockTime), zone: z.nullable(z.string()) }),
  ),
  approximate: z.boolean(),
  /** Whether the words say it; else the editor concluded it. */
  stated: z.boolean(),
});
export const setActorSchema = z.strictObject({ actor: id, role: z.enum(ROLES) });
/** One claimant; no claim at all is the article's own voice. */
export const setClaimSchema = z.strictObject({
  speaker: id,
  stance: z.enum(['asserts', 'denies']),
  denies: z.nullable(z.enum(['occurrence', 'responsibility', 'detail'])),
  form: z.enum(['quoted', 'paraphrased']),
});
export const setQuantitySchema = z.strictObject({
  kind: z.enum(QUANTITY_KINDS),
  of: z.string(),
  low: z.number(),
  high: z.number(),
  approx: z.boolean(),
  whose: z.nullable(id),
  countedBy: z.nullable(id),
  cumulative: z.boolean(),
});

/** Who decided, on which day, and why. */
const signature = {
  /** Of this file alone: what a report calls the decision by. */
  id,
  by: filled,
  on: day,
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
};
const at = { at: anchorSchema };
/** A decision that must be accounted for. */
const reasoned = {
  reason: z.string().check(z.maxLength(LONGEST_REASON), expecting(isFilled, 'reason', 'expected a reason')),
};

/**
 * One decision. Those with `at` hold for the mention whose trigger stands there: `claims`, `modality`, `quantities` and `split`
 * for this mention, the others for the event that it is told of.
 */
export const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...signature, ...at, kind: z.literal('accept') }),
  z.strictObject({ ...signature, ...at, ...reasoned, kind: z.literal('hide') }),
  z.strictObject({ ...signature, ...at, kind: z.literal('retype'), type: z.enum(EVENT_TYPES) }),
  z.strictObject({ ...signature, ...at, ...reasoned, kind: z.literal('redate'), date: setDateSchema }),
  z.strictObject({ ...signature, ...at, kind: z.literal('places'), places: z.array(id) }),
  z.strictObject({ ...signature, ...at, kind: z.literal('actors'), actors: z.array(setActorSchema) }),
  z.strictObject({ ...signature, ...at, kind: z.literal('claims'), claims: z.array(setClaimSchema) }),
  z.strictObject({ ...signature, ...at, kind: z.literal('modality'), modality: z.enum(MODALITIES) }),
  z.strictObject({
    ...signature,
    ...at,
    kind: z.literal('quantities'),
    quantities: z.array(setQuantitySchema),
  }),
  z.strictObject({
    ...signature,
    ...at,
    kind: z.literal('retitle'),
    headline: text,
    /** The shortest form, claimant kept; `null`: as the machine has it. */
    label: z.nullable(text),
  }),
  /** The event at `at` goes into the one at `into`, which keeps its id. */
  z.strictObject({ ...signature, ...at, kind: z.literal('merge'), into: anchorSchema }),
  /** This mention leaves its event and is one of its own. */
  z.strictObject({ ...signature, ...at, kind: z.literal('split') }),
  z.strictObject({
    ...signature,
    ...at,
    kind: z.literal('relate'),
    /** `none`: the two do not contradict each other, though the machine says that one account disputes the other. */
    relation: z.enum(['disputes', 'answers', 'part-of', 'follows', 'none']),
    to: anchorSchema,
  }),
  /** An event that the machine did not see, told by these words. */
  z.strictObject({
    ...signature,
    ...at,
    kind: z.literal('add'),
    type: z.enum(EVENT_TYPES),
    modality: z.enum(MODALITIES),
    date: setDateSchema,
    actors: z.array(setActorSchema),
    places: z.array(id),
    claims: z.array(setClaimSchema),
    quantities: z.array(setQuantitySchema),
  }),
  /** What is known of an article; a key left out stays as it was, `null` takes away what the machine read. */
  z.strictObject({
    ...signature,
    kind: z.literal('article'),
    article: id,
    publisher: z.optional(z.nullable(filled)),
    credits: z.optional(z.array(filled)),
    published: z.optional(
      z.nullable(
        z
          .string()
          .check(
            expecting(
              isPublicationDay,
              'day',
              'expected a day such as "2020-10-09" on which an article can have appeared',
            ),
          ),
      ),
    ),
    url: z.optional(
      z.nullable(
        z
          .string()
          .check(expecting(isWebUrl, 'address', 'expected an address that begins with http:// or https://')),
      ),
    ),
  }),
]);

/** Actors and places that the editor named and no lexicon has: for corrected events, never looked for in texts. */
export const namedActorSchema = z.strictObject({
  id,
  kind: z.enum(ACTOR_KINDS),
  label: text,
  /** The actor it acts for; its own id: nobody. */
  side: id,
});
export const namedPlaceSchema = z.strictObject({ id, label: text });

/**
 * An event as readers saw it when the editor signed: what later states are compared with. `claimants` and `deniers` are
 * sides, `claims` who speaks for them; `otherDates` are in EDTF.
 */
export const signedEventSchema = z.strictObject({
  id,
  mentions: z.array(id),
  type: z.enum(EVENT_TYPES),
  status: z.enum(STATUSES),
  date: z.extend(setDateSchema, { edtf: z.nullable(z.string()) }),
  otherDates: z.array(z.string()),
  actors: z.array(setActorSchema),
  places: z.array(id),
  claimants: z.array(id),
  deniers: z.array(id),
  claims: z.array(setClaimSchema),
  quantities: z.array(setQuantitySchema),
  relations: z.array(
    z.strictObject({ kind: z.enum(['disputes', 'answers', 'part-of', 'follows']), event: id }),
  ),
  headline: text,
  label: text,
});
/** What was known of an article when the editor signed. */
export const signedArticleSchema = z.strictObject({
  id,
  publisher: z.nullable(z.string()),
  credits: z.array(z.string()),
  published: z.nullable(day),
  url: z.nullable(z.string()),
});
export const signoffSchema = z.strictObject({
  by: filled,
  on: day,
  note: z.string().check(z.maxLength(LONGEST_REASON)),
  /** The decisions signed, by id: those of the file that are not among them came later. */
  decisions: z.array(id),
  events: z.array(signedEventSchema),
  articles: z.array(signedArticleSchema),
});

/** The hash of an article's text, by which a renamed one is known. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex'));

/** The whole of seeds/review.json. `articles`: the SHA-256 of each article that it speaks of, by which a renamed file is known. */
export const reviewFileSchema = z.strictObject({
  schemaVersion: z.literal(REVIEW_VERSION),
  articles: z.record(id, sha256Schema),
  actors: z.array(namedActorSchema),
  places: z.array(namedPlaceSchema),
  decisions: z.array(decisionSchema),
  signoffs: z.array(signoffSchema),
});

export type Anchor = z.infer<typeof anchorSchema>;
export type SetDate = z.infer<typeof setDateSchema>;
export type SetClaim = z.infer<typeof setClaimSchema>;
export type SetQuantity = z.infer<typeof setQuantitySchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type DecisionKind = Decision['kind'];
export type DecisionOf<K extends DecisionKind> = Extract<Decision, { kind: K }>;
export type NamedActor = z.infer<typeof namedActorSchema>;
export type NamedPlace = z.infer<typeof namedPlaceSchema>;
export type SignedEvent = z.infer<typeof signedEventSchema>;
export type SignedArticle = z.infer<typeof signedArticleSchema>;
export type Signoff = z.infer<typeof signoffSchema>;
export type ReviewFile = z.infer<typeof reviewFileSchema>;

/** A file in which nothing has been decided. */
export const NO_REVIEW: ReviewFile = {
  schemaVersion: REVIEW_VERSION,
  articles: {},
  actors: [],
  places: [],
  decisions: [],
  signoffs: [],
};
