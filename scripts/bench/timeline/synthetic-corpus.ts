// A corpus of any number of made-up events, for the bench: 45 days, minute precision, titles of eight Arabic words, six
// families, two mentions each, 25 mentions an article. The same number gives the same corpus; nothing of it is about anybody.
import type {
  Actor,
  Article,
  Corpus,
  EventDate,
  Mention,
  NewsEvent,
  Place,
  Role,
  Status,
} from '../../../src/domain/corpus-schema.ts';
import { SCHEMA_VERSION } from '../../../src/domain/vocabulary.ts';
import { EVENT_FAMILIES, EVENT_TYPES, familyOf, typeInfo } from '../../../src/domain/event-types.ts';
import { dayNumber, dayOfNumber } from '../../../src/domain/iso-day.ts';
import { makeRandom } from './random.ts';
import type { Random } from './random.ts';
import { ARABIC_WORDS, ENGLISH_WORDS } from './words.ts';

export const DAYS = 45;
const FIRST_DAY = dayNumber('2020-09-27');
const WORDS_A_TITLE = 8;
const MENTIONS_AN_EVENT = 2;
const MENTIONS_AN_ARTICLE = 25;
const SIDES = 6;
const ACTORS_A_SIDE = 10;
const PLACES = 40;

/** As often as they stand here: most of what newspapers tell is reported, one event in ten is contested. */
const STATUSES: readonly [Status, ...Status[]] = [
  'reported',
  'reported',
  'reported',
  'reported',
  'reported',
  'reported',
  'claimed',
  'claimed',
  'contested',
  'agreed',
];

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const words = (random: Random, from: readonly [string, ...string[]], count: number) =>
  numbers(count)
    .map(() => random.pick(from))
    .join(' ');
/** Twelve hexadecimal digits, as the extractor's ids have. */
const makeId = (random: Random) =>
  [0, 1].map(() => random.below(0x1000000).toString(16).padStart(6, '0')).join('');

/** The first of each ten actors is a side, the others act for it. */
function makeActors(random: Random): Actor[] {
  return numbers(SIDES * ACTORS_A_SIDE).map((at): Actor => {
    const label = { ar: words(random, ARABIC_WORDS, 2), en: words(random, ENGLISH_WORDS, 2) };
    const names = [
      { text: label.ar, lang: 'ar' },
      { text: label.en, lang: 'en' },
    ];
    const side = `actor-${Math.floor(at / ACTORS_A_SIDE) * ACTORS_A_SIDE}`;
    const id = `actor-${at}`;
    const kind = id === side ? 'state' : 'government-body';
    return { id, kind, label, names, side, sideBasis: 'lexicon', wikidata: null };
  });
}

function makePlaces(random: Random): Place[] {
  return numbers(PLACES).map((at): Place => {
    const label = { ar: words(random, ARABIC_WORDS, 1), en: words(random, ENGLISH_WORDS, 1) };
    const names = [{ text: label.ar, lang: 'ar' }];
    return { id: `place-${at}`, label, names, disputed: null, lat: null, lon: null, wikidata: null };
  });
}

/** `dateOfMinute(0)` → midnight of the first day, known to the minute. */
function dateOfMinute(minute: number): EventDate {
  const day = dayOfNumber(FIRST_DAY + Math.floor(minute / 1440));
  const pad = (value: number) => String(value).padStart(2, '0');
  const from = `${pad(Math.floor((minute % 1440) / 60))}:${pad(minute % 60)}`;
  return {
    edtf: `${day}T${from}:00`,
    start: day,
    end: day,
    precision: 'minute',
    dayPart: null,
    clock: { from, to: null, zone: null },
    approximate: false,
    stated: true,
  };
}

function makeArticle(at: number, firstMinute: number, text: string): Article {
  const published = dayOfNumber(FIRST_DAY + Math.floor(firstMinute / 1440) + 1);
  return {
    id: `article-${String(at).padStart(5, '0')}`,
    title: text.slice(0, 60),
    titleSpan: null,
    language: 'ar',
    publisher: null,
    credits: [],
    url: null,
    published: { date: published, basis: 'metadata', evidence: [], runnerUp: null },
    newsDay: null,
    text,
    boilerplate: [],
    times: [],
    actorSpans: [],
    sha256: String(at).padStart(64, '0'),
    outletGroup: `outlet-${at % 20}`,
  };
}

interface Plan {
  readonly id: string;
  readonly minute: number;
  readonly event: NewsEvent;
  readonly mentionIds: readonly string[];
}

function planEvent(random: Random, minute: number, places: readonly Place[]): Plan {
  const family = random.pick(EVENT_FAMILIES);
  const types = EVENT_TYPES.filter((type) => familyOf(type) === family);
  const type = types[random.below(types.length)] ?? EVENT_TYPES[0];
  const label = { ar: words(random, ARABIC_WORDS, WORDS_A_TITLE), en: words(random, ENGLISH_WORDS, 8) };
  const [agent, target] = [random.below(SIDES), random.below(SIDES)];
  const actorOf = (side: number) => `actor-${side * ACTORS_A_SIDE + random.below(ACTORS_A_SIDE)}`;
  const actors: { actor: string; role: Role }[] = [{ actor: actorOf(agent), role: 'agent' }];
  if (target !== agent) actors.push({ actor: actorOf(target), role: 'target' });
  const mentionIds = numbers(MENTIONS_AN_EVENT).map(() => makeId(random));
  const id = mentionIds[0] ?? '';
  const event: NewsEvent = {
    id,
    type,
    ...typeInfo(type),
    date: dateOfMinute(minute),
    dateAlternatives: [],
    actors,
    places: [places[random.below(places.length)]?.id ?? ''],
    status: random.pick(STATUSES),
    headline: label,
    label,
    quantities: [],
    relations: [],
    sources: { claimants: [], outlets: [], texts: MENTIONS_AN_EVENT },
    linkReasons: [],
    reviewed: null,
    mentions: mentionIds,
  };
  return { id, minute, event, mentionIds };
}

function makeMention(plan: Plan, id: string, article: string, start: number): Mention {
  const { event } = plan;
  const speaker = event.actors[0]?.actor ?? '';
  const exact = event.headline.ar;
  const span = { start, end: start + exact.length };
  const claim: Mention['claims'][number] = {
    chain: [{ actor: speaker, span }],
    stance: 'asserts',
    denies: null,
    form: 'paraphrased',
  };
  const isDenial = event.status === 'contested' && id !== event.id;
  return {
    id,
    event: plan.id,
    article,
    type: event.type,
    passage: { ...span, exact, prefix: '', suffix: '' },
    trigger: { start, end: start + exact.indexOf(' ') },
    date: { ...event.date, basis: 'explicit', expression: null, steps: [] },
    modality: 'happened',
    actors: event.actors.map(({ actor, role }) => ({ actor, role, span: null })),
    places: [],
    claims:
      event.status === 'reported'
        ? []
        : [isDenial ? { ...claim, stance: 'denies', denies: 'occurrence' } : claim],
    disputes: [],
    quantities: [],
  };
}

/** `makeSyntheticCorpus(2000)` → 2,000 events in order of time, 4,000 mentions, 160 articles. */
export function makeSyntheticCorpus(count: number): Corpus {
  const random = makeRandom(count);
  const actors = makeActors(random);
  const places = makePlaces(random);
  const minutes = numbers(count).map(() => random.below(DAYS * 1440));
  const plans = minutes.sort((a, b) => a - b).map((minute) => planEvent(random, minute, places));

  const articleCount = Math.max(2, Math.ceil((count * MENTIONS_AN_EVENT) / MENTIONS_AN_ARTICLE));
  const told: string[][] = numbers(articleCount).map(() => []);
  const lengths = numbers(articleCount).map(() => 0);
  const firstMinutes: number[] = [];
  const mentions: Mention[] = [];
  plans.forEach((plan, at) => {
    plan.mentionIds.forEach((id, which) => {
      // The second is in the article after: two sources each.
      const article = (Math.floor((at * articleCount) / count) + which) % articleCount;
      const start = lengths[article] ?? 0;
      firstMinutes[article] ??= plan.minute;
      mentions.push(makeMention(plan, id, `article-${String(article).padStart(5, '0')}`, start));
      told[article]?.push(plan.event.headline.ar);
      lengths[article] = start + plan.event.headline.ar.length + 2;
    });
  });
  const nothing = { ar: '', en: '' };
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'waqai', version: '0' },
    about: {
      title: { ar: 'أحداث مصطنعة', en: 'Made-up events' },
      standfirst: nothing,
      scope: nothing,
      cutOff: null,
      editor: null,
      contact: null,
    },
    review: { state: 'draft', by: null, on: null, decisions: [] },
    articles: told.map((passages, at) => makeArticle(at, firstMinutes[at] ?? 0, passages.join('.\n'))),
    actors,
    places,
    events: plans.map(({ event }) => event),
    mentions,
    warnings: [],
  };
}
