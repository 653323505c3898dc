// A text of a briefing in the language of the page; in the other one, marked as such, while it is written in that alone.
import type { Text } from '../../../domain/corpus-schema.ts';
import type { Direction, Language } from '../../../i18n/language.ts';
import { directionOf } from '../../../i18n/language.ts';

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
