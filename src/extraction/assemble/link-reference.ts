// What a mention points back to in its article: "الهجوم", "هذه الزيارة", "ونفى الجيش القصف" mean the last that fits.
import type { Step } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { conflict, isStartToldTwice } from './link-conflict.ts';
import { isOneOfSeveral } from './link-counted.ts';
import type { LinkInput } from './link-input.ts';
import { GOES_ON, NAMES_A_THING, quoteTrigger } from './link-input.ts';
import { excludes, shares } from './sets.ts';

/** A reference reaches so far back in the text, in UTF-16 units. */
const REACH = 1500;
/** What tells more of a thing follows within so many UTF-16 units. */
const NEXT = 400;
/** So many mentions before it are looked at. */
const LOOKED_AT = 30;
/** A near reference weighs as much, a far one less by `FADES`: more than agreement, less than a copied wording. */
const WEIGHT = 2.7;
const FADES = 1.5;
/** What a fitting place or party adds. */
const FITS = 0.25;
/** "غارة", and later "الغارة", rather than the shelling between them. */
const SAME_NOUN = 0.5;

/** What an article tells but once as a rule, so that a bare mention means the one it told of. */
const TOLD_ONCE: ReadonlySet<EventType> = new Set<EventType>([
  'ceasefire-agreement',
  'ceasefire-start',
  'visit',
  'exchange',
]);

/** Nouns that another kind of event is called by: a strike is "الهجوم", a call "المحادثات"; no attack is "القصف". */
const CALLED_BY: Partial<Record<EventType, readonly EventType[]>> = {
  attack: ['strike', 'clash'],
  clash: ['attack'],
  meeting: ['call'],
  call: ['meeting'],
};

/** "مذكرة الاحتجاج": definite by what follows it. */
const NOTE = /^[وفب]?مذكرة ال/;

/** "الإجراءات العسكرية", "العملية": what goes on for days is no name of a single blow. */
const CAMPAIGN = /(?:عمليه|عمليات|اجراءات|حمله)/;

/** "العمليات العسكرية": many deeds are no name of one, unless it was called so. */
const DEEDS = /(?:عمليات|اجراءات)/;

/** Whether the words of a mention can name an event of the other's type again. */
function mayMean(input: LinkInput, other: LinkInput): boolean {
  const [type, meant] = [input.type, other.type];
  if (type !== meant && CALLED_BY[type]?.includes(meant) !== true) return false;
  if (DEEDS.test(input.trigger) && !DEEDS.test(other.trigger)) return false;
  if (type === meant) return true;
  // "شنوا هجوما، في حين استمرت الاشتباكات": one sentence calls one thing by one kind.
  if (input.mention.passage.start === other.mention.passage.start && type === 'clash') return false;
  return meant !== 'strike' || !CAMPAIGN.test(input.trigger);
}

const isDenied = ({ voices }: LinkInput) => voices.some(({ stance }) => stance === 'denies');

/** "مؤكدا أنه لا يستهدف المباني": what somebody never does answers no one report. */
function isHabit({ mention: { passage, trigger } }: LinkInput): boolean {
  return /(?:^| )[وف]?لا $/.test(passage.exact.slice(0, trigger.start - passage.start));
}

/** Whether a mention points back: definite without a day of its own, or a denial that names no place. */
export function pointsBack(input: LinkInput): boolean {
  const { mention, reference, isDefinite, points } = input;
  if (input.isStated) return false;
  if (isDenied(input) && points.length === 0) return !isHabit(input);
  return (
    (reference !== 'none' || isDefinite || NOTE.test(quoteTrigger(mention))) &&
    (input.family === 'talks' || NAMES_A_THING.has(input.type)) &&
    !isOneOfSeveral(input)
  );
}

/** Names neither party nor place: "نتحرك باتجاه هدنة". */
const isBare = ({ points, namedAgents, targetSides }: LinkInput) =>
  points.length === 0 && namedAgents.length === 0 && targetSides.length === 0;

/** Whether two mentions of an article are of what it tells but once, one of them bare. */
function areToldOnce(a: LinkInput, b: LinkInput): boolean {
  return (
    a.type === b.type &&
    (a.modality === b.modality || isStartToldTwice(a, b)) &&
    TOLD_ONCE.has(a.type) &&
    (isBare(a) || isBare(b))
  );
}

/** Nobody denies what only his own side says. */
function isOwnWord(denial: LinkInput, other: LinkInput): boolean {
  const deniers = new Set(denial.voices.filter(({ stance }) => stance === 'denies').map(({ side }) => side));
  return (
    isDenied(denial) && other.voices.every(({ side, stance }) => stance === 'asserts' && deniers.has(side))
  );
}

/** Whether it is done to somebody whom the words name, and nothing tells that the other was. */
function excludesTarget({ mention, targetSides }: LinkInput, other: LinkInput): boolean {
  const isNamed = mention.actors.some(({ role, span }) => role === 'target' && span !== null);
  return isNamed && !shares(targetSides, other.targetSides);
}

/** "هجوم في المحافظة. ووقع الهجوم قرب البلدة": more of what was told last may be where it was. */
function mayTellWhere(input: LinkInput, other: LinkInput): boolean {
  const away = input.mention.trigger.start - other.mention.trigger.start;
  return away < NEXT && other.points.length === 0 && GOES_ON.test(input.trigger);
}

/** "غارة … الغارة"; "ووقع الهجوم" goes on with what was told last. */
const isNamedAgain = (input: LinkInput, other: LinkInput) =>
  input.noun === other.noun && !GOES_ON.test(input.trigger);

/** What speaks for one antecedent over a nearer one: who did it, or whose deed is denied. */
function fit(input: LinkInput, other: LinkInput): number {
  if (isOwnWord(input, other)) return -1;
  if (input.points.length > 0 && !shares(input.points, other.points) && !mayTellWhere(input, other))
    return -1;
  // "الاجتماع" of one body is no talks of others; "العمليات ضد X" are not the blows of X nor the fighting of both.
  const talks = input.family === 'talks';
  if (talks && excludes(input.agentSides, other.agentSides)) return -1;
  if (input.type !== other.type && excludesTarget(input, other)) return -1;
  // Parties that the clause names, not those supplied to it.
  const parties = shares(input.namedAgents, other.agentSides) || shares(input.targetSides, other.targetSides);
  return (
    Number(input.points.length > 0 || parties) * FITS +
    Number(input.type === other.type) * FITS +
    Number(isNamedAgain(input, other)) * SAME_NOUN
  );
}

/** Why a mention is one with what it points back to. */
export const explainReference = ({ mention }: LinkInput, antecedent: LinkInput): Step => ({
  rule: 'link.reference',
  params: { words: quoteTrigger(mention), mention: mention.id, with: antecedent.mention.id },
});

/** What a mention points back to, as its index, and how surely, among those before it in its article in the order of the text. */
export function findAntecedent(
  input: LinkInput,
  before: readonly number[],
  inputs: readonly LinkInput[],
): { index: number; weight: number } | null {
  const back = pointsBack(input);
  let best: { index: number; weight: number } | null = null;
  for (const index of before.slice(-LOOKED_AT).reverse()) {
    const other = inputs[index] as LinkInput;
    const distance = input.mention.trigger.start - other.mention.trigger.start;
    if (distance > REACH) break;
    if (!mayMean(input, other)) continue;
    if (!back && (input.before || !areToldOnce(input, other))) continue;
    const bonus = fit(input, other);
    if (distance <= 0 || bonus < 0 || conflict(input, other)) continue;
    const weight = WEIGHT - (FADES * distance) / REACH + bonus;
    if (!best || weight > best.weight) best = { index, weight };
  }
  return best;
}
