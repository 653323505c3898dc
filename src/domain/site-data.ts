// The site's data as files: a manifest, one index (what timeline, graph, list and search need), shards of 500 whole
// events with their mentions, and one file a text. Splitting and joining are pure; writing and fetching are others' work.
import * as z from 'zod/mini';
import {
  aboutSchema,
  actorSchema,
  articleSchema,
  eventDateSchema,
  eventSchema,
  generatorSchema,
  mentionSchema,
  placeSchema,
  reviewStateSchema,
  textSchema,
  warningSchema,
} from './corpus-schema.ts';
import { ROLES, SCHEMA_VERSION, STATUSES } from './vocabulary.ts';
import type { Article, Corpus, EventDate, Mention, NewsEvent } from './corpus-schema.ts';
import { findContradictors } from './contradictors.ts';
import { findNamedTruces } from './named-truces.ts';
import { EVENT_TYPES } from './event-types.ts';
import type { IsoDay } from './iso-day.ts';
import { findLastPublication, hasLapsed } from './lapsed.ts';

/** Events a shard. */
export const SHARD_SIZE = 500;

/** An article without its text and spans, as the index holds it; `file` names its text's file. */
export const articleHeadSchema = z.extend(
  z.omit(articleSchema, { text: true, boilerplate: true, times: true, actorSpans: true }),
  { file: z.string() },
);

/** A text's file: what the reader needs beside the head. */
export const articleBodySchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  ...z.pick(articleSchema, { id: true, text: true, boilerplate: true, times: true, actorSpans: true }).shape,
});

/** An event as the index holds it, short: `[actor, role]` pairs, and the ids of its mentions for links. */
export const eventSummarySchema = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  status: z.enum(STATUSES),
  /** Planned for a day that has passed without any text telling that it took place. */
  lapsed: z.boolean(),
  date: eventDateSchema,
  dateAlternatives: z.array(eventDateSchema),
  actors: z.array(z.tuple([z.string(), z.enum(ROLES)])),
  places: z.array(z.string()),
  headline: textSchema,
  label: textSchema,
  claimants: z.array(z.string()),
  deniers: z.array(z.string()),
  /** Those of the deniers who deny only having done it; left out where there are none. */
  disowners: z.optional(z.array(z.string())),
  /** Sides whose account of something else contradicts this one without denying it; left out where there are none. */
  contradictors: z.optional(z.array(z.string())),
  /** Of a breach: the events of the truces that its sentences name. */
  truces: z.optional(z.array(z.string())),
  articles: z.array(z.string()),
  mentions: z.array(z.string()),
  shard: z.int(),
});

export const siteIndexSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: generatorSchema,
  about: aboutSchema,
  review: reviewStateSchema,
  articles: z.array(articleHeadSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  events: z.array(eventSummarySchema),
  shards: z.array(z.string()),
  warnings: z.array(warningSchema),
});

export const eventShardSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  events: z.array(eventSchema),
  mentions: z.array(mentionSchema),
});

/**
 * Names the other files. `inputs`: what the engine was given, left out where the site does not let the page run it; `review`:
 * what became of the editor's decisions.
 */
export const manifestSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  index: z.string(),
  inputs: z.optional(z.string()),
  review: z.optional(z.string()),
});

export type ArticleHead = z.infer<typeof articleHeadSchema>;
export type ArticleBody = z.infer<typeof articleBodySchema>;
export type EventSummary = z.infer<typeof eventSummarySchema>;
export type SiteIndex = z.infer<typeof siteIndexSchema>;
export type EventShard = z.infer<typeof eventShardSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

type SidesOfClaims = Pick<EventSummary, 'claimants' | 'deniers' | 'disowners'>;

/**
 * The sides (not mouths) that a set of mentions has asserting and denying, in order of first appearance; apart, those who
 * deny nothing but having done it.
 */
export function sidesOfClaims(
  mentions: readonly Mention[],
  sideOf: (actor: string) => string,
): SidesOfClaims {
  const claimants = new Set<string>();
  const deniers = new Set<string>();
  const more = new Set<string>();
  for (const mention of mentions) {
    for (const claim of mention.claims) {
      const speaker = claim.chain.at(-1);
      if (!speaker) continue;
      const side = sideOf(speaker.actor);
      (claim.stance === 'denies' ? deniers : claimants).add(side);
      if (claim.denies !== 'responsibility') more.add(side);
    }
  }
  const disowners = [...deniers].filter((side) => !more.has(side));
  return {
    claimants: [...claimants],
    deniers: [...deniers],
    ...(disowners.length > 0 && { disowners }),
  };
}

/** One event of the corpus, made short for the index. */
function summarise(
  event: NewsEvent,
  mentions: readonly Mention[],
  contradictors: readonly string[],
  truces: readonly string[],
  sideOf: (actor: string) => string,
  shard: number,
  lastPublication: IsoDay | null,
): EventSummary {
  return {
    id: event.id,
    type: event.type,
    status: event.status,
    lapsed: hasLapsed(event.status, event.date, lastPublication),
    date: event.date,
    dateAlternatives: event.dateAlternatives,
    actors: event.actors.map(({ actor, role }) => [actor, role]),
    places: event.places,
    headline: event.headline,
    label: event.label,
    ...sidesOfClaims(mentions, sideOf),
    ...(contradictors.length > 0 && { contradictors: [...contradictors] }),
    ...(truces.length > 0 && { truces: [...truces] }),
    articles: [...new Set(mentions.map((mention) => mention.article))],
    mentions: event.mentions,
    shard,
  };
}

/** A file of the site, before it has a content name. */
export interface SiteParts {
  readonly shards: readonly EventShard[];
  readonly bodies: readonly ArticleBody[];
  /** The index, once the content names of shards and texts are known. */
  readonly index: (shardFiles: readonly string[], bodyFiles: readonly string[]) => SiteIndex;
}

/** Splits a corpus into the files of the site. */
export function splitCorpus(corpus: Corpus): SiteParts {
  const { schemaVersion } = corpus;
  const mentionById = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
  const mentionsOf = (event: NewsEvent) =>
    event.mentions.flatMap((id) => {
      const mention = mentionById.get(id);
      return mention ? [mention] : [];
    });
  const sides = new Map(corpus.actors.map((actor) => [actor.id, actor.side]));
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const lastPublication = findLastPublication(corpus.articles);
  const contradictors = findContradictors(corpus, sideOf);
  const truces = findNamedTruces(corpus);

  const shards: EventShard[] = [];
  for (let at = 0; at < corpus.events.length; at += SHARD_SIZE) {
    const events = corpus.events.slice(at, at + SHARD_SIZE);
    shards.push({ schemaVersion, events, mentions: events.flatMap(mentionsOf) });
  }
  const bodies = corpus.articles.map(({ id, text, boilerplate, times, actorSpans }) => ({
    schemaVersion,
    id,
    text,
    boilerplate,
    times,
    actorSpans,
  }));
  const head = (
    { text: _t, boilerplate: _b, times: _m, actorSpans: _a, ...rest }: Article,
    file: string,
  ): ArticleHead => ({
    ...rest,
    file,
  });
  return {
    shards,
    bodies,
    index: (shardFiles, bodyFiles) => ({
      schemaVersion,
      generator: corpus.generator,
      about: corpus.about,
      // What became of each decision stands in a file of its own.
      review: { ...corpus.review, decisions: [] },
      articles: corpus.articles.map((article, at) => head(article, bodyFiles[at] ?? '')),
      actors: corpus.actors,
      places: corpus.places,
      events: corpus.events.map((event, at) =>
        summarise(
          event,
          mentionsOf(event),
          contradictors.get(event.id) ?? [],
          truces.get(event.id) ?? [],
          sideOf,
          Math.floor(at / SHARD_SIZE),
          lastPublication,
        ),
      ),
      shards: [...shardFiles],
      warnings: corpus.warnings,
    }),
  };
}

/** An undated date: what an event has when nothing in the texts decides. */
export const UNDATED: EventDate = {
  edtf: null,
  start: null,
  end: null,
  precision: 'unknown',
  dayPart: null,
  clock: null,
  approximate: false,
  stated: false,
};
