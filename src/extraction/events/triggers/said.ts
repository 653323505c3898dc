// Whether the words of a sentence are somebody's.
import type { SentenceView } from '../sentence-view.ts';
import { IS_AN } from '../word-facts.ts';

/** Whether somebody is told to say what stands at `i`: inside a quotation, or behind a verb of saying and its أن. */
export function isSaid(view: SentenceView, i: number): boolean {
  if (view.at(i)?.quotation != null) return true;
  for (let at = i - 1; at >= 0; at--)
    if (view.has(at, IS_AN) || view.text(at) === ':') return view.find(0, at, 'say', 'announce') !== null;
  return false;
}

/** "قالت إنها لم ترفض": whether somebody is told to say that the verb at `i` was not done; a condition ("إذا لم ترفض") says nothing. */
export const isSaidNot = (view: SentenceView, i: number): boolean =>
  view.text(i - 1) === 'لم' && !/^[وف]?(?:ان|ما|اذا)$/.test(view.text(i - 2)) && isSaid(view, i);
