// Gender of verbs and of what can be their subject: a verb agrees with the noun that it has for its subject, and goes on with a
// speaker of its gender.
import { foldArabic } from '../../domain/arabic-fold.ts';
import {
  FEMININE_HEADS,
  LANDS_OF_EITHER_GENDER,
  MASCULINE_HEADS,
  MASCULINE_LANDS,
} from '../lexicon/words/gender-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';
import { HAS_VERB } from './word-facts.ts';

export type Gender = 'm' | 'f';

/** What a verb shows of its subject: "طالبت" → `'f'`; `null` of plurals and of what is no verb. */
export function genderOfVerb(view: SentenceView, at: number): Gender | null {
  const persons = new Set(view.at(at)?.analyses.map(({ person }) => person));
  const isMasculine = persons.has('3ms');
  return isMasculine === persons.has('3fs') ? null : isMasculine ? 'm' : 'f';
}

/** The gender of a name as its first word shows, `null` where that tells nothing: "قوات X" → `'f'`, "مجلس X" → `'m'`. */
export function genderOfName(view: SentenceView, at: number): Gender | null {
  const chunk = view.at(at);
  if (!chunk) return null;
  const text = foldArabic(chunk.text);
  const [first = ''] = text.split(' ', 1);
  if (/^ال.+ه$/.test(first)) return 'f';
  const head = withoutArticle(first);
  if (FEMININE_HEADS.has(head)) return 'f';
  if (MASCULINE_HEADS.has(head)) return 'm';
  if (chunk.name?.place == null || chunk.name.form !== 'name') return null;
  if (MASCULINE_LANDS.has(text)) return 'm';
  // "كوريا الشمالية" is what its first word is; of "جنوب السودان" newspapers write both.
  const isEither = LANDS_OF_EITHER_GENDER.has(text) || (first !== text && !first.endsWith('ا'));
  return isEither ? null : 'f';
}

/**
 * "بعدما اتهم الجبهة": a masculine verb has no feminine noun behind it for its subject; "وطالبت مجلس الأمن": one that has somebody for its
 * object (`takesSomebody`), no name of the other gender right behind it.
 */
export function disagrees(view: SentenceView, verb: number, at: number, takesSomebody: boolean): boolean {
  if (!view.has(verb, HAS_VERB)) return false;
  const isMasculine = view.at(verb)?.analyses.every(({ pos, person }) => pos !== 'verb' || person === '3ms');
  if (isMasculine && FEMININE.test(foldArabic(view.at(at)?.text ?? ''))) return true;
  if (!takesSomebody || !view.isFiniteVerb(verb)) return false;
  let next = verb + 1;
  while (next < at && view.at(next)?.kind === 'time') next++;
  if (next !== at) return false;
  const gender = genderOfVerb(view, verb);
  const other = gender === null ? null : genderOfName(view, at);
  return other !== null && other !== gender;
}
const FEMININE = /^ال[^ ]*ه(?: |$)/;
