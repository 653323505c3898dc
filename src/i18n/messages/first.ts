// The messages of the first picture in both languages, for code that words either of them: exports, briefings, the command
// line. A page loads those of its own language alone (`loadLanguage`). Those of other areas come with the views that speak
// them (`addMessages`), so that a page that shows only the timeline need not wait for them.
import { firstAr } from './first-ar.ts';
import { firstEn } from './first-en.ts';

export const FIRST_MESSAGES = { ar: firstAr, en: firstEn } as const;
