// Stage 10, second half: the claims of a mention. Every parallel claimant is one claim; its chain runs from the outermost
// reporter to the claimant; what a denial denies is told apart.
import type { Claim } from '../../domain/corpus-schema.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SpeechAct } from './speech.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import { isVoicedHope } from './hope.ts';
import { isBehind, isCondition, negationOf } from './negation.ts';
import type { Trigger } from './triggers/trigger.ts';

/**
 * The claims of a trigger under the acts of speech that cover it, outermost first. `[]`: the article's own voice;
 * `null`: negated with nobody to deny it, so nothing is told to have happened.
 */
export function buildClaims(
  view: SentenceView,
  trigger: Trigger,
  actors: readonly Argument[],
  covering: readonly SpeechAct[],
): Claim[] | null {
  const bySaying = isDoneBySaying(trigger.type);
  const negation = isCondition(view, trigger)
    ? null
    : bySaying
      ? unsaid(view, trigger, covering)
      : negationOf(view, trigger);
  // "لم يتم الالتزام": a truce not kept is broken.
  const kept = trigger.type === 'ceasefire-violation' && view.is(trigger.anchor, 'breach') === null;
  const negated = negation === 'not' && !kept;
  const never = negation === 'never' && trigger.verbal;
  if (never) return null;
  const innermost = covering.at(-1);
  if (!innermost) return negated ? null : [];
  if (isVoicedHope(view, trigger)) return [];
  const denies =
    (innermost.stance === 'denies' && (!bySaying || isDeniedStance(view, trigger, innermost))) !== negated;
  const outer = [
    ...covering.slice(0, -1).flatMap((act) => [...act.reporters, ...act.speakers.slice(0, 1)]),
    ...innermost.reporters,
  ];
  const agents = new Set(actors.filter((actor) => actor.role === 'agent').map((actor) => actor.actor));
  const claims: Claim[] = [];
  for (const speaker of innermost.speakers) {
    const own = bySaying && !denies && agents.has(speaker.actor);
    const chain = [
      ...outer.filter((reporter) => reporter.actor !== speaker.actor),
      ...(own ? [] : [speaker]),
    ];
    if (chain.length === 0) continue;
    claims.push({
      chain: chain.map(({ actor, span }) => ({ actor, span })),
      stance: denies ? 'denies' : 'asserts',
      denies: denies
        ? isOfResponsibility(view, trigger, innermost) || (agents.has(speaker.actor) && !negated && !bySaying)
          ? 'responsibility'
          : 'occurrence'
        : null,
      form: view.at(trigger.anchor)?.quotation ? 'quoted' : 'paraphrased',
    });
  }
  return claims;
}

/** "قالت إنها لم ترفض الهدنة", "لم تتلق أي دعوة": an act of stance that somebody says was not made; nothing where nobody says so. */
function unsaid(view: SentenceView, trigger: Trigger, covering: readonly SpeechAct[]): 'not' | null {
  if (covering.length === 0) return null;
  const negation = trigger.verbal ? view.negation(trigger.anchor) : negationOf(view, trigger);
  return negation === 'not' ? 'not' : null;
}

/**
 * "نفى ما تردد عن رفض X المقترح", "أن يكون قد طلب مهلة": a stance is denied where the denial is of it. Whoever denies an
 * accusation denies what it charges, and what is coordinated behind a comma the speaker does besides: "نفى أن …، ودعا إلى".
 */
function isDeniedStance(view: SentenceView, trigger: Trigger, act: SpeechAct): boolean {
  if (trigger.type === 'accusation' || trigger.type === 'concern') return false;
  for (let at = act.from; at < trigger.first; at++) if (view.isClauseMark(at)) return false;
  return true;
}

/** Words for having to do with a deed, between a denial and what it denies. */
const TIES = /^[وف]?[بلع]?(?:ال)?(?:مسؤول|صله|صلت|علاقه|علاقت|ضلوع|تورط|متورط|ضالع|وقوف|دور|مشارك)/;

/** "نفت مسؤوليتها عن القصف", "لم تكن وراء الهجوم": not that it happened, but who did it. */
function isOfResponsibility(view: SentenceView, trigger: Trigger, act: SpeechAct): boolean {
  if (isBehind(view, trigger)) return true;
  for (let at = Math.max(act.verb + 1, 0); at < trigger.first; at++)
    if (view.at(at)?.kind === 'word' && TIES.test(view.text(at))) return true;
  return false;
}
