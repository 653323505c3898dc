// The grounds on which two mentions may be one event, each with a weight: day, place, parties, numbers, rare words, and what one
// article tells but once. How they are weighed together is told in link-evidence.ts.
import type { Ground, Params } from './link-ground.ts';
import { firstCommon, namesOf } from './link-ground.ts';
import type { LinkInput } from './link-input.ts';
import { isStartToldTwice, sharedActors, sharedSides } from './link-conflict.ts';
import { gapBetween } from './link-reach.ts';
import { RETOLD } from './link-retold.ts';
import { contentOf, sharedWords } from './rare-words.ts';
import type { Ids } from './sets.ts';
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
/** The more actors two mentions share the better, up to these. */
const ACTORS = 2;

/** How much two clauses have in common, 0 to 1; in two articles whole sentences may speak for them, with the same trigger. */
export function sharedContent(a: LinkInput, b: LinkInput): number {
  const clauses = sharedWords(a.content, b.content, RARITY);
  if (a.article === b.article || a.trigger !== b.trigger) return clauses;
  return Math.max(clauses, sharedWords(a.sentence, b.sentence, 2 * RARITY));
}

export const percent = (share: number) => String(Math.round(share * 100));

const onDay: Ground = {
  weigh: (a, b) => {
    // What an article does not date is of the days of the rest of it.
    if (a.isUndated || b.isUndated) return a.article === b.article ? WEIGHTS.looseDay : 0;
    if (a.isWide || b.isWide) return 0;
    if (gapBetween(a.reach, b.reach) > 0) return WEIGHTS.nearDay;
    const stated = a.isStated && b.isStated && !a.isOpenEnded && !b.isOpenEnded;
    return stated ? WEIGHTS.statedDay : WEIGHTS.looseDay;
  },
  tell: (a, b): Params => {
    if (a.isUndated || b.isUndated) return {};
    if (gapBetween(a.reach, b.reach) > 0) return { near: '' };
    const day = a.mention.date.start;
    return day !== null && day === b.mention.date.start ? { day } : {};
  },
};

const inPlace: Ground = {
  weigh: (a, b) => {
    // A place is shelled day after day, but taken once.
    if (shares(a.points, b.points)) return a.type === 'capture' ? WEIGHTS.taken : WEIGHTS.point;
    return shares(a.areas, b.areas) ? WEIGHTS.area : 0;
  },
  tell: (a, b) => ({
    place: firstCommon(a, a.points, b.points) ?? firstCommon(a, a.areas, b.areas) ?? '',
  }),
};

const weighCount = (count: number, first: number, next: number) =>
  count === 0 ? 0 : first + (Math.min(count, ACTORS) - 1) * next;

/** What actors in common weigh: a person or a body is told apart better than a state. */
function weighActors(actors: Ids, sides: Ids): number {
  const first = actors.some((actor) => !sides.includes(actor)) ? WEIGHTS.person : WEIGHTS.firstActor;
  return weighCount(actors.length, first, WEIGHTS.nextActor);
}

const weighSides = (sides: Ids) => weighCount(sides.length, WEIGHTS.firstSide, WEIGHTS.nextSide);

const ofParties: Ground = {
  weigh: (a, b) => {
    const sides = sharedSides(a, b);
    return Math.max(weighActors(sharedActors(a, b), sides), weighSides(sides));
  },
  tell: (a, b) => {
    const [actors, sides] = [sharedActors(a, b), sharedSides(a, b)];
    const told = weighActors(actors, sides) >= weighSides(sides) ? actors : sides;
    return { actors: namesOf(a.numbering, told).join(' ') };
  },
};

const atHosts: Ground = {
  weigh: (a, b) =>
    (a.family === 'talks' || a.family === 'ceasefire') && shares(a.hosts, b.hosts) ? WEIGHTS.host : 0,
  tell: (a, b) => ({ hosts: firstCommon(a, a.hosts, b.hosts) ?? '' }),
};

const ofNumber: Ground = {
  weigh: (a, b) => (shares(a.numbers, b.numbers) ? WEIGHTS.number : 0),
  tell: (a, b) => ({ number: firstCommon(a, a.numbers, b.numbers)?.split(' ')[1] ?? '' }),
};

const ofContent: Ground = {
  weigh: (a, b) => {
    const share = sharedContent(a, b);
    return share < LITTLE_CONTENT ? 0 : WEIGHTS.content * share;
  },
  tell: (a, b) => ({ percent: percent(sharedContent(a, b)) }),
};

/** "هدنة موسكو" and a truce made in Moscow. */
const isNamedAfter = ({ namesake }: LinkInput, { points, areas }: LinkInput) =>
  shares(namesake, points) || shares(namesake, areas);

const ofName: Ground = {
  weigh: (a, b) => (isNamedAfter(a, b) || isNamedAfter(b, a) ? WEIGHTS.name : 0),
  tell: (a, b) => ({ called: namesOf(a.numbering, (isNamedAfter(a, b) ? a : b).namesake).join('') }),
};

/** Whether both stand in one sentence that tells losses: "قتل ثلاثة وأصيب خمسة", "دمر قافلة ودمر عشر دبابات" are of one event. */
export const areLossesOfOne = (a: LinkInput, b: LinkInput): boolean =>
  a.article === b.article &&
  a.type === 'losses' &&
  b.type === 'losses' &&
  a.mention.passage.start === b.mention.passage.start;

const inSentence: Ground = {
  weigh: (a, b) => (areLossesOfOne(a, b) ? WEIGHTS.sentence : 0),
  tell: () => ({ sentence: '' }),
};

/** A war is one by its first day and a side, or as the fighting that its article calls by the name of all. */
export function areOneWar(a: LinkInput, b: LinkInput): boolean {
  if (a.type !== 'clash' || b.type !== 'clash') return false;
  const known = (x: LinkInput, y: LinkInput) => x.isCampaign && y.isGeneral && x.article === y.article;
  return (a.isCampaign && b.isCampaign && shares(a.sides, b.sides)) || known(a, b) || known(b, a);
}

const ofWar: Ground = {
  weigh: (a, b) => (areOneWar(a, b) ? WEIGHTS.war : 0),
  tell: () => ({ war: '' }),
};

const bodiesOf = ({ mention: { actors } }: LinkInput): string[] =>
  actors.filter(({ role }) => role === 'agent').map(({ actor }) => actor);

/** "اجتمع المجلس", "مشاورات المجلس المغلقة": an article tells of one sitting of a body that sits by itself. */
const ofBody: Ground = {
  weigh: (a, b) => {
    if (a.type !== 'meeting' || b.type !== 'meeting') return 0;
    const [body, ...others] = bodiesOf(a);
    const same = body !== undefined && others.length === 0 && bodiesOf(b).join(' ') === body;
    return same ? WEIGHTS.body : 0;
  },
  tell: (a) => ({ actors: bodiesOf(a).join(' ') }),
};

/** "ناقشا الوضع في محادثة هاتفية", "كذلك ناقش الطرفان": what the same two discussed in one article, told of no place. */
export function areSameTalkers(a: LinkInput, b: LinkInput): boolean {
  const kin = (a.type === 'call' && b.type === 'meeting') || (a.type === 'meeting' && b.type === 'call');
  if (!kin || a.article !== b.article || a.mention.places.length + b.mention.places.length > 0) return false;
  const [two, others] = [bodiesOf(a).sort(), bodiesOf(b).sort()];
  return two.length === 2 && two.join(' ') === others.join(' ');
}

const ofTalkers: Ground = {
  weigh: (a, b) => (areSameTalkers(a, b) ? WEIGHTS.talkers : 0),
  tell: (a) => ({ actors: bodiesOf(a).sort().join(' ') }),
};

const speakersOf = ({ mention: { claims } }: LinkInput): string =>
  claims.map(({ chain }) => chain.at(-1)?.actor).join(' ');

/**
 * "المعارك تجري على جميع الجبهات", "المعارك تدور": what one speaker says again of the same going on, or asks for
 * again ("انسحاب القوات", "اسحبوا قواتكم").
 */
export function areSaidAgain(a: LinkInput, b: LinkInput): boolean {
  if (a.article !== b.article || a.type !== b.type || a.modality !== b.modality) return false;
  const asked = a.modality === 'called-for' && a.type === 'withdrawal';
  if (!asked && a.modality !== 'ongoing') return false;
  const speaker = speakersOf(a);
  if (speaker === '' || speaker !== speakersOf(b)) return false;
  return asked || a.trigger.split(' ')[0] === b.trigger.split(' ')[0];
}

const ofVoice: Ground = {
  weigh: (a, b) => (areSaidAgain(a, b) ? WEIGHTS.voice : 0),
  tell: (a) => ({ actors: speakersOf(a) }),
};

/** "جدد دعمه لـX", "شدد على استمرار دعم بلاده لـX": in one article one backing of the same by the same. */
export function areOneBacking(a: LinkInput, b: LinkInput): boolean {
  if (a.type !== 'support' || b.type !== 'support' || a.article !== b.article) return false;
  if (!shares(a.targetSides, b.targetSides) || !shares(a.agentSides, b.agentSides)) return false;
  const nouns = ({ trigger }: LinkInput) =>
    contentOf(trigger).map((word) => word.replace(/(?:هما|هم|ها|ه|ا)$/, ''));
  const others = nouns(b);
  return nouns(a).some((noun) => others.includes(noun));
}

const ofBacking: Ground = {
  weigh: (a, b) => (areOneBacking(a, b) ? WEIGHTS.backing : 0),
  tell: () => ({ backing: '' }),
};

/** A truce that was to start and has started: see `isStartToldTwice`. */
const ofStart: Ground = {
  weigh: (a, b) => (isStartToldTwice(a, b) ? WEIGHTS.start : 0),
  tell: () => ({ begun: '' }),
};

/** "استقدام مقاتلين", "مشاركة مسلحين": men whom no word tells from one another, sent to one front in one article. */
const ofFighters: Ground = {
  weigh: (a, b) => {
    const unnamed = a.namedAgents.length === 0 && b.namedAgents.length === 0;
    const both = a.type === 'deployment' && b.type === 'deployment';
    return both && unnamed && shares(a.areas, b.areas) ? WEIGHTS.fighters : 0;
  },
  tell: () => ({ fighters: '' }),
};

/** Grounds of one article alone, and of any two mentions. */
const IN_ARTICLE = [ofBody, ofTalkers, ofVoice, ofBacking, ofStart, ofFighters, inSentence, ...RETOLD];
const ANYWHERE = [ofWar, onDay, inPlace, ofParties, atHosts, ofNumber, ofName, ofContent];
const ALL = [...IN_ARTICLE, ...ANYWHERE];

const groundsOf = (a: LinkInput, b: LinkInput) => (a.article === b.article ? ALL : ANYWHERE);

/** What all grounds for two mentions being one weigh together. */
export function weighGrounds(a: LinkInput, b: LinkInput): number {
  let weight = 0;
  for (const ground of groundsOf(a, b)) weight += ground.weigh(a, b);
  return weight;
}

/** The grounds for two mentions being one, in words. */
export const tellGrounds = (a: LinkInput, b: LinkInput): Record<string, string> =>
  Object.assign(
    {},
    ...groundsOf(a, b)
      .filter((ground) => ground.weigh(a, b) > 0)
      .map((ground) => ground.tell(a, b)),
  );
