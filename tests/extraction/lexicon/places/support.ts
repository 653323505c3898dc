// Shared by the tests of places: which ones the built-in lexicon finds in a text.
import { makeShadow } from '../../../../src/extraction/arabic/shadow.ts';
import { findNames } from '../../../../src/extraction/names/find-names.ts';
import { LEXICON } from '../../events/support.ts';

/** `placesOf('من حمص إلى حلب')` → the ids in the order of the text. */
export const placesOf = (text: string): string[] =>
  findNames(makeShadow(text), LEXICON, { skip: [] }).mentions.flatMap(({ place }) => (place ? [place] : []));
