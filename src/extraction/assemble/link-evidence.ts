// What speaks for and against two mentions being one event. Against: days, places, sides or numbers that exclude each
// other. For: the same words, place, parties or number, or a definite reference to what was told just before.
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { familyOf } from '../../domain/event-types.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import { excludes, shares } from './sets.ts';
import { containment, shingles } from './shingles.ts';

export interface LinkInput {
  readonly mention: Mention;
  /** Day of publication, for the order. */
  readonly published: string | null;
  readonly agentSides: ReadonlySet<string>;
  readonly targetSides: ReadonlySet<string>;
  /** The clause of the trigger in words, for comparing wordings. */
  readonly words: ReadonlySet<string>;
  /** Its content words without clitics, for wordings that differ in grammar only. */
  readonly content: ReadonlySet<string>;
  /** Whether the trigger points back ("ونفى قصف الموقع", "الهجوم"): no place of its own, and definite or denied. */
  readonly definite: boolean;
}

export interface Evidence {
  readonly step: Step;
  readonly weight: number;
}

/** Wordings this close are one passage in two prints. */
const SAME_WORDS = 0.5;
/** Where neither place nor number speaks, this share of the content words must. */
const SAME_CONTENT = 0.6;
/** … and no fewer words than these. */
const CONTENT_WORDS = 3;
/** Days that an estimated date may be off and still be the same event. */
const LOOSE_DAYS = 2;
/** Sources put one meeting or truce on neighbouring days; those are kept as alternatives of one event. */
const DISPUTED_DAYS = 1;
/** A definite reference reaches so far back in the text, in UTF-16 units. */
const REFERENCE_REACH = 600;

/** The words of a clause as shingles, for `LinkInput.words`. */
export function wordsOf(text: string): Set<string> {
  return shingles(text, 3);
}

/** The content words of a clause: four letters and more, clitics and article off. */
export function contentOf(text: string): Set<string> {
  const words = foldArabic(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك](?=.{4}))/, '')));
}

/** Whether two clauses say the same in other grammar: "رفضها وقف القتال", "رفضها لوقف القتال". */
function sameContent(a: LinkInput, b: LinkInput): boolean {
  const shared = [...a.content].filter((word) => b.content.has(word)).length;
  return shared >= CONTENT_WORDS && containment(a.content, b.content) >= SAME_CONTENT;
}

const placesOf = ({ mention }: LinkInput) => new Set(mention.places.map(({ place }) => place));
const actorsOf = ({ mention }: LinkInput) =>
  new Set(mention.actors.filter(({ role }) => role !== 'mediator').map(({ actor }) => actor));
const sidesOf = (input: LinkInput) => new Set([...input.agentSides, ...input.targetSides]);

/** How far two dates are apart in days: 0 where they touch or one has no day. */
function dayGap(a: Mention['date'], b: Mention['date']): number {
  const after = (x: string | null, y: string | null) => (x && y ? Math.max(0, daysBetween(y, x)) : 0);
  return Math.max(after(a.start, b.end), after(b.start, a.end));
}

const isOpen = ({ mention: { date } }: LinkInput) => (date.start === null) !== (date.end === null);

const isUndated = ({ mention: { date } }: LinkInput) => date.start === null && date.end === null;

function numbersOf({ mention }: LinkInput): Set<string> {
  return new Set(mention.quantities.map((quantity) => `${quantity.kind} ${quantity.low}`));
}

/** Whether two mentions cannot be one event. */
export function conflict(a: LinkInput, b: LinkInput): boolean {
  const { type } = a.mention;
  if (type !== b.mention.type) return true;
  // Two prints of one passage differ in details; within one article the same words on another day are another event.
  const copied = a.mention.article !== b.mention.article && containment(a.words, b.words) >= SAME_WORDS;
  // Nothing tells that an undated mention of another article is of the same days, nor of the same war.
  if (a.mention.article !== b.mention.article && !copied && (isUndated(a) || isUndated(b))) return true;
  const gap = dayGap(a.mention.date, b.mention.date);
  const stated = a.mention.date.stated && b.mention.date.stated;
  const family = familyOf(type);
  const slack = stated
    ? family === 'talks' && shares(placesOf(a), placesOf(b))
      ? DISPUTED_DAYS
      : 0
    : LOOSE_DAYS;
  if (gap > (copied ? Math.max(slack, LOOSE_DAYS) : slack)) return true;
  if (excludes(a.agentSides, b.agentSides) && !mutual(a, b)) return true;
  // What is only imagined is not what took place, nor is its denial a denial of that.
  if ((a.mention.modality === 'unreal') !== (b.mention.modality === 'unreal') && !copied) return true;
  if (copied) return false;
  if (excludes(placesOf(a), placesOf(b)) || excludes(a.targetSides, b.targetSides)) return true;
  if (type === 'losses' && excludes(numbersOf(a), numbersOf(b))) return true;
  // A war that goes on is none of its days.
  return type === 'clash' && isOpen(a) !== isOpen(b);
}

/** Parties that stand side by side may be told in either role. */
function mutual(a: LinkInput, b: LinkInput): boolean {
  return familyOf(a.mention.type) === 'talks' && shares(sidesOf(a), sidesOf(b));
}

/** What speaks for two mentions being one event; `null`: nothing does. */
export function evidence(a: LinkInput, b: LinkInput): Evidence | null {
  const similarity = containment(a.words, b.words);
  if (similarity >= SAME_WORDS) {
    return {
      step: { rule: 'link.same-words', params: { percent: String(Math.round(similarity * 100)) } },
      weight: 3 + similarity,
    };
  }
  const later = a.mention.trigger.start > b.mention.trigger.start ? a : b;
  const distance = Math.abs(a.mention.trigger.start - b.mention.trigger.start);
  const denied = later.mention.claims.some(({ stance }) => stance === 'denies');
  const refers = later.definite && (denied || familyOf(a.mention.type) !== 'territory');
  if (a.mention.article === b.mention.article && refers && distance < REFERENCE_REACH) {
    return { step: { rule: 'link.reference', params: {} }, weight: 2.5 - distance / REFERENCE_REACH };
  }
  const place = [...placesOf(a)].find((item) => placesOf(b).has(item));
  const family = familyOf(a.mention.type);
  if (place !== undefined && family !== 'stance')
    return { step: { rule: 'link.same-place', params: { place } }, weight: 2 };
  if (family === 'combat' || family === 'territory') {
    if (shares(a.agentSides, b.agentSides) && sameContent(a, b))
      return { step: { rule: 'link.same-content', params: {} }, weight: 1.7 };
    const number = [...numbersOf(a)].find((item) => numbersOf(b).has(item));
    return number === undefined
      ? null
      : { step: { rule: 'link.same-number', params: { number } }, weight: 1.6 };
  }
  return sameParties(a, b);
}

/** The same people, or the same two sides and no third; acts of stance need the same voice and some of the words. */
function sameParties(a: LinkInput, b: LinkInput): Evidence | null {
  const actors = [...actorsOf(a)].filter((actor) => actorsOf(b).has(actor));
  const step = (ids: readonly string[]): Step => ({
    rule: 'link.same-actors',
    params: { actors: [...ids].sort().join(' ') },
  });
  const family = familyOf(a.mention.type);
  if (family === 'stance')
    return shares(a.agentSides, b.agentSides) && sameContent(a, b)
      ? { step: { rule: 'link.same-content', params: {} }, weight: 1.4 }
      : null;
  if (a.mention.type === 'ceasefire-call' || a.mention.type === 'invitation') {
    return actors.length > 0 && shares(a.agentSides, b.agentSides)
      ? { step: step(actors), weight: 1.1 }
      : null;
  }
  if (actors.length >= 2) return { step: step(actors), weight: 1.5 };
  const [x, y] = [sidesOf(a), sidesOf(b)];
  const equal = x.size >= 2 && x.size === y.size && [...x].every((side) => y.has(side));
  return equal ? { step: step([...x]), weight: 1.2 } : null;
}
