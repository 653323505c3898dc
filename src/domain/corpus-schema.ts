// The corpus file: its zod schema, from which the TypeScript types and the published JSON Schema are derived.
// Offsets are UTF-16 code units into `articles[].text`; days are civil days where the event took place.
import * as z from 'zod/mini';
import { EVENT_FAMILIES, EVENT_TYPES } from './event-types.ts';
import {
  ACTOR_KINDS,
  DATE_BASES,
  MODALITIES,
  PRECISIONS,
  PUBLICATION_BASES,
  QUANTITY_KINDS,
  ROLES,
  SCHEMA_VERSION,
  SIDE_BASES,
  STATUSES,
} from './vocabulary.ts';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const id = z.string().check(z.minLength(1));

export const textSchema = z.object({ ar: z.string(), en: z.string() });
export const spanSchema = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
const paramsSchema = z.record(z.string(), z.string());
/** One step of a derivation: a rule's id with its parameters, worded by i18n in both languages. */
export const stepSchema = z.object({ rule: id, params: paramsSchema });
export const warningSchema = z.object({
  article: id,
  span: z.nullable(spanSchema),
  rule: id,
  params: paramsSchema,
});

const clockTime = z.string().check(z.regex(/^\d{2}:\d{2}$/));
export const eventDateSchema = z.object({
  edtf: z.nullable(z.string()),
  start: z.nullable(day),
  end: z.nullable(day),
  precision: z.enum(PRECISIONS),
  dayPart: z.nullable(z.string()),
  clock: z.nullable(z.object({ from: clockTime, to: z.nullable(clockTime), zone: z.nullable(z.string()) })),
  approximate: z.boolean(),
  stated: z.boolean(),
});

export const articleSchema = z.object({
  id,
  title: z.nullable(z.string()),
  titleSpan: z.nullable(spanSchema),
  language: z.string(),
  publisher: z.nullable(z.string()),
  credits: z.array(z.string()),
  url: z.nullable(z.string()),
  published: z.object({
    date: z.nullable(day),
    basis: z.enum(PUBLICATION_BASES),
    evidence: z.array(z.object({ span: spanSchema, step: stepSchema })),
    runnerUp: z.nullable(day),
  }),
  newsDay: z.nullable(day),
  text: z.string(),
  boilerplate: z.array(spanSchema),
  times: z.array(z.object({ span: spanSchema, value: eventDateSchema })),
  actorSpans: z.array(z.object({ span: spanSchema, actor: id })),
  sha256: z.string(),
  outletGroup: z.string(),
});

export const nameSchema = z.object({ text: z.string(), lang: z.string(), usedBy: z.optional(z.string()) });
export const actorSchema = z.object({
  id,
  kind: z.enum(ACTOR_KINDS),
  label: textSchema,
  names: z.array(nameSchema),
  side: id,
  sideBasis: z.enum(SIDE_BASES),
  wikidata: z.nullable(z.string()),
});
export const placeSchema = z.object({
  id,
  label: textSchema,
  names: z.array(nameSchema),
  disputed: z.nullable(textSchema),
  lat: z.nullable(z.number()),
  lon: z.nullable(z.number()),
  wikidata: z.nullable(z.string()),
});

export const quantitySchema = z.object({
  kind: z.enum(QUANTITY_KINDS),
  of: z.string(),
  low: z.number(),
  high: z.number(),
  approx: z.boolean(),
  whose: z.nullable(z.string()),
  countedBy: z.nullable(z.string()),
  cumulative: z.boolean(),
  span: spanSchema,
});

export const mentionSchema = z.object({
  id,
  event: id,
  article: id,
  type: z.enum(EVENT_TYPES),
  passage: z.object({
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  trigger: spanSchema,
  date: z.extend(eventDateSchema, {
    basis: z.enum(DATE_BASES),
    expression: z.nullable(spanSchema),
    steps: z.array(stepSchema),
  }),
  modality: z.enum(MODALITIES),
  actors: z.array(z.object({ actor: id, role: z.enum(ROLES), span: z.nullable(spanSchema) })),
  places: z.array(z.object({ place: id, span: spanSchema })),
  claims: z.array(
    z.object({
      chain: z.array(z.object({ actor: id, span: spanSchema })),
      stance: z.enum(['asserts', 'denies']),
      denies: z.nullable(z.enum(['occurrence', 'responsibility', 'detail'])),
      form: z.enum(['quoted', 'paraphrased']),
    }),
  ),
  disputes: z.array(z.object({ mention: id, step: stepSchema })),
  quantities: z.array(quantitySchema),
});

export const eventSchema = z.object({
  id,
  type: z.enum(EVENT_TYPES),
  family: z.enum(EVENT_FAMILIES),
  plover: z.string(),
  cameo: z.string(),
  acled: z.nullable(z.string()),
  date: eventDateSchema,
  dateAlternatives: z.array(eventDateSchema),
  actors: z.array(z.object({ actor: id, role: z.enum(ROLES) })),
  places: z.array(id),
  status: z.enum(STATUSES),
  headline: textSchema,
  label: textSchema,
  quantities: z.array(quantitySchema),
  relations: z.array(z.object({ kind: z.enum(['disputes', 'answers', 'part-of', 'follows']), event: id })),
  sources: z.object({ claimants: z.array(id), outlets: z.array(z.string()), texts: z.int() }),
  linkReasons: z.array(stepSchema),
  reviewed: z.nullable(z.object({ by: z.string(), on: z.string(), was: z.record(z.string(), z.unknown()) })),
  mentions: z.array(id),
});

export const aboutSchema = z.object({
  title: textSchema,
  standfirst: textSchema,
  scope: textSchema,
  cutOff: z.nullable(z.string()),
  editor: z.nullable(z.string()),
  contact: z.nullable(z.string()),
});
export const reviewStateSchema = z.object({
  state: z.enum(['draft', 'reviewed']),
  by: z.nullable(z.string()),
  on: z.nullable(z.string()),
  /** While nobody has signed: how many events an editor accepted, changed or took out, and of how many; left out: none. */
  progress: z.optional(z.object({ reviewed: z.int(), of: z.int() })),
  decisions: z.array(
    z.object({
      decision: z.string(),
      status: z.enum(['applied', 'lost', 'conflict', 'superseded']),
      /** A code of `OUTCOME_REASONS`; empty: none. */
      reason: z.string(),
    }),
  ),
});
export const generatorSchema = z.object({ name: z.literal('waqai'), version: z.string() });

/** The whole corpus, as `npm run extract -- --corpus FILE` writes it. */
export const corpusSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: generatorSchema,
  about: aboutSchema,
  review: reviewStateSchema,
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  events: z.array(eventSchema),
  mentions: z.array(mentionSchema),
  warnings: z.array(warningSchema),
});

export type Text = z.infer<typeof textSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Warning = z.infer<typeof warningSchema>;
export type EventDate = z.infer<typeof eventDateSchema>;
export type Precision = (typeof PRECISIONS)[number];
export type Article = z.infer<typeof articleSchema>;
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type Actor = z.infer<typeof actorSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Modality = (typeof MODALITIES)[number];
export type Role = (typeof ROLES)[number];
export type Mention = z.infer<typeof mentionSchema>;
export type MentionDate = Mention['date'];
export type Claim = Mention['claims'][number];
export type Status = (typeof STATUSES)[number];
export type NewsEvent = z.infer<typeof eventSchema>;
export type About = z.infer<typeof aboutSchema>;
export type ReviewState = z.infer<typeof reviewStateSchema>;
export type Corpus = z.infer<typeof corpusSchema>;
