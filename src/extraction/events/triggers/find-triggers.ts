// Stage 8: which words of a sentence open an event of which type. The rules are tried in the order of the list; what one
// consumes opens no event under a later one.
import type { Chunk } from '../chunks.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isAbility } from './ability.ts';
import { ceasefireCall, ceasefireKeeping, ceasefireStart, ceasefireViolation } from './ceasefire-rules.ts';
import { construction } from './construction-rule.ts';
import { existence } from './existence-rule.ts';
import { hold } from './hold-rule.ts';
import { keptOff } from './attempts.ts';
import { attack, clash } from './fight-rules.ts';
import { begunOperation, operation, ownOperation } from './operation-rules.ts';
import { strike } from './fire-rules.ts';
import { findRepeated } from './gapping.ts';
import { deployment, entry } from './deployment-rules.ts';
import { losses } from './loss-rules.ts';
import { accusation, concern, declaration, demand, exchange, protest, refusal } from './stance-rules.ts';
import { support } from './support-rule.ts';
import { threat } from './threat-rule.ts';
import { ceasefireAgreement, ceasefireProlonged } from './truce-accord-rules.ts';
import { accusedAim } from './accused-aim-rule.ts';
import { agreement } from './accord-rule.ts';
import { approach, attempt } from './approach-rule.ts';
import { standingOf } from './accord-standing.ts';
import { call, invitation, meeting } from './talks-rules.ts';
import { ceasefireKept } from './truce-kept-rule.ts';
import { ceasefireDue } from './truce-duty-rule.ts';
import { journey, visit } from './visit-rules.ts';
import { advance, capture } from './territory-rules.ts';
import { drivenBack, withdrawal } from './withdrawal-rule.ts';
import { remember } from '../../remember.ts';
import type { Concept } from '../../lexicon/words/word-entry.ts';
import type { Trigger, TriggerRule } from './trigger.ts';

/** Governing words first: a call for a truce before the truce, a refusal before what is refused. */
const RULES: readonly TriggerRule[] = [
  ceasefireCall,
  ceasefireKeeping,
  ceasefireDue,
  ceasefireProlonged,
  invitation,
  existence,
  construction,
  refusal,
  protest,
  accusation,
  accusedAim,
  threat,
  declaration,
  concern,
  ceasefireViolation,
  ceasefireKept,
  ceasefireStart,
  ceasefireAgreement,
  exchange,
  agreement,
  call,
  meeting,
  visit,
  journey,
  advance,
  approach,
  attempt,
  entry,
  deployment,
  losses,
  strike,
  operation,
  ownOperation,
  begunOperation,
  attack,
  keptOff,
  hold,
  capture,
  drivenBack,
  withdrawal,
  clash,
  support,
  demand,
];

/** A trigger and the name of the rule that found it, for those who ask why. */
export type FoundTrigger = Trigger & { readonly rule: string };

const NO_RANKS: readonly number[] = [];

/** The ranks of the rules that each concept opens. */
const byConcept = new Map<Concept, number[]>();
RULES.forEach(({ concepts }, rank) => {
  for (const concept of new Set(concepts))
    byConcept.set(concept, [...(byConcept.get(concept) ?? NO_RANKS), rank]);
});

const WRITTEN = RULES.flatMap(({ written }, rank) => (written ? [{ written, rank }] : []));

/** The ranks of the rules that a word opens as it is written. */
const byWriting = remember((text): readonly number[] => {
  const ranks = WRITTEN.filter(({ written }) => written.test(text)).map(({ rank }) => rank);
  return ranks.length === 0 ? NO_RANKS : ranks;
});

/**
 * The chunks that each rule is to be asked of, by the rank of the rule and then in the order of the sentence; a chunk that opens a
 * rule by several readings stands there as often.
 */
function questions(view: SentenceView): Int32Array {
  const { chunks, length } = view;
  const asked: number[] = [];
  for (let i = 0; i < length; i++) {
    const { kind, known, analyses } = chunks[i] as Chunk;
    // A time may open an event by its first word: "ابتداء من منتصف الليل".
    if (kind !== 'word' && kind !== 'time') continue;
    for (const rank of byWriting(known)) asked.push(rank * length + i);
    for (const { concept } of analyses)
      for (const rank of byConcept.get(concept) ?? NO_RANKS) asked.push(rank * length + i);
  }
  return new Int32Array(asked).sort();
}

/** "فشلت في التوصل إلى اتفاق", "انتهت دون هدنة". */
const isUnreached = (view: SentenceView, { type, verbal, first }: Trigger): boolean =>
  !verbal && (type === 'agreement' || type === 'ceasefire-agreement') && standingOf(view, first) === 'undone';

const foundBy = (
  rule: TriggerRule,
  { type, first, last, anchor, verbal, modality, accuses, consumes }: Trigger,
): FoundTrigger => ({
  type,
  first,
  last,
  anchor,
  verbal,
  modality,
  accuses,
  consumes,
  rule: rule.name,
});

/** The triggers of a sentence, in its order. */
export function findTriggers(view: SentenceView): FoundTrigger[] {
  const taken = new Set<number>();
  const out: FoundTrigger[] = [];
  let last = -1;
  for (const question of questions(view)) {
    if (question === last) continue;
    last = question;
    const i = question % view.length;
    if (taken.has(i)) continue;
    const rule = RULES[(question - i) / view.length];
    const hit = rule?.find(view, i);
    if (!rule || !hit || taken.has(hit.anchor)) continue;
    // What failed to be agreed is no event, nor is what it would have brought; nor is what somebody can do.
    if (!isUnreached(view, hit) && !isAbility(view, hit)) out.push(foundBy(rule, hit));
    for (const at of [i, hit.anchor, ...hit.consumes]) taken.add(at);
  }
  out.push(...findRepeated(view, out, taken));
  return out.sort((a, b) => a.first - b.first || a.anchor - b.anchor);
}
