// Words of stance by which nobody takes a stand: conditions of speaking, silence, forecasts, drafts, the business of courts.
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf } from './reach.ts';

/** "مسؤول رفض الكشف عن هويته", "طلب عدم نشر اسمه", "اشترط عدم ذكره بالاسم": on what condition somebody speaks. */
export function isAnonymity(view: SentenceView, i: number): boolean {
  const not = /^ب?عدم$/.test(view.text(i + 1)) ? i + 2 : i + 1;
  const hides = /^(?:ال)?(?:كشف|افصاح|ذكر|ذكره|ذكرها|نشر|تعريف|اعلان|ايراد)$/.test(view.text(not));
  return (
    hides &&
    [not + 1, not + 2].some((at) =>
      /^ب?(?:(?:ال)?(?:اسم|هويه)|(?:اسم|هويت|هويات|اسمائ|اسماء)(?:ه|ها|هم|هما|يهما)?)$/.test(view.text(at)),
    )
  );
}

/** "رفضت المتحدثة باسم الوزارة التعليق على التقارير", "رفض الإدلاء بتصريحات": who says nothing refuses nobody anything. */
export function saysNothing(view: SentenceView, i: number): boolean {
  for (let at = i + 1; at < Math.min(view.clauseEnd(i), i + SILENT_WITHIN) && !view.isFiniteVerb(at); at++)
    if (SAYS_NOTHING.test(view.text(at)) || (view.text(at) === 'تعليق' && view.text(at + 1) === 'علي'))
      return true;
  return false;
}
/** "تعليق القصف" is its suspension. */
const SAYS_NOTHING = /^(?:التعليق|(?:ال)?(?:ادلاء|افصاح|خوض))$/;
const SILENT_WITHIN = 9;

/** "استبعد محللون عودة القتال": who only watches rules nothing out. */
export const isForecast = (view: SentenceView, i: number, found: Analysis): boolean =>
  found.lemma === 'بعد 10' && [i + 1, i + 2].some((at) => WATCHES.test(view.text(at)));
const WATCHES =
  /^(?:ال)?(?:باحث|باحثون|محلل|محللون|خبير|خبراء|مراقب|مراقبون|كاتب|كتاب|معلقون|معلق|سكان|مصدر|مصادر|صحيفه|تقرير|كثيرون|دبلوماسيون|دبلوماسي)$/;

/** Whether what is meant stands behind: "مستعد للتفاوض", "مستعدين أن". */
export const isForSomething = (view: SentenceView, at: number): boolean =>
  [at, at + 1].some((k) => /^(?:ل.{2,}|ان|علي)$/.test(view.text(k)) || cliticOf(view, k) === 'ل');

/** "مشروع قرار يدعو إلى", "مسودة البيان تطالب": a draft calls for nothing and condemns nobody as yet. */
export function isDraft(view: SentenceView, i: number): boolean {
  if (/^(?:ال)?(?:مشروع|مسوده)$/.test(view.text(i + 1)) && /قرار|بيان|نص/.test(view.text(i + 2))) return true;
  for (let at = i - 1; at >= Math.max(0, i - DRAFT_WITHIN); at--) {
    if (view.isClauseMark(at) || view.isFiniteVerb(at)) return false;
    if (/^[وفبل]?(?:ال)?(?:مشروع|مسوده)$/.test(view.text(at)))
      return /قرار|بيان|نص|مسوده/.test(`${view.text(at)} ${view.text(at + 1)}`);
  }
  return false;
}
const DRAFT_WITHIN = 6;

/** "وجهت إليه النيابة تهمة", "تهمة القتل أمام المحكمة": charges that a court hears are no party's accusation. */
export const isOfJustice = (view: SentenceView, i: number): boolean =>
  view.chunks
    .slice(view.clauseStart(i), view.clauseEnd(i))
    // A name stands as it is written.
    .some(({ text }, at, clause) => {
      const [word = ''] = text.replace(/ة(?= |$)/, 'ه').split(' ', 1);
      // "القضاء على": making an end of; "قضاء سنجار" is a district.
      return JUSTICE.test(word) || (word === 'القضاء' && clause[at + 1]?.text !== 'علي');
    });
const JUSTICE =
  /^[وفبل]?(?:ال|لل)?(?:محكمه|محاكم|محاكمه|قضائي|قضائيه|نيابه|ادعاء|مدعي|مدعون|قاضي|قاض|قضاه|محلفين|كفاله|محام|محامي|محاميه)$/;
