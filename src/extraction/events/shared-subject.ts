// Whose talks or visit a clause tells in passing: its own subject, or that of the clause behind it.
import { familyOf } from '../../domain/event-types.ts';
import { isCallInPassing } from './call-in-passing.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { collectSpeakers } from './collect-speakers.ts';
import type { SpeechAct } from './speech.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN } from './word-facts.ts';

const DURING = /^[وف]?(?:خلال|اثناء|عقب|بعد|اثر)$/;
/** "في ختام محادثات", "على هامش لقاء". */
const AT_END = /^(?:في|علي) (?:ختام|نهايه|اعقاب|هامش|مستهل)$/;
/** Whether talks stand behind such words; at the end of talks called after a town anybody may speak. */
const isDuring = (view: SentenceView, at: number): boolean =>
  DURING.test(view.text(at)) ||
  (AT_END.test(`${view.text(at - 1).replace(/^[وف](?=في|علي)/, '')} ${view.text(at)}`) &&
    view.at(at + 2)?.name == null);

/** "المحادثات المنتظرة", "اجتماع موسكو": talks that the reader has heard of. */
export function isKnown(view: SentenceView, trigger: Trigger): boolean {
  const definite = /^(?:[وف]?ال|[وف]?لل|[وف]?بال)/.test(view.text(trigger.anchor));
  return definite || view.at(trigger.anchor + 1)?.name?.place != null;
}

/** "جلسة مغلقة عقدها", "محادثات أجرياها": a verb behind the talks with a pronoun for them and no subject of its own. */
function isHeldByThem(view: SentenceView, trigger: Trigger): boolean {
  for (let at = trigger.anchor + 1; at <= trigger.last + HELD_WITHIN; at++) {
    if (view.isClauseMark(at)) return false;
    const verb = view
      .at(at)
      ?.analyses.find(({ pos, suffix }) => pos === 'verb' && /^(?:ه|ها|هما)$/.test(suffix));
    if (verb !== undefined || BRINGS_BOTH.test(view.text(at)))
      return view.at(at + 1)?.kind !== 'name' && view.text(at + 1) !== '«';
  }
  return false;
}
const HELD_WITHIN = 3;
const BRINGS_BOTH = /^(?:جمع|ضم)(?:ت)?(?:هما|هم)$/;

/**
 * Whose talks or visit a clause tells in passing: its subject ("أكد X خلال المكالمة", "أعلن X، في اتصال هاتفي مع Y، أن"), of a fronted phrase that of the clause behind
 * it ("بعد سلسلة اتصالات مع Y، دعا X").
 */
export function sharedSubject(
  view: SentenceView,
  trigger: Trigger,
  acts: readonly SpeechAct[],
): readonly Speaker[] {
  const on = trigger.first - 1;
  if (trigger.verbal || familyOf(trigger.type) !== 'talks') return [];
  if (!isDuring(view, on) && !isCallInPassing(view, trigger)) return [];
  let start = view.clauseStart(on);
  for (let at = start; at < on; at++) if (view.has(at, IS_AN)) start = at + 1;
  const before = collectSpeakers(view, start, on, 1);
  if (before.length > 0) return before;
  // "قال X، خلال زيارة إلى Y، إن": an aside of the clause before it.
  const isAside =
    trigger.type === 'visit' &&
    start === on &&
    view.text(on - 1) === '،' &&
    /^(?:خلال|اثناء)$/.test(view.text(on));
  const spoke = isAside ? collectSpeakers(view, view.clauseStart(on - 1), on - 1, 1) : [];
  if (spoke.length > 0) return spoke;
  // "وقال خلال اتصال مع Y": whoever speaks with the verb before.
  const said = acts.findLast(({ verb }) => verb >= start && verb < on);
  if (said !== undefined) return said.speakers;
  // "طالب المجلس، في ختام جلسة عقدها، بكذا": an aside of the clause before it.
  if (start >= on - 1 && view.text(start - 1) === '،' && isHeldByThem(view, trigger)) {
    const subject = subjectOfClauseBefore(view, start);
    if (subject.length > 0) return subject;
  }
  const next = view.clauseEnd(trigger.last);
  return view.text(next) === '،' && view.at(next + 1)?.kind === 'word'
    ? collectSpeakers(view, next + 1, Math.min(view.clauseEnd(next + 1), next + 5), 1)
    : [];
}
