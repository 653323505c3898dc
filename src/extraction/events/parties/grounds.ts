// What speaks for a side's taking part in an event, or against it, each ground by name: how grammar tied the two, what else the
// sentence has the side do, where its name stands and what governs it. How much each weighs is said in party-weights.
import type { Claim, Role } from '../../../domain/corpus-schema.ts';
import { familyOf } from '../../../domain/event-types.ts';
import type { Argument } from '../arguments.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { RelatedName } from '../relation.ts';
import type { SpeechAct } from '../speech.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { genderOfName, genderOfVerb } from '../agreement.ts';
import { HAS_VERB, IS_NOT, IS_PREPOSITION, OF_SPEECH } from '../word-facts.ts';
import { beforeName } from './before-name.ts';
import { between } from './between.ts';
import type { Candidate } from './candidates.ts';
import { gapTo } from './candidates.ts';

/** An event of a sentence with those whom grammar tied to it. */
export interface Told {
  readonly trigger: Trigger;
  readonly actors: readonly Argument[];
  readonly claims: readonly Claim[];
}

export interface Setting {
  readonly view: SentenceView;
  readonly acts: readonly SpeechAct[];
  /** The events of the sentence in their order. */
  readonly told: readonly Told[];
  /** The side of an actor, or the actor where it has none. */
  readonly sideOf: (actor: string) => string;
  readonly kindOf: (actor: string) => string | null;
  /** How names stand to the triggers by grammar. */
  readonly relations: ReadonlyMap<Trigger, readonly RelatedName[]>;
  /** How often the article names a side, as a share of the one that it names most. */
  readonly shareOf: (side: string) => number;
}

const MAIN = 0.6;
const RARE = 0.2;
/** Chunks of a short sentence, of which grammar misses little. */
const SHORT = 16;

/** The grounds of a candidate: `['always', 'no-agent', 'tied', 'behind', 'behind-2..3', …]`, none twice. */
export function groundsOf(candidate: Candidate, event: Told, setting: Setting): ReadonlySet<string> {
  const out = new Set<string>(['always']);
  addTies(out, candidate, event, setting);
  addDeeds(out, candidate, event, setting);
  addSpeech(out, candidate, event, setting);
  if (candidate.at === null) out.add('unnamed');
  else addPlace(out, candidate.at, candidate, event, setting);
  return out;
}

/** What grammar made of the candidate and of others, and who the candidate is. */
function addTies(out: Set<string>, candidate: Candidate, event: Told, setting: Setting): void {
  const { view, sideOf, kindOf, shareOf } = setting;
  const { side, tied, actor } = candidate;
  const isOther = (role: Role) => event.actors.some((one) => one.role === role && sideOf(one.actor) !== side);
  const [agent, target] = [isOther('agent'), isOther('target')];
  if (!agent) out.add('no-agent');
  if (!target) out.add('no-target');
  if (!agent && !target) out.add('nobody');
  if (event.actors.length > 2) out.add('many');
  if (tied) {
    out.add('tied').add(`tied-${tied.role}`);
    if (tied.span === null) out.add('tied-unnamed');
    else if (tied.span.start < view.span.start || tied.span.end > view.span.end) out.add('tied-before');
  }
  out.add(event.trigger.verbal ? 'of-verb' : 'of-noun').add(`kind-${kindOf(actor) ?? 'described'}`);
  const share = shareOf(side);
  if (share > MAIN) out.add('main-side');
  else if (share < RARE) out.add('rare-side');
}

/** What the other events of the sentence have the candidate do. */
function addDeeds(out: Set<string>, { side }: Candidate, { trigger }: Told, setting: Setting): void {
  let before: Told | null = null;
  for (const other of setting.told) {
    if (other.trigger === trigger) continue;
    if (other.trigger.anchor < trigger.anchor) before = other;
    for (const { actor, role } of other.actors)
      if (setting.sideOf(actor) === side) {
        out.add(`else-${role}`);
        if (role === 'target' && familyOf(other.trigger.type) === 'combat') out.add('else-hit');
        if (role === 'agent' && isAbout(other, trigger, setting.view)) out.add('speaks-of-it');
      }
  }
  for (const { actor, role } of before?.actors ?? [])
    if (setting.sideOf(actor) === side) out.add(`last-${role}`);
}

/** "ناقش X وY الهجوم", "دان X وY الغارات": talks and stances are about what stands behind their verb in its clause. */
const isAbout = (
  { trigger: { type, verbal, anchor } }: Told,
  trigger: Trigger,
  view: SentenceView,
): boolean =>
  verbal &&
  OF_WORDS.has(familyOf(type)) &&
  anchor < trigger.anchor &&
  trigger.anchor < view.clauseEnd(anchor);
const OF_WORDS: ReadonlySet<string> = new Set(['talks', 'stance']);

/** Whether the candidate tells of the event, or says something else. */
function addSpeech(
  out: Set<string>,
  { side, at }: Candidate,
  { trigger, claims }: Told,
  setting: Setting,
): void {
  const isSide = ({ actor }: { readonly actor: string }) => setting.sideOf(actor) === side;
  if (claims.some(({ stance, chain }) => stance === 'denies' && chain.some(isSide))) out.add('denies-it');
  const isKnown = !trigger.verbal && DEFINITE.test(setting.view.text(trigger.anchor));
  for (const { speakers, reporters, from, to } of setting.acts) {
    const tells = trigger.anchor >= from && trigger.anchor < to;
    if (speakers.some(isSide)) {
      out.add(tells ? 'tells-it' : 'speaks');
      if (tells && at !== null && (at < from || at >= to)) out.add('teller');
      if (tells && isKnown) out.add('tells-known');
    }
    if (reporters.some(isSide)) out.add('speaks');
  }
}

const DEFINITE = /^[وف]?(?:[بك]?ال|لل)/;

/** Where the name stands, what parts it from the trigger and what governs it. */
function addPlace(
  out: Set<string>,
  at: number,
  { side }: Candidate,
  { trigger }: Told,
  { view, told, sideOf, relations }: Setting,
): void {
  const chunk = view.at(at);
  if (!chunk?.name) return;
  const isBefore = at < trigger.first;
  const where = isBefore ? 'before' : at > trigger.last ? 'behind' : 'within';
  out
    .add(where)
    .add(`${where}-${distance(gapTo(trigger, at))}`)
    .add(`form-${chunk.name.form}`);
  if (chunk.name.place !== null) out.add('place-too').add(`${where}-place-too`);
  if (chunk.name.actors.length > 1) out.add('pair');
  const triggers = told.flatMap((other) => (other.trigger === trigger ? [] : [other.trigger]));
  const [from, to] = isBefore ? [at + 1, trigger.first] : [trigger.last + 1, at];
  for (const ground of between(view, from, to, side, triggers, sideOf)) out.add(`${where}-${ground}`);
  if (view.clauseStart(at) === view.clauseStart(trigger.anchor)) out.add('one-clause');
  if (chunk.quotation !== view.at(trigger.anchor)?.quotation) out.add('other-quotation');
  const relation = relations.get(trigger)?.find((one) => one.at === at)?.relation ?? 'none';
  out.add(`relation-${relation}`).add(`${where}-relation-${relation}`);
  if (view.has(at - 1, HAS_VERB) && view.isFiniteVerb(at - 1)) {
    // "أدانت X القصف": the subject of another verb.
    const other = told.find(({ trigger: one }) => one !== trigger && one.anchor === at - 1);
    out.add(other ? 'subject-of-event' : at - 1 === trigger.anchor ? 'subject-of-it' : 'subject-of-other');
  }
  const [gender, ofVerb] = [genderOfName(view, at), genderOfVerb(view, trigger.anchor)];
  if (trigger.verbal && gender !== null && ofVerb !== null)
    out.add(gender === ofVerb ? `${where}-agrees` : `${where}-disagrees`);
  if (view.length < SHORT) out.add('short').add(`short-${where}`);
  if (isWhoseWords(view, at)) out.add('their-words');
  if (view.has(at - 1, IS_NOT)) out.add('not-it');
  for (const ground of beforeName(view, at)) out.add(`at-${ground}`).add(`${where}-at-${ground}`);
}

/** "رواية X عن القصف", "أي تعليق من X على الغارة": whose words a noun of saying names. */
const isWhoseWords = (view: SentenceView, at: number): boolean =>
  [at - 1, view.has(at - 1, IS_PREPOSITION) ? at - 2 : -1].some(
    (noun) => !view.isFiniteVerb(noun) && (view.has(noun, OF_SPEECH) || WORDS.test(view.text(noun))),
  );
const WORDS = /^[وفبل]?(?:ال)?(?:روايه|تعليق|تعليقا|بيان|بيانا|تصريح|تصريحات|تقرير|تقارير|رد|تعقيب|موقف)$/;

const DISTANCES = [
  [0, '0'],
  [1, '1'],
  [3, '2..3'],
  [7, '4..7'],
  [14, '8..14'],
] as const;

/** `distance(5)` → '4..7': chunks between a trigger and a name. */
const distance = (gap: number): string => DISTANCES.find(([most]) => gap <= most)?.[1] ?? 'far';
