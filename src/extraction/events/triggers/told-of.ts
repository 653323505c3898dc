// Deeds that stand behind a preposition or a ل and are told all the same: what published footage shows, and what denied or
// repeated talk is of.
import { isTalkedOf } from '../denied-talk.ts';
import type { SentenceView } from '../sentence-view.ts';
import { cliticOf } from './reach.ts';

/** What is published to show a deed: "مقطعا", "صورا", "مشاهد", "تسجيلا". */
const FOOTAGE =
  /^[وف]?(?:ال)?(?:مقطعا?|مقاطع|فيديو|فيديوهات|صوره|صورا?|مشهدا?|مشاهد|تسجيلا?|تسجيلات|لقطه|لقطات|شريطا?)$/;

/** "نشر مقطعا للسيطرة على المقر", "صور لاستهداف الدبابة", "مشاهد من اقتحام الموقع": whether footage shows the deed at `i`. */
export function isShown(view: SentenceView, i: number): boolean {
  if (view.text(i - 1) === 'من') return FOOTAGE.test(view.text(i - 2));
  // "مقطع مصور للسيطرة": an adjective between.
  return cliticOf(view, i) === 'ل' && [i - 1, i - 2].some((at) => FOOTAGE.test(view.text(at)));
}

/** Verbal nouns of taking place, between talk and the deed that it is of: "بشأن وقوع قصف". */
const TAKES_PLACE = /^(?:وقوع|حدوث|حصول|شن|تنفيذ|تعرض|قيام|ارتكاب)$/;

/** "نفت ما نُشر حول اقتحام المقر", "ما تداولته مواقع بشأن وقوع قصف": whether talk, denied or told again, is of the deed at `i`. */
export const isToldAsTalk = (view: SentenceView, i: number): boolean =>
  isTalkedOf(view, TAKES_PLACE.test(view.text(i - 1)) ? i - 1 : i);
