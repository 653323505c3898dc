// English of the adjectives that Arabic forms of states: "فرنسية" → French.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import { LISTED_ACTORS } from './all-actors.ts';
import { inflectNisba } from './nisba.ts';

const byForm = new Map(
  LISTED_ACTORS.flatMap(({ nisbas, adjective }) =>
    adjective === null
      ? []
      : nisbas.flatMap((nisba) =>
          inflectNisba(nisba.replace(/^~/, '')).map(({ text }) => [foldArabic(text), adjective] as const),
        ),
  ),
);

/** `nationAdjective('فرنسيه')` → "French", of a folded word with or without article; `null` for other words. */
export const nationAdjective = (folded: string): string | null => byForm.get(folded) ?? null;

const adjectives: ReadonlySet<string> = new Set(byForm.values());

/** `isNationAdjective('Syrian')` → true: a word that keeps its capital within a sentence. */
export const isNationAdjective = (english: string): boolean => adjectives.has(english);

const stateNames = new Map(
  LISTED_ACTORS.flatMap(({ entry: { kind, label, names } }) =>
    kind === 'state'
      ? names.filter(({ lang }) => lang === 'ar').map(({ text }) => [foldArabic(text), label.en] as const)
      : [],
  ),
);

/** `stateName('السودان')` → "Sudan", of a folded name; `null` for other words. */
export const stateName = (folded: string): string | null => stateNames.get(folded) ?? null;
