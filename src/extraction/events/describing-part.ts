// Which words of a description say who it is: a name in quotation marks, a name before its title or behind an office.
import { OFFICES, SPEAKER_NOUNS, SPOKESMEN } from '../lexicon/words/speaker-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';
import { speakerNoun } from './speaker-noun.ts';

/** The words of a description that say who it is: a name in quotation marks, a name before its title or behind an office. */
export function describingPart(view: SentenceView, from: number, last: number): { from: number; to: number } {
  const person = personBehind(view, from, last);
  if (person !== null) return { from: person, to: last };
  const quoted = markIn(view, from + 1, last, '«“"');
  const close = quoted < 0 ? -1 : markIn(view, quoted + 2, last, '»”"');
  if (close >= 0) return { from: quoted + 1, to: close - 1 };
  const title = nameBeforeTitle(view, from, last);
  if (title !== null) return { from, to: title };
  // "المتحدث الرسمي باسم X": an adjective at most between.
  const inName = [from + 1, from + 2].find((at) => view.text(at) === 'باسم');
  if (SPOKESMEN.has(speakerNoun(view.text(from))) && inName !== undefined && inName < last)
    return { from: inName + 1, to: last };
  return { from, to: last };
}

/** The first of the marks from `from` to `last`; -1 where none stands. */
function markIn(view: SentenceView, from: number, last: number, marks: string): number {
  for (let at = from; at <= last; at++)
    if (view.at(at)?.kind === 'mark' && marks.includes(view.text(at))) return at;
  return -1;
}

/** "رئيس الإدارة العسكرية للمدينة X Y": behind an office's definite words two indefinite ones or more are a person's name. */
function personBehind(view: SentenceView, from: number, last: number): number | null {
  if (!OFFICES.has(speakerNoun(view.text(from)))) return null;
  const isPlain = (k: number) => {
    const chunk = view.at(k);
    return chunk?.kind === 'word' && chunk.analyses.length === 0 && /^\p{L}{2,}$/u.test(chunk.text);
  };
  let at = last;
  while (at > from + 1 && isPlain(at)) at--;
  for (let first = at + 1; first < last; first++) {
    const before = view.at(first - 1);
    const definite = before?.kind === 'name' || /^(?:ال|لل)|^[»”"]$/.test(before?.text ?? '');
    if (definite && !/^(?:ال|لل|[وبل])/.test(view.text(first))) return first;
  }
  return null;
}

/** "رضوان حسين مستشار الأمن القومي": the last word of a name that its title follows; `null`: no title behind. */
function nameBeforeTitle(view: SentenceView, from: number, last: number): number | null {
  if (SPEAKER_NOUNS.has(speakerNoun(view.text(from)))) return null;
  for (let at = from + 1; at <= last; at++)
    if (view.at(at)?.kind === 'word' && SPEAKER_NOUNS.has(withoutArticle(view.text(at)))) return at - 1;
  return null;
}
