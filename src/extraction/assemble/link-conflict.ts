// What speaks against two mentions being one event: types, days, places, sides, numbers or modalities that exclude each other.
import type { EventType } from '../../domain/event-types.ts';
import type { Mention, Modality } from '../../domain/corpus-schema.ts';
import { familyOf } from '../../domain/event-types.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import { isDoneBySaying } from '../events/speech-acts-by-type.ts';
import type { LinkInput } from './link-input.ts';
import { triggerWords } from './link-input.ts';
import { excludes, shares } from './sets.ts';
import { isContained } from './shingles.ts';

/** Wordings this close are one passage in two prints. */
export const SAME_WORDS = 0.5;
/** Days that an estimated date may be off and still be the same event. */
const LOOSE_DAYS = 2;
/** Sources put one meeting or truce on neighbouring days; those are kept as alternatives of one event. */
const DISPUTED_DAYS = 1;
/** A truce takes effect within so many days of the day that was set. */
const START_DAYS = 14;
/** What is planned without a last day is expected within so many days; what lies at some time before, within so many. */
const AHEAD = 7;
const BACK = 60;

/** "And" before a trigger; of "وقف", "وقع", "وصول" it is the first letter. */
const AND = /^و(?!قف|قع|صل|صول)/;

/** Types that one event goes by: a missile attack is a strike, talks by telephone are a call. */
const KIN: readonly (readonly [EventType, EventType])[] = [
  ['meeting', 'call'],
  ['attack', 'strike'],
  ['attack', 'clash'],
  ['capture', 'advance'],
];

/** Whether two types can be of one event. */
export function areKin(a: EventType, b: EventType): boolean {
  return a === b || KIN.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

export const isOpenEnded = ({ date }: Mention) => date.start !== null && date.end === null;

/** How far two dates are apart in days: 0 where they touch or one has none. An open one reaches as far as its kind does. */
export function dayGap(a: Mention, b: Mention): number {
  const after = (x: number | null, y: number | null) => (x === null || y === null ? 0 : Math.max(0, x - y));
  return Math.max(after(firstDay(a), lastDay(b)), after(firstDay(b), lastDay(a)));
}

/** The day number from which a mention's date reaches; `null`: from any. */
function firstDay({ date: { start, end } }: Mention): number | null {
  if (start !== null) return dayNumber(start);
  return end === null ? null : dayNumber(end) - BACK;
}

/** The one up to which it reaches; `null`: to any. */
function lastDay({ date: { start, end }, modality, type }: Mention): number | null {
  if (end !== null) return dayNumber(end);
  return start === null || type === 'clash' || modality === 'ongoing' ? null : dayNumber(start) + AHEAD;
}

/** How far two outbreaks are apart: a war is dated by its first day, however long it lasts. */
function outbreakGap(a: Mention, b: Mention): number {
  const firstDays = (mention: Mention): Mention =>
    isOpenEnded(mention) ? { ...mention, date: { ...mention.date, end: mention.date.start } } : mention;
  return dayGap(firstDays(a), firstDays(b));
}

const isUndated = ({ mention: { date } }: LinkInput) => date.start === null && date.end === null;

/** The numbers that tell losses apart: kinds and low ends. */
export function numbersOf({ mention }: LinkInput): Set<string> {
  return new Set(mention.quantities.map(({ kind, low }) => `${kind} ${low}`));
}

/**
 * Whether both count the same kind of loss and come to other numbers: of the dead and the wounded both may be true. A running
 * total is never the toll of a day.
 */
function areOtherNumbers(a: LinkInput, b: LinkInput): boolean {
  const totals = (input: LinkInput) => new Set(input.mention.quantities.map(({ cumulative }) => cumulative));
  if (excludes(totals(a), totals(b))) return true;
  const kinds = (input: LinkInput) => new Set(input.mention.quantities.map(({ kind }) => kind));
  return shares(kinds(a), kinds(b)) && excludes(numbersOf(a), numbersOf(b));
}

/** Whether one tells as real what the other only calls for or imagines. */
function excludesModality(a: Modality, b: Modality): boolean {
  const real = (modality: Modality) => modality === 'happened' || modality === 'ongoing';
  if (a === b) return false;
  return (
    a === 'unreal' || b === 'unreal' || (a === 'called-for' && real(b)) || (b === 'called-for' && real(a))
  );
}

/** A truce that an article says was to start and says has started did so, on whatever day it puts either. */
export function isStartToldTwice(a: LinkInput, b: LinkInput): boolean {
  const [x, y] = [a.mention, b.mention];
  if (x.type !== 'ceasefire-start' || y.type !== 'ceasefire-start' || x.article !== y.article) return false;
  return (x.modality === 'planned') !== (y.modality === 'planned');
}

/** How many days two mentions may lie apart. */
function slackOf(a: LinkInput, b: LinkInput): number {
  if (!a.mention.date.stated || !b.mention.date.stated) return LOOSE_DAYS;
  const family = familyOf(a.mention.type);
  if (isStartToldTwice(a, b)) return START_DAYS;
  if (family !== 'talks' && family !== 'ceasefire') return 0;
  return shares(a.points, b.points) || sharedActors(a, b).length > 1 ? DISPUTED_DAYS : 0;
}

/**
 * The actors that both have, brokers apart, and that one at least names: who is supplied to both says nothing, but as the
 * speaker of what is done by saying.
 */
export function sharedActors(a: LinkInput, b: LinkInput): string[] {
  const parties = ({ mention }: LinkInput) => mention.actors.filter(({ role }) => role !== 'mediator');
  const [mine, others] = [parties(a), parties(b)];
  const spoken = isDoneBySaying(a.mention.type);
  const named = new Set(
    [...mine, ...others].filter(({ span }) => spoken || span !== null).map(({ actor }) => actor),
  );
  const theirs = new Set(others.map(({ actor }) => actor));
  return [...new Set(mine.map(({ actor }) => actor))].filter((id) => theirs.has(id) && named.has(id)).sort();
}

/** The same for the sides they act for. */
export function sharedSides(a: LinkInput, b: LinkInput): string[] {
  const theirs = sidesOf(b);
  return [...sidesOf(a)]
    .filter((side) => theirs.has(side) && (a.namedSides.has(side) || b.namedSides.has(side)))
    .sort();
}

const sidesOf = (input: LinkInput) => new Set([...input.agentSides, ...input.targetSides]);

/** Parties that stand side by side may be told in either role; who shoots down a missile answers who fired it. */
function mayChangeRoles(a: LinkInput, b: LinkInput): boolean {
  const together = familyOf(a.mention.type) === 'talks' || shares(a.points, b.points);
  return together && shares(sidesOf(a), sidesOf(b));
}

/**
 * Whether one tells that a side did it and the other that it was done to that side: "قصف X المدينة", "العمليات ضد X". Who stops
 * a missile and who fired it stand so too, over one place.
 */
function goOtherWays(a: LinkInput, b: LinkInput): boolean {
  const turned = (x: LinkInput, y: LinkInput) =>
    shares(x.namedAgents, y.targetSides) && !shares(x.namedAgents, y.agentSides);
  return (turned(a, b) || turned(b, a)) && !mayChangeRoles(a, b);
}

/** "X met in Geneva", "Y is to meet there": of talks in one town each may name the other party. */
function mayBePartners(a: LinkInput, b: LinkInput): boolean {
  return (
    familyOf(a.mention.type) === 'talks' &&
    a.namedAgents.size === 1 &&
    b.namedAgents.size === 1 &&
    shares(a.points, b.points)
  );
}

/**
 * "Blinken met Herzog", "Blinken met Abbas": each pair has somebody whom the other lacks; and so have
 * those who talk on the telephone, one to one, however many calls one mention tells.
 */
function areOtherPairs(a: LinkInput, b: LinkInput): boolean {
  const [x, y] = [a.namedAgents, b.namedAgents];
  if (familyOf(a.mention.type) !== 'talks') return false;
  const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((side) => !other.has(side));
  if (x.size === 2 && y.size === 2) return lacks(x, y);
  const calls = a.mention.type === 'call' || b.mention.type === 'call';
  const [all, others] = [a.agentSides, b.agentSides];
  return calls && all.size > 1 && others.size > 1 && lacks(all, others) && lacks(others, all);
}

/** "المعارك الجارية": fighting as known, in no place of its own. */
export const isGeneral = ({ mention, isDefinite, reference, points }: LinkInput) =>
  mention.type === 'clash' &&
  (isDefinite || reference !== 'none') &&
  points.size === 0 &&
  !mention.date.stated;

/** Whether one mention is of a campaign and the other of the fighting of a day; "المعارك" in an article that tells of its war is that. */
function isOtherFighting(a: LinkInput, b: LinkInput): boolean {
  if (a.isCampaign === b.isCampaign) return false;
  const day = a.isCampaign ? b : a;
  return !isGeneral(day) && a.mention.date.start !== b.mention.date.start;
}

/** Whether both stand in one clause. */
export function areInOneClause(a: LinkInput, b: LinkInput): boolean {
  return a.mention.article === b.mention.article && a.clause.start === b.clause.start;
}

/**
 * Whether one clause tells both side by side: of two types, or joined by "and" ("قصف جوي على الحي وقصف مدفعي"). A noun and its
 * verb are one ("غارة استهدفت سوقا"), and so are the dead and the wounded.
 */
function areSideBySide(a: LinkInput, b: LinkInput): boolean {
  const [x, y] = [a.mention, b.mention];
  if (!areInOneClause(a, b)) return false;
  if (x.trigger.start < y.trigger.end && y.trigger.start < x.trigger.end) return false;
  const later = x.trigger.start < y.trigger.start ? y : x;
  return x.type !== y.type || (x.type !== 'losses' && AND.test(triggerWords(later)));
}

/** Acts done by saying are the speaker's, whether or not the clause names him. */
const agentsOf = (input: LinkInput) =>
  isDoneBySaying(input.mention.type) ? input.agentSides : input.namedAgents;

/** Whether two mentions cannot be one event. */
export function conflict(a: LinkInput, b: LinkInput): boolean {
  const [x, y] = [a.mention, b.mention];
  if (!areKin(x.type, y.type) || areSideBySide(a, b)) return true;
  // Most pairs are days apart: that is asked before their words are compared.
  const gap = a.isCampaign || b.isCampaign ? 0 : dayGap(x, y);
  if (gap > LOOSE_DAYS && !isStartToldTwice(a, b)) return true;
  // Two prints of one passage differ in details; within one article the same words on another day are another event.
  const copied = x.article !== y.article && isContained(a.words, b.words, SAME_WORDS);
  // Nothing tells that an undated mention of another article is of the same days, nor of the same war.
  if (x.article !== y.article && !copied && (isUndated(a) || isUndated(b))) return true;
  if (!copied && excludesModality(x.modality, y.modality)) return true;
  if (a.isCampaign && b.isCampaign) {
    if (outbreakGap(x, y) > slackOf(a, b)) return true;
  } else if (isOtherFighting(a, b)) return true;
  // "المعارك" beside its war, or a day of it, has no day of its own.
  else if (!copied && gap > slackOf(a, b)) return true;
  if (excludes(agentsOf(a), agentsOf(b)) && !mayChangeRoles(a, b) && !mayBePartners(a, b)) return true;
  if (goOtherWays(a, b)) return true;
  if (copied) return false;
  if (excludes(a.points, b.points) || areOtherPairs(a, b)) return true;
  // A protest has those whom it blames and those to whom it goes: "احتجت على الحزب", "المذكرة أُرسلت إلى البرلمان".
  const isProtest = x.type === 'protest';
  if (!isProtest && excludes(a.targetSides, b.targetSides) && !mayChangeRoles(a, b)) return true;
  return x.type === 'losses' && areOtherNumbers(a, b);
}
