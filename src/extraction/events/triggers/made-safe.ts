// When a bomb is blown up by who made it safe: "فجر خبراء الجيش سيارة مفخخة عثروا عليها" is no attack and no loss.
import type { SentenceView } from '../sentence-view.ts';
import { upTo } from './reach.ts';

/** Whether experts blow up what the verb at `i` has for its object, or it is told that it was found. */
export function isMadeSafe(view: SentenceView, i: number): boolean {
  const end = Math.min(view.clauseEnd(i), i + SAFE_WITHIN);
  return upTo(i + 1, end).some((at) => EXPERTS.test(view.text(at)) || FOUND.test(view.text(at)));
}
const SAFE_WITHIN = 14;
const EXPERTS = /^(?:ال)?(?:خبراء|خبير|مهندسو|هندسه|سلاح الهندسه|تفكيك|ابطال)$/;
const FOUND = /^[وف]?(?:عثر|عثرت|عثروا|ضبطت?ها|ضبطوها|اكتشفت?ها|اكتشفوها|ضبطت|اكتشفت)$/;
