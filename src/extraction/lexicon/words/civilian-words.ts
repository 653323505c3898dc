// Nouns of people who take no part in a war, folded: "المدنيين", "السكان", "طفلا".
import type { Actor } from '../../../domain/corpus-schema.ts';
import { CIVILIANS } from '../../../domain/civilians.ts';
import { foldArabic } from '../../../domain/arabic-fold.ts';
import { remember } from '../../remember.ts';

/** Civilians as an actor. Nobody acts or speaks for them: their side is themselves. */
export const CIVILIANS_ACTOR: Actor = {
  id: CIVILIANS,
  kind: 'group',
  label: { ar: 'مدنيون', en: 'Civilians' },
  names: [
    { text: 'مدنيون', lang: 'ar' },
    { text: 'Civilians', lang: 'en' },
  ],
  side: CIVILIANS,
  sideBasis: 'none',
  wikidata: null,
};

const MANY =
  /^[وف]?[بلك]?(?:ال|لل)?(?:مدنيين|مدنيون|مدنيان|مدنيات|سكان|اهالي|نازحين|نازحون|لاجئين|لاجئون|اطفال|اطفالا|طفلين|طفلان|نساء)$/;
const ONE = /^(?:مدني|مدنيا|مدنيه|نازحا|لاجئا|طفل|طفلا|طفله)$/;

/** Whether a folded word names many of them, by itself or behind a number: `areCivilians('والمدنيين')` → true. */
export const areCivilians = remember((word) => MANY.test(word));

/**
 * Whether it is the form for one, or for as many as a number before it says ("12 مدنيا"); behind another noun the same letters are
 * an adjective ("هدف مدني").
 */
export const isCivilian = remember((word) => ONE.test(word));

/** Whether what a figure counts are civilians, in the words of the text: `countsCivilians('مدنيًا')` → true. */
export function countsCivilians(of: string): boolean {
  const word = foldArabic(of);
  return areCivilians(word) || isCivilian(word);
}
