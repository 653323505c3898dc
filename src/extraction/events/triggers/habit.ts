// Whether a deed is told as done time and again, on no day of its own.
import type { SentenceView } from '../sentence-view.ts';

/** "غالبا ما تشن هجمات", "تفجيرات بين الحين والآخر": what is done time and again is no one deed. */
export function isHabit(view: SentenceView, i: number): boolean {
  let from = i;
  while (from > Math.max(0, i - WITHIN) && !view.isClauseMark(from - 1) && !view.isFiniteVerb(from - 1))
    from--;
  const words = view.chunks
    .slice(from, Math.min(view.clauseEnd(i), i + 10))
    .map(({ text }) => text)
    .join(' ');
  return HABIT.test(words);
}
/** How far before the deed its words of habit may stand, in chunks; a verb or comma between parts them. */
const WITHIN = 6;
const HABIT =
  /(?:^| )[وف]?(?:غالبا ما|عاده ما|كثيرا ما|دائما ما|(?:من|بين) (?:حين|الحين|وقت|الفينه) (?:ل|و)?(?:الاخر|اخر|الاخري|لاخر|والاخر|والاخري)|بانتظام|بشكل (?:شبه )?(?:يومي|دوري|منتظم|متكرر)|باستمرار)(?: |$)/;
