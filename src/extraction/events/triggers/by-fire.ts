// What an attack is made with.
import type { SentenceView } from '../sentence-view.ts';

/** What an attack is made with, where that makes it a strike: "هجوم صاروخي", "هجمات بطائرات مسيرة". */
const BY_FIRE =
  /^(?:ال|ب|بال)?(?:(?:صاروخي|جوي|مدفعي|كيميائي|كيماوي)(?:ه|ا)?|صواريخ|صاروخ|قذائف|مسيرات|مسيره|طائره مسيره|طائرات مسيره|غاز|غازات)$/;

/** "هجوم صاروخي", "هجمات بمسيرات": whether it is a strike. */
export function isByFire(view: SentenceView, i: number): boolean {
  return [i + 1, i + 2].some(
    (at) => BY_FIRE.test(view.text(at)) || view.is(at, 'munition')?.prefix.startsWith('ب') === true,
  );
}

/** "هجوم كيميائي", "هجوم بالغاز": so singular that it is told wherever it is named. */
export const isOfPoison = (view: SentenceView, i: number): boolean =>
  /^(?:ال|ب|بال)?(?:كيميائي|كيماوي|غاز|غازات)(?:ه|ا)?$/.test(view.text(i + 1));
