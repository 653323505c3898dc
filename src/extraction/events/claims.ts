// Stage 10, second half: the claims of a mention. Every parallel claimant is one claim; its chain runs from the outermost
// reporter to the claimant; what a denial denies is told apart.
import type { Claim } from '../../domain/corpus-schema.ts';
import type { Argument } from './arguments.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SpeechAct } from './speech.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN, IS_RELATIVE } from './word-facts.ts';

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

/** "إن لم تنسحب", "ما لم تتوقف": a condition denies nothing. */
export function isCondition(view: SentenceView, trigger: Trigger): boolean {
  const at = trigger.anchor;
  return /^(?:لم|لا)$/.test(view.text(at - 1)) && /^[وف]?(?:ان|ما|اذا)$/.test(view.text(at - 2));
}

/** Words for having to do with a deed, between a denial and what it denies. */
const TIES = /^[وف]?[بلع]?(?:ال)?(?:مسؤولي|مسؤوليه|صله|صلت|علاقه|علاقت|ضلوع|تورط|وقوف|دور|مشارك)/;

/** "نفت مسؤوليتها عن القصف", "لم تكن وراء الهجوم": not that it happened, but who did it. */
function isOfResponsibility(view: SentenceView, trigger: Trigger, act: SpeechAct): boolean {
  if (isBehind(view, trigger)) return true;
  for (let at = Math.max(act.verb + 1, 0); at < trigger.first; at++)
    if (view.at(at)?.kind === 'word' && TIES.test(view.text(at))) return true;
  return false;
}

/** "وراء الهجوم": as who did it. */
const isBehind = (view: SentenceView, trigger: Trigger) => view.text(trigger.first - 1) === 'وراء';

/** A negated deed: the trigger's own verb, or the verb that does or joins what its noun names ("لم تشارك في القتال"). */
function negationOf(view: SentenceView, trigger: Trigger): 'not' | 'never' | null {
  if (trigger.verbal) return view.negation(trigger.anchor);
  const isNot = [trigger.first, trigger.anchor].some((at) => /^[وف]?ليست?$/.test(view.text(at - 1)));
  if (isNot || isNotAny(view, trigger) || neverWas(view, trigger)) return 'not';
  const verbs = [trigger.first, trigger.last, ...trigger.consumes].filter((at) => view.isFiniteVerb(at));
  const light = isBehind(view, trigger)
    ? trigger.first - 2
    : view.findBack(trigger.first, LIGHT_REACH, 'do', 'attend', 'begin', 'cause', 'record');
  if (light !== null && (isBehind(view, trigger) || view.isFiniteVerb(light))) verbs.push(light);
  for (const at of verbs) {
    // "ما لم يتم تعديل الاتفاق": a condition.
    if (/^[وف]?(?:ان|ما|اذا)$/.test(view.text(at - 2))) continue;
    const own = /^(?:لم|لا|لن)$/.test(view.text(at - 1)) ? view.negation(at) : null;
    if (own !== null) return own;
  }
  return null;
}
/** "لم تتلق أي دعوة", "لم يصدر عن الحكومة أي تهديد": of "any" at all a verb with لم has none, whatever verb it is. */
function isNotAny(view: SentenceView, trigger: Trigger): boolean {
  if (!/^ب?ا(?:ي|يه)$/.test(view.text(trigger.first - 1))) return false;
  for (let at = trigger.first - 3; at >= trigger.first - ANY_WITHIN; at--) {
    if (view.isClauseMark(at) || view.has(at, IS_AN)) return false;
    if (/^[وف]?لم$/.test(view.text(at))) return true;
  }
  return false;
}
const ANY_WITHIN = 6;

/** "أي انسحاب لم يحصل", "إن الهجوم لم يقع": the verb of happening behind the noun that heads its clause is negated. */
function neverWas(view: SentenceView, trigger: Trigger): boolean {
  let head = trigger.first - 1;
  while (view.text(head) === 'اي' || (view.at(head)?.kind === 'mark' && !view.isClauseMark(head))) head--;
  if (head >= view.clauseStart(trigger.first) && !view.has(head, IS_AN)) return false;
  const end = Math.min(view.clauseEnd(trigger.last), trigger.last + HAPPENS_WITHIN);
  for (let at = trigger.last + 1; at < end; at++) {
    if (view.has(at, IS_RELATIVE) || view.has(at, IS_AN)) return false;
    if (view.isFiniteVerb(at)) return HAPPENS.test(view.text(at)) && view.text(at - 1) === 'لم';
  }
  return false;
}
const HAPPENS = /^[يت](?:حصل|حدث|قع)$/;
const HAPPENS_WITHIN = 9;

/** A light verb stands at most so many words before its noun: "لا تنفذ وزارة الدفاع ضربات". */
const LIGHT_REACH = 4;
