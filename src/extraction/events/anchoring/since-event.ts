// Events that are counted from with their day: "منذ اندلاع الحرب في أبريل 2015 قتل عشرة آلاف". The day is the beginning's own; what
// else the sentence tells goes on, or is counted, from it.
import { isPoint } from '../../time/refiners/span.ts';
import { perSentence } from '../per-sentence.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Candidate } from './times.ts';

/** How far behind منذ the day may stand, in chunks. */
const REACH = 10;
const SINCE = /^[وف]?منذ(?: ان)?$/;

/** From the chunk of منذ to that of the day. */
interface SinceEvent {
  readonly from: number;
  readonly at: number;
}

/** The day of the event that منذ in chunk `from` names; `null`: a day itself follows, or none. */
function dayOf(view: SentenceView, from: number): number | null {
  for (let at = from + 1; at < Math.min(view.length, from + REACH); at++) {
    if (view.at(at)?.kind === 'time') return at > from + 1 ? at : null;
    // "منذ أن بدأت", "منذ بدأت": one verb tells the event.
    if (view.isClauseMark(at) || (view.isFiniteVerb(at) && at > from + 2)) return null;
  }
  return null;
}

const sinceEvents = perSentence((view): readonly SinceEvent[] => {
  const found: SinceEvent[] = [];
  for (let from = 0; from < view.length; from++) {
    const at = SINCE.test(view.text(from)) ? dayOf(view, from) : null;
    if (at !== null) found.push({ from, at });
  }
  return found;
});

/**
 * The times of a sentence as they date a trigger: the day of an event that it is counted from begins a stretch
 * (`قتل 20 منذ بدء المسيرات في 30 مارس` → 30 مارس and after), for the event itself it is its day.
 */
export function countedFromEvents(
  view: SentenceView,
  { first, last }: Trigger,
  times: readonly Candidate[],
): readonly Candidate[] {
  if (times.length === 0) return times;
  const starts = sinceEvents(view).filter(({ from, at }) => last < from || first > at);
  if (starts.length === 0) return times;
  return times.map((time) => {
    const { at, expression } = time;
    const { shape } = expression;
    if (!isPoint(shape) || !starts.some((start) => start.at === at)) return time;
    return { at, expression: { ...expression, shape: { kind: 'since', from: shape, exclusive: false } } };
  });
}

/** Whether a time dates an event that the sentence counts from. */
export const datesStart = (view: SentenceView, at: number): boolean =>
  sinceEvents(view).some((start) => start.at === at);

/** The day of the start that opens a sentence: "ومنذ بدء الهدنة في 27 فبراير، …". */
export function openingStart(view: SentenceView, times: readonly Candidate[]): Candidate | null {
  if (times.length === 0) return null;
  const start = sinceEvents(view).find(({ from }) => from <= 1);
  return times.find(({ at }) => at === start?.at) ?? null;
}

/** Words that rank what happened among its like: "أعنف هجوم منذ 2015", "الأول من نوعه منذ", "للمرة الثانية منذ". */
const RANKS =
  /^(?:[وف]?[بلك]?(?:اول|اكبر|اعنف|اسوا|اخطر|اشد|اعلي|اضخم|اوسع|اهم|ابرز|اقوي|اطول|ارفع|اشرس|اقسي|افدح|ادني|اقل|اكثر|احدث)|ال(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|اكبر|اعنف|اسوا|اخطر|اشد|اعلي|اضخم|اوسع|اهم|ابرز|اقوي|اطول|ادمي|اشرس|اكثر|اخيره)|(?:ال|لل?)مره)$/;
const RANK_REACH = 8;
/** "هجوم يعد الأكبر على المدينة التي بقيت بمنأى عن النزاع، منذ 2011": what is said to be the first or worst may be told at length. */
const SAID_TO_BE = /^[وف]?(?:[يت]عد|[يت]عتبر|هو|هي|كان|كانت)$/;
const SAID_REACH = 16;

/** Whether the word at `k` ranks: "أكثر من مئة" and its like count. */
const ranks = (view: SentenceView, k: number): boolean =>
  RANKS.test(view.text(k)) && view.text(k + 1) !== 'من';

/** Whether the stretch that begins at a time says only among how many an event is the first or worst. */
export function isRankedSince(view: SentenceView, { at, expression }: Candidate): boolean {
  if (expression.shape.kind !== 'since') return false;
  for (let k = at - 1; k >= Math.max(view.clauseStart(at), at - RANK_REACH); k--) {
    if (ranks(view, k)) return true;
    if (/^ال(?:اول|اولي|اكبر|اسوا|اعنف)$/.test(view.text(k))) return true;
  }
  for (let k = at - 1; k > Math.max(0, at - SAID_REACH); k--)
    if (ranks(view, k) && SAID_TO_BE.test(view.text(k - 1))) return true;
  return false;
}
