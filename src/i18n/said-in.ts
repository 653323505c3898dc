// A text of a briefing in the language of the page; in the other one, marked as such, while it is written in that alone.
import type { Text } from '../domain/corpus-schema.ts';
import { isolate } from './isolate.ts';
import type { Direction, Language } from './language.ts';
import { directionOf } from './language.ts';

export interface Said {
  readonly words: string;
  readonly lang: Language;
  readonly dir: Direction;
}

/** `saidIn({ ar: 'هدنة', en: '' }, 'en')` → `{ words: 'هدنة', lang: 'ar', dir: 'rtl' }`. */
export function saidIn(text: Text, language: Language): Said {
  const other = language === 'ar' ? 'en' : 'ar';
  const lang = text[language].trim() === '' && text[other].trim() !== '' ? other : language;
  return { words: text[lang].trim(), lang, dir: directionOf(lang) };
}

/** The same as mere words; those of the other language are isolated: `wordsIn({ ar: 'هدنة', en: '' }, 'en')` → `'⁨هدنة⁩'`. */
export function wordsIn(text: Text, language: Language): string {
  const { words, lang } = saidIn(text, language);
  return lang === language ? words : isolate(words);
}
