// Month names of the Hijri calendar with their spelling variants. Most are persons or everyday words as well ("رمضان",
// "صفر" zero, "محرم" forbidden): recognisers/hijri.ts reads those in a frame only.
import type { Entry } from './lexeme.ts';

const NAMES: readonly (readonly [month: number, forms: string])[] = [
  [1, 'محرم المحرم'],
  [7, 'رجب'],
  [8, 'شعبان'],
  [9, 'رمضان'],
  [10, 'شوال'],
];

const second = (entries: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap(([month, forms]) => forms.split(' ').map((form): [string, number] => [form, month])),
  );

export const HIJRI_MONTHS: readonly Entry[] = [
  ...NAMES.map(([month, forms]): Entry => [forms, { cat: 'hijri-month', month, sense: 'name' }]),
  ['صفر', { cat: 'hijri-month', month: 2, sense: 'zero' }],
  // The second words are folded, as the text is.
  [
    'ربيع',
    {
      cat: 'hijri-head',
      second: second([
        [3, 'الاول'],
        [4, 'الثاني الاخر'],
      ]),
    },
  ],
  [
    'جمادى',
    {
      cat: 'hijri-head',
      second: second([
        [5, 'الاولي الاول'],
        [6, 'الثانيه الثاني الاخره الاخر'],
      ]),
    },
  ],
  [
    'ذو ذي ذا',
    {
      cat: 'hijri-head',
      second: second([
        [11, 'القعده'],
        [12, 'الحجه'],
      ]),
    },
  ],
];

/** What follows a month in reverence: "رمضان المبارك", "محرم الحرام", "صفر الخير". Folded. */
export const HIJRI_EPITHETS: readonly string[] = [
  'المبارك',
  'الكريم',
  'الفضيل',
  'المعظم',
  'الحرام',
  'الخير',
  'المظفر',
];

/** "1442 هـ", "1442 للهجرة". Folded. */
export const HIJRI_ERAS: readonly string[] = ['ه', 'هجري', 'هجريه', 'هجريا', 'للهجره'];

/** Before a Hijri date: a war or a sighting known by it ("حرب العاشر من رمضان", "هلال رمضان"). Folded. */
export const HIJRI_NAME_HEADS: readonly string[] = ['حرب', 'هلال'];

/** "العام الهجري". Folded. */
export const HIJRI_ADJECTIVES: readonly string[] = ['الهجري', 'الهجريه'];

/** Words that open a Hijri date and are looked for behind clitics. */
export const HIJRI_OPENERS = 'غرة العشر طوال طيلة';
