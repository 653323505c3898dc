// Loads the messages of the first picture in one language: a page waits for those of its reader, not for the others.
import type { Language } from './language.ts';
import { addLanguage, speaks } from './translate.ts';

const LOADERS = {
  ar: () => import('./messages/first-ar.ts').then(({ firstAr }) => addLanguage('ar', firstAr)),
  en: () => import('./messages/first-en.ts').then(({ firstEn }) => addLanguage('en', firstEn)),
} satisfies Readonly<Record<Language, () => Promise<void>>>;

/** Fails where the file does not come; whoever asks again then tries again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (!speaks(language)) await LOADERS[language]();
}
