// The two languages of the interface and what follows from each.

export type Language = 'ar' | 'en';
export const OTHER_LANGUAGE = { ar: 'en', en: 'ar' } as const satisfies Readonly<Record<Language, Language>>;
export type Direction = 'rtl' | 'ltr';

/** `directionOf('ar')` → `'rtl'`. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}
