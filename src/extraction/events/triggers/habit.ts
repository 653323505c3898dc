// Whether a deed is told as done time and again, on no day of its own.
import type { SentenceView } from '../sentence-view.ts';

/** "غالبا ما تشن هجمات", "تفجيرات بين الحين والآخر": what is done time and again is no one deed. */
export function isHabit(view: SentenceView, i: number): boolean {
  const words = view.chunks
    .slice(Math.max(0, i - 6), Math.min(view.clauseEnd(i), i + 10))
    .map(({ text }) => text)
    .join(' ');
  return HABIT.test(words);
}
const HABIT =
  /(?:^| )[وف]?(?:غالبا ما|عاده ما|كثيرا ما|دائما ما|(?:من|بين) (?:حين|الحين|وقت|الفينه) (?:ل|و)?(?:الاخر|اخر|الاخري|لاخر|والاخر|والاخري)|بانتظام|بشكل (?:شبه )?(?:يومي|دوري|منتظم|متكرر)|باستمرار)(?: |$)/;
