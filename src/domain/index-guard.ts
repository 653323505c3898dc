// Whether a value is a manifest or an index file, without the schema library: fast enough for a hundred thousand events.
// It says the same as the schemas (a test compares them); where it says no, they say why.
import type { Actor, Article, Place, Step, Warning } from './corpus-schema.ts';
import { EVENT_TYPES } from './event-types.ts';
import type { Guard } from './guards.ts';
import {
  dictionaryOf,
  either,
  isCount,
  isDayForm,
  isFilled,
  isNumber,
  isString,
  listOf,
  nullable,
  oneOf,
  optional,
  pairOf,
  shapeOf,
} from './guards.ts';
import type { PackedDate, PackedEvent, PackedIndex } from './index-pack-schema.ts';
import type { ArticleHead, Manifest } from './site-data.ts';
import {
  ACTOR_KINDS,
  PRECISIONS,
  PUBLICATION_BASES,
  SCHEMA_VERSION,
  SIDE_BASES,
  STATUSES,
} from './vocabulary.ts';

const isVersion = oneOf<1>([SCHEMA_VERSION]);
const isText = shapeOf({ ar: isString, en: isString });
const isSpan = shapeOf({ start: isCount, end: isCount });
const isStep = shapeOf<Step>({ rule: isFilled, params: dictionaryOf(isString) });
const isName = shapeOf<Actor['names'][number]>({
  text: isString,
  lang: isString,
  usedBy: optional(isString),
});

const isActor = shapeOf<Actor>({
  id: isFilled,
  kind: oneOf(ACTOR_KINDS),
  label: isText,
  names: listOf(isName),
  side: isFilled,
  sideBasis: oneOf(SIDE_BASES),
  wikidata: nullable(isString),
});
const isPlace = shapeOf<Place>({
  id: isFilled,
  label: isText,
  names: listOf(isName),
  disputed: nullable(isText),
  lat: nullable(isNumber),
  lon: nullable(isNumber),
  wikidata: nullable(isString),
});
const isArticle = shapeOf<ArticleHead>({
  id: isFilled,
  title: nullable(isString),
  titleSpan: nullable(isSpan),
  language: isString,
  publisher: nullable(isString),
  credits: listOf(isString),
  url: nullable(isString),
  published: shapeOf<Article['published']>({
    date: nullable(isDayForm),
    basis: oneOf(PUBLICATION_BASES),
    evidence: listOf(shapeOf({ span: isSpan, step: isStep })),
    runnerUp: nullable(isDayForm),
  }),
  newsDay: nullable(isDayForm),
  sha256: isString,
  outletGroup: isString,
  file: isString,
});

const isRef = either(isCount, isString);
const isPair = pairOf(isString, isString);
const isOne = oneOf([1]);
const isClock: Guard<NonNullable<PackedDate['c']>> = (value): value is NonNullable<PackedDate['c']> =>
  Array.isArray(value) &&
  value.length === 3 &&
  isString(value[0]) &&
  nullable(isString)(value[1]) &&
  nullable(isString)(value[2]);
const isDate = shapeOf<PackedDate>({
  e: optional(isString),
  d: optional(pairOf(nullable(isDayForm), nullable(isDayForm))),
  p: optional(oneOf(PRECISIONS)),
  part: optional(isString),
  c: optional(isClock),
  a: optional(isOne),
  s: optional(isOne),
});
const isEvent = shapeOf<PackedEvent>({
  i: isString,
  t: oneOf(EVENT_TYPES),
  s: oneOf(STATUSES),
  d: isDate,
  x: optional(listOf(isDate)),
  a: optional(listOf(pairOf(isRef, isCount))),
  p: optional(listOf(isRef)),
  h: isPair,
  l: optional(isPair),
  c: optional(listOf(isRef)),
  n: optional(listOf(isRef)),
  w: optional(listOf(isRef)),
  u: optional(listOf(isRef)),
  b: optional(listOf(isString)),
  r: listOf(isRef),
  m: optional(listOf(isString)),
  k: optional(isCount),
});

export const isManifest: Guard<Manifest> = shapeOf<Manifest>({
  schemaVersion: isVersion,
  index: isString,
  inputs: optional(isString),
  review: optional(isString),
});

/** Whether a value is an index as `packIndex` writes it. */
export const isPackedIndex: Guard<PackedIndex> = shapeOf<PackedIndex>({
  schemaVersion: isVersion,
  generator: shapeOf({ name: oneOf(['waqai']), version: isString }),
  about: shapeOf<PackedIndex['about']>({
    title: isText,
    standfirst: isText,
    scope: isText,
    cutOff: nullable(isString),
    editor: nullable(isString),
    contact: nullable(isString),
  }),
  review: shapeOf<PackedIndex['review']>({
    state: oneOf(['draft', 'reviewed']),
    by: nullable(isString),
    on: nullable(isString),
    progress: optional(shapeOf({ reviewed: isCount, of: isCount })),
    decisions: listOf(
      shapeOf<PackedIndex['review']['decisions'][number]>({
        decision: isString,
        status: oneOf(['applied', 'lost', 'conflict', 'superseded']),
        reason: isString,
      }),
    ),
  }),
  articles: listOf(isArticle),
  actors: listOf(isActor),
  places: listOf(isPlace),
  events: listOf(isEvent),
  shards: listOf(isString),
  warnings: listOf(
    shapeOf<Warning>({
      article: isFilled,
      span: nullable(isSpan),
      rule: isFilled,
      params: dictionaryOf(isString),
    }),
  ),
});
