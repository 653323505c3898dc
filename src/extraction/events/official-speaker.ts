// Whose side those are on who speak without a name: of whom their words say that they serve him ("التابعة لـX"), or of the state whose
// office they hold ("قائد الشرطة", "مسؤول محلي", "مصدر عسكري").
import { GOVERNED, GOVERNORS, LOCAL, OFFICIALS, OF_STATE } from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';

/** "وزارة الصحة التابعة لحماس": whose it is, told behind the description. */
export function affiliation(view: SentenceView, at: number): string | undefined {
  const of = view.at(at + 1);
  return /^(?:ال)?تابعه?$/.test(view.text(at)) && /^لل?$/.test(of?.prefix ?? '')
    ? of?.name?.actors[0]
    : undefined;
}

/**
 * "حاكم الولاية", "قائد الشرطة", "مسؤول محلي": by head or by a word behind it somebody who holds an office of the state. "حاكم المصرف"
 * governs no ground, and of a place that nobody knows ("حاكم مقاطعة …") no one can tell whose it is.
 */
export const isOfficial = (view: SentenceView, from: number, last: number, head: string): boolean =>
  (GOVERNORS.has(head) && governsGround(view, from, last)) ||
  (OFFICIALS.has(head) &&
    view.chunks.slice(from + 1, last + 1).some(({ text }) => OF_STATE.test(withoutArticle(text))));

/** Whether what stands behind a governor is nothing, ground by its noun with the article, or a place: "حاكم", "حاكم الولاية", "حاكم X". */
function governsGround(view: SentenceView, from: number, last: number): boolean {
  // "المحافظ أحمد": who has the article governs nothing that is told behind him.
  if (view.text(from).startsWith('ال')) return true;
  for (let at = from + 1; at <= last; at++) {
    if (view.at(at)?.kind === 'name') return (view.at(at)?.name?.place ?? null) !== null;
    if (!GOVERNED.has(view.bare(at))) return LOCAL.test(view.text(at));
    // Behind it stands his own name.
    if (/^(?:ال|لل)/.test(view.text(at))) return true;
  }
  return from === last;
}

/** The places that the words name. */
export const placesIn = (view: SentenceView, from: number, last: number): readonly string[] =>
  view.chunks.slice(from, last + 1).flatMap(({ name }) => (name?.place == null ? [] : [name.place]));
