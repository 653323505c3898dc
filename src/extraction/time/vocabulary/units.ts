// Units of time, in the singular, dual and plural, with and without the article.
import type { OffsetUnit } from '../types.ts';
import type { Entry } from './lexeme.ts';

const UNITS: readonly (readonly [OffsetUnit, singular: string, dual: string, plural: string])[] = [
  ['minute', 'دقيقة', 'دقيقتين دقيقتان', 'دقائق'],
  ['hour', 'ساعة', 'ساعتين ساعتان', 'ساعات'],
  ['day', 'يوم يوما', 'يومين يومان', 'أيام أياما'],
  ['week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع'],
  ['month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور'],
  ['year', 'عام عاما سنة', 'عامين عامان سنتين سنتان', 'أعوام سنوات سنين'],
];

const definite = (forms: string) =>
  forms
    .split(' ')
    .map((form) => `ال${form}`)
    .join(' ');

export const UNIT_WORDS: readonly Entry[] = UNITS.flatMap(([unit, ...numbers]) =>
  (['singular', 'dual', 'plural'] as const).flatMap((number, at): Entry[] => {
    const forms = numbers[at] ?? '';
    return [
      [forms, { cat: 'unit', unit, number, definite: false }],
      [definite(forms), { cat: 'unit', unit, number, definite: true }],
    ];
  }),
);

/** Offices and things called "general": "العام" after them is an adjective, not "the year". */
export const GENERAL_HEADS: ReadonlySet<string> = new Set([
  'الامين',
  'المدير',
  'النائب',
  'المدعي',
  'القائد',
  'المفتي',
  'السكرتير',
  'المراقب',
  'المفتش',
  'الراي',
  'القنصل',
  'الوكيل',
  'المنسق',
  'الحاكم',
  'القطاع',
  'المفوض',
  'المستشار',
]);
