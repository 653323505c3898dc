// Whether a word of control tells of ground that somebody holds, which is a state and no event.
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { IS_RELATIVE } from '../word-facts.ts';
import { groundAfter } from './ground.ts';
import { upTo } from './reach.ts';
import { isSaid } from './said.ts';

/** Verbs of coming to be. */
export const BECOME = /^[وف]?[يت]?(?:بات|باتت|اصبح|اصبحت|صار|صارت|وقع|وقعت|سقط|سقطت)$/;
/**
 * "المناطق التي تسيطر عليها", "يسيطر X على أجزاء واسعة": what one holds is a state, unless it has come to be so ("باتوا يسيطرون على"),
 * its beginning is told ("منذ عام 2023"), or somebody claims to hold a place.
 */
export function isHeld(view: SentenceView, i: number, seize: Analysis): boolean {
  if (seize.lemma !== 'سيطر 1' || seize.tense !== 'present' || seize.prefix.endsWith('س')) return false;
  const become = upTo(Math.max(view.clauseStart(i), i - 6), i).some((at) => BECOME.test(view.text(at)));
  if (become || SINCE.test(sinceBehind(view, i))) return false;
  if (view.text(i + 1).startsWith('عليه') || view.has(i - 1, IS_RELATIVE)) return true;
  return !isSaid(view, i) || groundAfter(view, i) !== 'place' || isPartly(view, i);
}
const SINCE = /^منذ/;
/** The first time behind in the clause, as it is written. */
const sinceBehind = (view: SentenceView, i: number): string =>
  view.chunks.slice(i + 1, i + 8).find(({ kind, text }) => kind === 'time' || text === 'منذ')?.text ?? '';

/** "على 56 في المئة من البلاد", "على معظم المدينة", "على السلطة": a share, or no ground. */
const isPartly = (view: SentenceView, i: number): boolean =>
  [i + 2, i + 3, i + 4].some((at) =>
    /^(?:\d+|معظم|جزء|اجزاء|اغلب|غالبيه|نحو|اكثر|اقل|(?:ال)?(?:سلطه|حكم|اوضاع|وضع|حياه|اقتصاد))$/.test(
      view.text(at),
    ),
  );
