// Whether an event is told as background: what a pluperfect recalls, what "سبق أن" or "يذكر أن" introduce, and "في وقت سابق",
// which is earlier in the same news.
import { WAS } from '../function-words.ts';
import { perSentence } from '../per-sentence.ts';
import type { SentenceView } from '../sentence-view.ts';
import { IS_RELATIVE } from '../word-facts.ts';
import { isDoneBySaying } from '../speech-acts-by-type.ts';
import type { SpeechAct } from '../speech.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Background } from './time-anchor.ts';

/** How far قد may stand behind كان, the subject between them, in chunks. */
const SUBJECT = 10;
/** Openings of background stand among the first words of their sentence. */
const OPENING = 5;

/** What follows كان: قد and a past verb, a past verb alone, or neither. */
const pluperfect = perSentence((view): 'with-qad' | 'without' | null => {
  if (view.is(0, 'remote') && /^[وف]?كان(?:ت)? قد$/.test(view.text(0))) return 'with-qad';
  // "وزارة الدفاع كانت قد أعلنت": the subject may stand first.
  const first = view.find(0, OPENING, 'remote');
  if (first !== null && view.text(first).endsWith(' قد')) return 'with-qad';
  if (!WAS.test(view.text(0))) return null;
  // A preposition as predicate ("وكان بين القتلى") makes no pluperfect.
  if (/^(?:في|من|بين|علي|مع|ضمن|هناك)$/.test(view.text(1))) return null;
  for (let k = 1; k < Math.min(view.length, SUBJECT); k++) {
    if (view.text(k) === 'قد') return 'with-qad';
    if (view.isFiniteVerb(k))
      return view.at(k)?.analyses.some(({ pos, tense }) => pos === 'verb' && tense === 'past') === true
        ? 'without'
        : null;
    if (view.has(k, IS_RELATIVE)) return null;
  }
  return null;
});

/** "يأتي ذلك" opens background only with بعد: "يأتي ذلك فيما", "في وقت" go on with the news. */
function opensBackground(view: SentenceView, at: number): boolean {
  const text = view.text(at).replace(/^[وف]/, '');
  if (!text.startsWith('ياتي ذلك')) return true;
  return view.text(at + 1) === 'بعد';
}

/** "منذ التوصل إلى الهدنة": what time is counted from lies behind. */
function isStart(view: SentenceView, { first }: Trigger): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (/^[وف]?منذ$/.test(view.text(at))) return true;
    if (!/^(?:لحظه|يوم|اعلان|بدء|بدايه|دخول)$/.test(view.text(at))) return false;
  }
  return false;
}

const isEarlier = (text: string) => text.endsWith('في وقت سابق');

/** Whether an event is of the news, at its time or earlier in it: it can go on with the story of its paragraph. */
export const isNews = (background: Background): boolean => background === 'none' || background === 'earlier';

/** The chunks from one up to another that put what is told further back. */
function remoteIn(view: SentenceView, from: number, to: number): number[] {
  const marks: number[] = [];
  if (from >= to) return marks;
  for (let at = view.find(from, to, 'remote'); at !== null; at = view.find(at + 1, to, 'remote'))
    marks.push(at);
  return marks;
}

/** "مساء", "فجرا", with no day beside them: the part of the day on which the paper writes. */
const DAY_PART = /^(?:صباحا|فجرا|ظهرا|عصرا|مساء|ليلا)$/;

/** Whether the clause of a trigger names a part of the day and no day: "وتعرضت البلدة مساء لقصف", not "مساء الأربعاء". */
export function isOfToday(view: SentenceView, { first, last }: Trigger): boolean {
  for (let at = view.clauseStart(first); at < view.clauseEnd(last); at++)
    if (view.at(at)?.kind === 'word' && DAY_PART.test(view.text(at))) return true;
  return false;
}

/** How far in the background a trigger stands. */
export function backgroundOf(
  view: SentenceView,
  trigger: Trigger,
  acts: readonly SpeechAct[],
  ongoing: boolean,
): Background {
  // "كان قد قُتل صباحا": a part of the day alone is of the news.
  if (isOfToday(view, trigger)) return 'none';
  const recalled = pluperfect(view);
  if (recalled === 'with-qad') return 'before';
  const said = acts.some((act) => trigger.anchor >= act.from && trigger.anchor < act.to);
  if (recalled === 'without') return said || isDoneBySaying(trigger.type) ? 'recalled' : 'before';
  const marks = [
    ...remoteIn(view, 0, OPENING),
    ...remoteIn(view, view.clauseStart(trigger.first), view.clauseEnd(trigger.last)),
  ];
  if (marks.some((k) => !isEarlier(view.text(k)) && opensBackground(view, k)))
    // "يذكر أن المعارك مستمرة": what goes on is of today.
    return ongoing ? 'none' : 'before';
  if (marks.some((k) => isEarlier(view.text(k)))) return 'earlier';
  return !ongoing && isStart(view, trigger) ? 'before' : 'none';
}
