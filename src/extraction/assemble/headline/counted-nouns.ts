// What figures of headlines count, in neutral nouns of both languages, and the form that a noun takes behind a number in Arabic:
// "مقتل مدني", "مقتل 7 مدنيين", "مقتل 27 مدنيا", "مقتل 400 مدني".
import { foldArabic } from '../../../domain/arabic-fold.ts';
import { countsCivilians } from '../../lexicon/words/civilian-words.ts';
import { COUNTED_NOUNS } from '../../lexicon/words/counted-nouns.ts';
import { COUNTED_WORDS } from '../../lexicon/words/counted-words.ts';

export interface CountedNoun {
  readonly ar: {
    readonly one: string;
    readonly two: string;
    readonly few: string;
    /** Behind "dozens of": "عشرات المدنيين". */
    readonly all: string;
    /** Behind 11 to 99, in the accusative. */
    readonly many: string;
  };
  readonly en: { readonly one: string; readonly many: string };
}

const NOUNS: ReadonlyMap<string, CountedNoun> = new Map(
  COUNTED_NOUNS.trim()
    .split('\n')
    .flatMap((row) => {
      const [one = '', two = '', few = '', many = '', single = '', plural = '', forms = ''] = row.split('|');
      const [indefinite = '', all = `ال${indefinite}`] = few.split('/');
      const noun: CountedNoun = {
        ar: { one, two, few: indefinite, all, many },
        en: { one: single, many: plural },
      };
      return forms.split('/').map((form): [string, CountedNoun] => [form, noun]);
    }),
);

export const CIVILIAN = NOUNS.get('مدني') ?? null;
/** People of whom no more is told; English counts them without a noun. */
export const PERSON: CountedNoun = {
  ar: { one: 'شخص', two: 'شخصين', few: 'أشخاص', all: 'الأشخاص', many: 'شخصا' },
  en: { one: '', many: '' },
};
/** Equipment of whatever kind. */
export const EQUIPMENT: CountedNoun = {
  ar: { one: 'قطعة عتاد', two: 'قطعتي عتاد', few: 'قطع عتاد', all: 'قطع العتاد', many: 'قطعة عتاد' },
  en: { one: 'piece of equipment', many: 'pieces of equipment' },
};

/** Words by which a source counts drones as aircraft. */
const UNMANNED = /مسير|دون طيار/;

/** The noun for what a source counts, `null` for what no neutral noun says: `nounOf('جنديا')` → soldiers; `nounOf('شهداء')` → `null`. */
export function nounOf(of: string): CountedNoun | null {
  const folded = foldArabic(of);
  const [first = ''] = folded.split(' ');
  if (UNMANNED.test(folded)) return NOUNS.get('مسيره') ?? null;
  const known = NOUNS.get(COUNTED_WORDS.get(first)?.noun ?? '');
  return known ?? (countsCivilians(of) ? CIVILIAN : null);
}

/** A number with its noun in Arabic: `countInArabic(7, '7', CIVILIAN)` → "7 مدنيين"; one and two are told by the noun alone. */
export function countInArabic(number: number, figure: string, { ar }: CountedNoun): string {
  if (number === 1) return ar.one;
  if (number === 2) return ar.two;
  const rest = number % 100;
  if (rest >= 3 && rest <= 10) return `${figure} ${ar.few}`;
  return `${figure} ${rest >= 11 ? ar.many : ar.one}`;
}
