// What speaks against two mentions being one event: types, days, places, sides, numbers or modalities that exclude each other.
import type { EventType } from '../../domain/event-types.ts';
import type { Mention, Modality } from '../../domain/corpus-schema.ts';
import { containment } from './clause-runs.ts';
import type { LinkInput } from './link-input.ts';
import type { Reach } from './link-reach.ts';
import { gapBetween } from './link-reach.ts';
import type { Ids } from './sets.ts';
import { exceeds, excludes, idsFrom, shares } from './sets.ts';

/** Wordings this close are one passage in two prints. */
export const SAME_WORDS = 0.5;
/** Days that an estimated date may be off and still be the same event. */
const LOOSE_DAYS = 2;
/** Sources put one meeting or truce on neighbouring days; those are kept as alternatives of one event. */
const DISPUTED_DAYS = 1;
/** A truce takes effect within so many days of the day that was set. */
const START_DAYS = 14;

/** "And" before a trigger; of "وقف", "وقع", "وصول" it is the first letter. */
const AND = /^و(?!قف|قع|صل|صول)/;

const NONE: Ids = [];

/** Types that one event goes by: a missile attack is a strike, talks by telephone are a call. */
const KIN: Partial<Record<EventType, readonly EventType[]>> = {
  meeting: ['call'],
  call: ['meeting'],
  attack: ['strike', 'clash'],
  strike: ['attack'],
  clash: ['attack'],
  capture: ['advance'],
  advance: ['capture'],
};

/** Whether two types can be of one event. */
export function areKin(a: EventType, b: EventType): boolean {
  return a === b || KIN[a]?.includes(b) === true;
}

/** Where an outbreak reaches: a war is dated by its first day, however long it lasts. */
const outbreak = ({ isOpenEnded, reach }: LinkInput): Reach =>
  isOpenEnded ? { first: reach.first, last: reach.first } : reach;

/**
 * Whether both count the same kind of loss and come to other numbers: of the dead and the wounded both may be true. A running
 * total is never the toll of a day.
 */
const areOtherNumbers = (a: LinkInput, b: LinkInput) =>
  excludes(a.totals, b.totals) || (shares(a.kinds, b.kinds) && excludes(a.numbers, b.numbers));

const tellersOf = ({ voices, numbering }: LinkInput): Ids =>
  idsFrom(
    voices.flatMap(({ side, stance }) =>
      side !== null && stance === 'asserts' ? numbering.numberOf(side) : [],
    ),
  );

const countsThings = ({ mention: { quantities } }: LinkInput) =>
  quantities.some(({ kind }) => kind === 'destroyed');
const countsPeople = ({ mention: { quantities } }: LinkInput) =>
  quantities.some(({ kind }) => kind === 'killed' || kind === 'wounded' || kind === 'captured');

/** "قال X إنه دمر أربع دبابات", "أعلن Y مقتل جنديين": two sides' own counts of other things are no one toll. */
const areOtherCounts = (a: LinkInput, b: LinkInput) =>
  countsThings(a) !== countsThings(b) &&
  countsPeople(a) !== countsPeople(b) &&
  (countsThings(a) || countsPeople(a)) &&
  (countsThings(b) || countsPeople(b)) &&
  excludes(tellersOf(a), tellersOf(b));

const isReal = (modality: Modality) => modality === 'happened' || modality === 'ongoing';

/** Whether one tells as real what the other only calls for or imagines. */
function excludesModality(a: Modality, b: Modality): boolean {
  if (a === b) return false;
  return (
    a === 'unreal' || b === 'unreal' || (a === 'called-for' && isReal(b)) || (b === 'called-for' && isReal(a))
  );
}

/** A truce that an article says was to start and says has started did so, on whatever day it puts either. */
export function isStartToldTwice(a: LinkInput, b: LinkInput): boolean {
  if (a.type !== 'ceasefire-start' || b.type !== 'ceasefire-start' || a.article !== b.article) return false;
  return (a.modality === 'planned') !== (b.modality === 'planned');
}

/** How many days two mentions may lie apart. */
function slackOf(a: LinkInput, b: LinkInput): number {
  if (!a.isStated || !b.isStated) return LOOSE_DAYS;
  if (isStartToldTwice(a, b)) return START_DAYS;
  if (a.family !== 'talks' && a.family !== 'ceasefire') return 0;
  return shares(a.points, b.points) || sharedActors(a, b).length > 1 ? DISPUTED_DAYS : 0;
}

/**
 * The actors that both have, brokers apart, and that one at least names: who is supplied to both says nothing, but as the
 * speaker of what is done by saying.
 */
export const sharedActors = (a: LinkInput, b: LinkInput): Ids =>
  sharedNamed(a.parties, b.parties, a.namedParties, b.namedParties);

/** The same for the sides they act for. */
export const sharedSides = (a: LinkInput, b: LinkInput): Ids =>
  sharedNamed(a.sides, b.sides, a.namedSides, b.namedSides);

/** What two sets have in common that stands in either of two others. */
function sharedNamed(a: Ids, b: Ids, named: Ids, orNamed: Ids): Ids {
  if (!shares(a, b)) return NONE;
  const shared: number[] = [];
  for (const id of a) if (b.includes(id) && (named.includes(id) || orNamed.includes(id))) shared.push(id);
  return shared;
}

/**
 * Parties that stand side by side may be told in either role; who shoots down a missile answers who fired it. Whoever takes ground and
 * who loses it are told apart.
 */
function mayChangeRoles(a: LinkInput, b: LinkInput): boolean {
  if (a.family === 'territory') return false;
  const together = a.family === 'talks' || shares(a.points, b.points);
  return together && shares(a.sides, b.sides);
}

/** Whether the side that one names as the doer is the one to whom the other was done. */
const isTurned = (a: LinkInput, b: LinkInput) =>
  shares(a.namedAgents, b.targetSides) && !shares(a.namedAgents, b.agentSides);

/**
 * Whether one tells that a side did it and the other that it was done to that side: "قصف X المدينة", "العمليات ضد X". Who stops
 * a missile and who fired it stand so too, over one place.
 */
const goOtherWays = (a: LinkInput, b: LinkInput) =>
  (isTurned(a, b) || isTurned(b, a)) && !mayChangeRoles(a, b);

/** "X met in Geneva", "Y is to meet there": of talks in one town each may name the other party. */
function mayBePartners(a: LinkInput, b: LinkInput): boolean {
  return (
    a.family === 'talks' &&
    a.namedAgents.length === 1 &&
    b.namedAgents.length === 1 &&
    shares(a.points, b.points)
  );
}

/**
 * "Blinken met Herzog", "Blinken met Abbas": each pair has somebody whom the other lacks; and so have
 * those who talk on the telephone, one to one, however many calls one mention tells.
 */
function areOtherPairs(a: LinkInput, b: LinkInput): boolean {
  const [x, y] = [a.namedAgents, b.namedAgents];
  if (a.family !== 'talks') return false;
  if (x.length === 2 && y.length === 2) return exceeds(x, y);
  const calls = a.type === 'call' || b.type === 'call';
  const [all, others] = [a.agentSides, b.agentSides];
  return calls && all.length > 1 && others.length > 1 && exceeds(all, others) && exceeds(others, all);
}

/** Whether one mention is of a campaign and the other of the fighting of a day; "المعارك" in an article that tells of its war is that. */
function isOtherFighting(a: LinkInput, b: LinkInput): boolean {
  if (a.isCampaign === b.isCampaign) return false;
  const day = a.isCampaign ? b : a;
  return !day.isGeneral && a.mention.date.start !== b.mention.date.start;
}

/** Whether both stand in one clause. */
export function areInOneClause(a: LinkInput, b: LinkInput): boolean {
  return a.article === b.article && a.clause.start === b.clause.start;
}

const areInOneSentence = (a: LinkInput, b: LinkInput) =>
  a.article === b.article && a.mention.passage.start === b.mention.passage.start;

/** "ضربات ردا على الهجوم": what answers or follows is not what it follows. */
const ANSWERS = /(?:^|\s)[وف]?(?:ردا? على|ردا? علي|انتقاما|عقب|بعد|قبل|إثر|اثر|غداة)(?:\s|$)/;
/** So far before the later trigger, in UTF-16 units. */
const ANSWER_REACH = 24;

function isAnswer(earlier: Mention, later: Mention): boolean {
  const { exact, start } = later.passage;
  const from = Math.max(earlier.trigger.end, later.trigger.start - ANSWER_REACH);
  return (
    from < later.trigger.start &&
    ANSWERS.test(exact.slice(Math.max(0, from - start), later.trigger.start - start))
  );
}

/**
 * Whether one clause tells both side by side: of two types, or joined by "and" ("قصف جوي على الحي وقصف مدفعي"). A noun and its
 * verb are one ("غارة استهدفت سوقا"), and so are the dead and the wounded.
 */
function areSideBySide(a: LinkInput, b: LinkInput): boolean {
  if (!areInOneSentence(a, b)) return false;
  const [x, y] = [a.mention, b.mention];
  if (x.trigger.start < y.trigger.end && y.trigger.start < x.trigger.end) return false;
  const [earlier, later] = x.trigger.start < y.trigger.start ? [a, b] : [b, a];
  if (x.type !== 'losses' && isAnswer(earlier.mention, later.mention)) return true;
  if (!areInOneClause(a, b)) return false;
  return x.type !== y.type || (x.type !== 'losses' && AND.test(later.trigger));
}

/** Whether details exclude each other that two prints of one passage may tell otherwise; `gap`: days between them. */
function differ(a: LinkInput, b: LinkInput, gap: number): boolean {
  if (excludesModality(a.modality, b.modality)) return true;
  // "المعارك" beside its war, or a day of it, has no day of its own.
  if (gap > 0 && gap > slackOf(a, b)) return true;
  if (excludes(a.points, b.points) || areOtherPairs(a, b)) return true;
  // A protest has those whom it blames and those to whom it goes: "احتجت على الحزب", "المذكرة أُرسلت إلى البرلمان".
  const isProtest = a.type === 'protest';
  if (!isProtest && excludes(a.targetSides, b.targetSides) && !mayChangeRoles(a, b)) return true;
  return a.type === 'losses' && (areOtherNumbers(a, b) || areOtherCounts(a, b));
}

/** Whether one only points back in the article of both: "الهجوم" has the day of what it means, not that of the news. */
const isTimeless = (a: LinkInput, b: LinkInput) => a.article === b.article && (a.isTimeless || b.isTimeless);

/** Two prints of one passage differ in details; within one article the same words on another day are another event. */
const areCopies = (a: LinkInput, b: LinkInput) =>
  a.article !== b.article && containment(a.runs, b.runs, SAME_WORDS) >= SAME_WORDS;

/** "اتهم X Y بقصف الحي، وقال Y إن القصف مصدره X": one blow, told again as known, that each of two speakers lays to the other. */
function isChargedBack(a: LinkInput, b: LinkInput): boolean {
  if (a.article !== b.article || a.family !== 'combat' || a.type === 'clash') return false;
  const [earlier, later] = a.mention.trigger.start < b.mention.trigger.start ? [a, b] : [b, a];
  const isKnown = later.isDefinite || later.reference !== 'none';
  return (
    isKnown && shares(tellersOf(later), earlier.agentSides) && shares(tellersOf(earlier), later.agentSides)
  );
}

/** Whether one tells that ground is still held and the other that somebody else took it. */
const isHeldByAnother = (a: LinkInput, b: LinkInput): boolean =>
  a.isHold !== b.isHold && !shares(a.agentSides, b.agentSides);

/** Whether two mentions cannot be one event. */
export function conflict(a: LinkInput, b: LinkInput): boolean {
  // Most pairs are days apart: that is asked before their words are compared.
  const apart = a.isCampaign || b.isCampaign ? 0 : gapBetween(a.reach, b.reach);
  const gap = apart > 0 && isTimeless(a, b) ? 0 : apart;
  if (gap > LOOSE_DAYS && !isStartToldTwice(a, b)) return true;
  if (!areKin(a.type, b.type) || isHeldByAnother(a, b)) return true;
  // Nothing tells that an undated mention of another article is of the same days, nor of the same war, but its wording.
  const isAdrift = a.article !== b.article && (a.isUndated || b.isUndated);
  if (isAdrift ? !areCopies(a, b) : areSideBySide(a, b)) return true;
  if (a.isCampaign && b.isCampaign) {
    if (gapBetween(outbreak(a), outbreak(b)) > slackOf(a, b)) return true;
  } else if (isOtherFighting(a, b)) return true;
  const othersDid = excludes(a.doers, b.doers) && !mayChangeRoles(a, b) && !mayBePartners(a, b);
  if ((othersDid || goOtherWays(a, b)) && !isChargedBack(a, b)) return true;
  return !isAdrift && differ(a, b, gap) && !areCopies(a, b);
}
