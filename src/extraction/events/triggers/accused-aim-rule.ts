// When somebody says of another's deeds that they are to wreck what is being worked for: "الغارات تهدف إلى إفشال المفاوضات".
import type { SentenceView } from '../sentence-view.ts';
import { isSaid } from './said.ts';
import { rule, trigger } from './trigger.ts';

const AIMS = /^[وف]?(?:[يت]هدف(?:ون|ان)?|هدفت|هدفه|هدفها|[يت]سعي|سعت|[يت]رمي)$/;
/** What is wrecked by it is wanted by whoever says so. */
const WRECKING = /^(?:اجهاض|افشال|تقويض|نسف|عرقله|تعطيل|تخريب|زعزعه|اطاله)$/;

/** Whether the words at `at` are "إلى" with a noun of wrecking. */
const isToWreck = (view: SentenceView, at: number): boolean =>
  /^(?:الي)$/.test(view.text(at)) && WRECKING.test(view.text(at + 1));

/** "قال إن القصف يهدف إلى تقويض الهدنة": an accusation, the doer of the deed its target. */
export const accusedAim = rule('accusedAim', { written: AIMS }, (view, i) => {
  if (!isToWreck(view, i + 1) || view.negation(i) !== null || !isSaid(view, i)) return null;
  return trigger('accusation', i, { last: i + 2, verbal: true, accuses: true });
});
