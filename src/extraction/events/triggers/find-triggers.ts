// Stage 8: which words of a sentence open an event of which type. The rules are tried in the order of the list; what one
// consumes opens no event under a later one.
import type { SentenceView } from '../sentence-view.ts';
import { ceasefireCall, ceasefireKeeping, ceasefireStart, ceasefireViolation } from './ceasefire-rules.ts';
import { construction } from './construction-rule.ts';
import { existence } from './existence-rule.ts';
import { attack, begunOperation, clash, operation, ownOperation } from './fight-rules.ts';
import { strike } from './fire-rules.ts';
import { findRepeated } from './gapping.ts';
import { deployment, losses } from './loss-rules.ts';
import {
  accusation,
  concern,
  declaration,
  demand,
  exchange,
  protest,
  refusal,
  support,
} from './stance-rules.ts';
import { threat } from './threat-rule.ts';
import { ceasefireAgreement, ceasefireProlonged } from './truce-accord-rules.ts';
import { agreement } from './accord-rule.ts';
import { call, invitation, meeting, journey, visit } from './talks-rules.ts';
import { advance, capture, withdrawal } from './territory-rules.ts';
import type { Trigger, TriggerRule } from './trigger.ts';

/** Governing words first: a call for a truce before the truce, a refusal before what is refused. */
const RULES: readonly TriggerRule[] = [
  ceasefireCall,
  ceasefireKeeping,
  ceasefireProlonged,
  invitation,
  existence,
  construction,
  refusal,
  protest,
  accusation,
  threat,
  declaration,
  concern,
  ceasefireViolation,
  ceasefireStart,
  ceasefireAgreement,
  exchange,
  agreement,
  call,
  meeting,
  visit,
  journey,
  advance,
  deployment,
  losses,
  strike,
  operation,
  ownOperation,
  begunOperation,
  attack,
  capture,
  withdrawal,
  clash,
  support,
  demand,
];

/** A trigger and the name of the rule that found it, for those who ask why. */
export type FoundTrigger = Trigger & { readonly rule: string };

/** The triggers of a sentence, in its order. */
export function findTriggers(view: SentenceView): FoundTrigger[] {
  const taken = new Set<number>();
  const out: FoundTrigger[] = [];
  // A time may open an event by its first word: "ابتداء من منتصف الليل".
  const open: number[] = [];
  view.chunks.forEach(({ kind }, i) => {
    if (kind === 'word' || kind === 'time') open.push(i);
  });
  for (const rule of RULES) {
    for (const i of open) {
      if (taken.has(i)) continue;
      const hit = rule(view, i);
      if (!hit || taken.has(hit.anchor)) continue;
      out.push({ ...hit, rule: rule.name });
      for (const at of [i, hit.anchor, ...hit.consumes]) taken.add(at);
    }
  }
  out.push(...findRepeated(view, out, taken));
  return out.sort((a, b) => a.first - b.first || a.anchor - b.anchor);
}
