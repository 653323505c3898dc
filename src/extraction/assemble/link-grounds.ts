// The grounds on which two mentions may be one event, each with a weight: day, place, parties, numbers, rare words, and what one
// article tells but once. How they are weighed together is told in link-evidence.ts.
import type { Mention } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import type { LinkInput } from './link-input.ts';
import { contentOf } from './link-input.ts';
import { isGeneral, isStartToldTwice, sharedActors, sharedSides } from './link-conflict.ts';
import { gapBetween, isOpenEnded } from './link-reach.ts';
import { shares } from './sets.ts';

/** What each ground weighs. */
export const WEIGHTS = {
  sameWords: 3,
  oneClause: 3,
  /** However much agrees, a copied wording or one clause comes first. */
  most: 2.95,
  reference: 2.5,
  name: 1.5,
  point: 1.5,
  taken: 2,
  area: 0.5,
  statedDay: 1,
  looseDay: 0.5,
  nearDay: 0.25,
  person: 1.25,
  firstActor: 1,
  nextActor: 0.75,
  firstSide: 0.6,
  nextSide: 0.5,
  host: 0.75,
  number: 1,
  sentence: 2,
  war: 2.2,
  content: 2.5,
  body: 1,
  talkers: 1,
  backing: 1.5,
  start: 2,
  fighters: 1,
  voice: 1.5,
  otherType: -1,
} as const;
/** Below this share of rare words two clauses have nothing to say to each other. */
export const LITTLE_CONTENT = 0.3;
/** … and of so few words a share says nothing: their rarity together. */
const RARITY = 1.4;
const WEEK = 7;
/** The more actors two mentions share the better, up to these. */
const ACTORS = 2;

/** The share of rare words that the poorer text has in common with the other, 0 to 1; 0 where they are too few. */
function sharedWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, enough: number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, all] = [0, 0];
  for (const [word, rarity] of small) {
    all += rarity;
    if (large.has(word)) shared += rarity;
  }
  return shared < enough ? 0 : shared / all;
}

/** How much two clauses have in common, 0 to 1; in two articles whole sentences may speak for them, with the same trigger. */
export function sharedContent(a: LinkInput, b: LinkInput): number {
  const clauses = sharedWords(a.content, b.content, RARITY);
  if (a.mention.article === b.mention.article || a.trigger !== b.trigger) return clauses;
  return Math.max(clauses, sharedWords(a.sentence, b.sentence, 2 * RARITY));
}

/** The first in the order of letters of what two sets have in common. */
function leastCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  let least: string | undefined;
  for (const item of a) if (b.has(item) && (least === undefined || item < least)) least = item;
  return least;
}

export const percent = (share: number) => String(Math.round(share * 100));

interface Ground {
  readonly weight: number;
  readonly params: Readonly<Record<string, string>>;
}

/** A month in which something happened is no day that two mentions share. */
const isWide = ({ date: { start, end } }: Mention) =>
  start !== null && end !== null && daysBetween(start, end) > WEEK;

function groundOfDay(
  { mention: a, reach: mine }: LinkInput,
  { mention: b, reach: other }: LinkInput,
): Ground | null {
  // What an article does not date is of the days of the rest of it.
  if (!(a.date.start ?? a.date.end) || !(b.date.start ?? b.date.end))
    return a.article === b.article ? { weight: WEIGHTS.looseDay, params: {} } : null;
  if (isWide(a) || isWide(b)) return null;
  if (gapBetween(mine, other) > 0) return { weight: WEIGHTS.nearDay, params: { near: '' } };
  const stated = a.date.stated && b.date.stated && !isOpenEnded(a) && !isOpenEnded(b);
  const day = a.date.start ?? b.date.start;
  const same = a.date.start === b.date.start && day !== null;
  return {
    weight: stated ? WEIGHTS.statedDay : WEIGHTS.looseDay,
    params: same ? { day } : {},
  };
}

function groundOfPlace(a: LinkInput, b: LinkInput): Ground | null {
  const point = leastCommon(a.points, b.points);
  // A place is shelled day after day, but taken once.
  const weight = a.mention.type === 'capture' ? WEIGHTS.taken : WEIGHTS.point;
  if (point !== undefined) return { weight, params: { place: point } };
  const area = leastCommon(a.areas, b.areas);
  return area === undefined ? null : { weight: WEIGHTS.area, params: { place: area } };
}

function groundOfParties(a: LinkInput, b: LinkInput): Ground | null {
  const total = (count: number, first: number, next: number) =>
    count === 0 ? 0 : first + (Math.min(count, ACTORS) - 1) * next;
  const actors = sharedActors(a, b);
  const sides = sharedSides(a, b);
  // A person or a body is told apart better than a state.
  const first = actors.some((actor) => !sides.includes(actor)) ? WEIGHTS.person : WEIGHTS.firstActor;
  const [byActor, bySide] = [
    total(actors.length, first, WEIGHTS.nextActor),
    total(sides.length, WEIGHTS.firstSide, WEIGHTS.nextSide),
  ];
  const weight = Math.max(byActor, bySide);
  if (weight === 0) return null;
  return { weight, params: { actors: (byActor >= bySide ? actors : sides).join(' ') } };
}

function groundOfHosts(a: LinkInput, b: LinkInput): Ground | null {
  const family = familyOf(a.mention.type);
  const host = leastCommon(a.hosts, b.hosts);
  if (host === undefined || (family !== 'talks' && family !== 'ceasefire')) return null;
  return { weight: WEIGHTS.host, params: { hosts: host } };
}

function groundOfNumber(a: LinkInput, b: LinkInput): Ground | null {
  const number = leastCommon(a.numbers, b.numbers);
  return number === undefined
    ? null
    : { weight: WEIGHTS.number, params: { number: number.split(' ')[1] ?? '' } };
}

function groundOfContent(a: LinkInput, b: LinkInput): Ground | null {
  const share = sharedContent(a, b);
  if (share < LITTLE_CONTENT) return null;
  return { weight: WEIGHTS.content * share, params: { percent: percent(share) } };
}

/** "هدنة موسكو" and a truce made in Moscow. */
function groundOfName(a: LinkInput, b: LinkInput): Ground | null {
  const named = (x: LinkInput, y: LinkInput) =>
    x.namedAfter !== null && (y.points.has(x.namedAfter) || y.areas.has(x.namedAfter));
  const called = named(a, b) ? a.namedAfter : named(b, a) ? b.namedAfter : null;
  return called === null ? null : { weight: WEIGHTS.name, params: { called } };
}

/** "قتل ثلاثة وأصيب خمسة", "دمر قافلة ودمر عشر دبابات": one sentence tells the losses of one event. */
export function groundOfSentence({ mention: a }: LinkInput, { mention: b }: LinkInput): Ground | null {
  const one = a.article === b.article && a.passage.start === b.passage.start;
  return one && a.type === 'losses' && b.type === 'losses'
    ? { weight: WEIGHTS.sentence, params: { sentence: '' } }
    : null;
}

/** A war is one by its first day and a side, or as the fighting that its article calls by the name of all. */
export function groundOfWar(a: LinkInput, b: LinkInput): Ground | null {
  if (a.mention.type !== 'clash' || b.mention.type !== 'clash') return null;
  const both = a.isCampaign && b.isCampaign && shares(a.sides, b.sides);
  const known = (x: LinkInput, y: LinkInput) =>
    x.isCampaign && isGeneral(y) && x.mention.article === y.mention.article;
  return both || known(a, b) || known(b, a) ? { weight: WEIGHTS.war, params: { war: '' } } : null;
}

/** "اجتمع المجلس", "مشاورات المجلس المغلقة": an article tells of one sitting of a body that sits by itself. */
function groundOfBody(a: LinkInput, b: LinkInput): Ground | null {
  const [x, y] = [a.mention, b.mention];
  if (x.type !== 'meeting' || y.type !== 'meeting' || x.article !== y.article) return null;
  const [body, ...others] = bodiesOf(a);
  const same = body !== undefined && others.length === 0 && bodiesOf(b).join(' ') === body;
  return same ? { weight: WEIGHTS.body, params: { actors: body } } : null;
}
/** "ناقشا الوضع في محادثة هاتفية", "كذلك ناقش الطرفان": what the same two discussed in one article, told of no place. */
export function groundOfTalkers(a: LinkInput, b: LinkInput): Ground | null {
  const [x, y] = [a.mention, b.mention];
  const kin = [x.type, y.type].sort().join(' ') === 'call meeting';
  if (!kin || x.article !== y.article || x.places.length + y.places.length > 0) return null;
  const [two, others] = [bodiesOf(a).sort(), bodiesOf(b).sort()];
  const same = two.length === 2 && two.join(' ') === others.join(' ');
  return same ? { weight: WEIGHTS.talkers, params: { actors: two.join(' ') } } : null;
}
const bodiesOf = ({ mention: { actors } }: LinkInput): string[] =>
  actors.filter(({ role }) => role === 'agent').map(({ actor }) => actor);

/**
 * "المعارك تجري على جميع الجبهات", "المعارك تدور": what one speaker says again of the same going on, or asks for
 * again ("انسحاب القوات", "اسحبوا قواتكم").
 */
export function groundOfVoice(a: LinkInput, b: LinkInput): Ground | null {
  const [x, y] = [a.mention, b.mention];
  const asked = x.modality === 'called-for' && x.type === 'withdrawal';
  const ongoing = x.type === y.type && x.modality === y.modality && (asked || x.modality === 'ongoing');
  const speaker = (input: LinkInput) =>
    input.mention.claims.map(({ chain }) => chain.at(-1)?.actor).join(' ');
  if (!ongoing || x.article !== y.article || speaker(a) === '' || speaker(a) !== speaker(b)) return null;
  const noun = (input: LinkInput) => input.trigger.split(' ')[0];
  return asked || noun(a) === noun(b) ? { weight: WEIGHTS.voice, params: { actors: speaker(a) } } : null;
}

/** "جدد دعمه لـX", "شدد على استمرار دعم بلاده لـX": in one article one backing of the same by the same. */
export function groundOfBacking(a: LinkInput, b: LinkInput): Ground | null {
  const [x, y] = [a.mention, b.mention];
  if (x.type !== 'support' || y.type !== 'support' || x.article !== y.article) return null;
  const nouns = ({ trigger }: LinkInput) =>
    new Set([...contentOf(trigger)].map((word) => word.replace(/(?:هما|هم|ها|ه|ا)$/, '')));
  const same = shares(nouns(a), nouns(b)) && shares(a.targetSides, b.targetSides);
  return same && shares(a.agentSides, b.agentSides)
    ? { weight: WEIGHTS.backing, params: { backing: '' } }
    : null;
}

/** A truce that was to start and has started: see `isStartToldTwice`. */
function groundOfStart(a: LinkInput, b: LinkInput): Ground | null {
  return isStartToldTwice(a, b) ? { weight: WEIGHTS.start, params: { begun: '' } } : null;
}

/** "استقدام مقاتلين", "مشاركة مسلحين": men whom no word tells from one another, sent to one front in one article. */
function groundOfFighters(a: LinkInput, b: LinkInput): Ground | null {
  const [x, y] = [a.mention, b.mention];
  const both = x.type === 'deployment' && y.type === 'deployment' && x.article === y.article;
  const unnamed = a.namedAgents.size === 0 && b.namedAgents.size === 0;
  return both && unnamed && shares(a.areas, b.areas)
    ? { weight: WEIGHTS.fighters, params: { fighters: '' } }
    : null;
}

const GROUNDS = [
  groundOfBody,
  groundOfTalkers,
  groundOfVoice,
  groundOfBacking,
  groundOfStart,
  groundOfFighters,
  groundOfSentence,
  groundOfWar,
  groundOfDay,
  groundOfPlace,
  groundOfParties,
  groundOfHosts,
  groundOfNumber,
  groundOfName,
  groundOfContent,
];

export const findGrounds = (a: LinkInput, b: LinkInput): Ground[] => {
  const found: Ground[] = [];
  for (const ground of GROUNDS) {
    const one = ground(a, b);
    if (one) found.push(one);
  }
  return found;
};
