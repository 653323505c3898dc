// Gender of verbs and of what can be their subject: a verb agrees with the noun that it has for its subject, and goes on with a
// speaker of its gender.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { FEMININE_HEADS, MASCULINE_HEADS, MASCULINE_LANDS } from '../lexicon/words/gender-words.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import type { SentenceView } from './sentence-view.ts';

export type Gender = 'm' | 'f';

/** What a verb shows of its subject: "طالبت" → `'f'`; `null` of plurals and of what is no verb. */
export function genderOfVerb(view: SentenceView, at: number): Gender | null {
  const persons = (view.at(at)?.analyses ?? []).map(({ person }) => person);
  const isMasculine = persons.includes('3ms');
  return isMasculine === persons.includes('3fs') ? null : isMasculine ? 'm' : 'f';
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
  return MASCULINE_LANDS.test(text) ? 'm' : 'f';
}
