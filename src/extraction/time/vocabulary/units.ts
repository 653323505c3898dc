// Units of time, in the singular, dual and plural, with and without the article.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import type { OffsetUnit } from '../shapes.ts';
import type { Entry } from './lexeme.ts';

const UNITS: readonly (readonly [OffsetUnit, singular: string, dual: string, plural: string])[] = [
  ['minute', 'دقيقة', 'دقيقتين دقيقتان', 'دقائق'],
  ['hour', 'ساعة', 'ساعتين ساعتان', 'ساعات'],
  ['day', 'يوم يوما', 'يومين يومان', 'أيام أياما'],
  ['week', 'أسبوع أسبوعا إسبوع', 'أسبوعين أسبوعان', 'أسابيع'],
  ['month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور شهورا'],
  ['year', 'عام عاما سنة', 'عامين عامان سنتين سنتان', 'أعوام أعواما سنوات سنين'],
  ['decade', 'عقد عقدا', 'عقدين عقدان', 'عقود عقودا'],
  ['century', 'قرن قرنا', 'قرنين قرنان', 'قرون قرونا'],
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

/** Offices and things called "general", without article or pronoun. */
const GENERAL_HEADS = [
  'أمين',
  'مدير',
  'نائب',
  'مدعي',
  'قائد',
  'مفتي',
  'سكرتير',
  'مراقب',
  'مفتش',
  'رأي',
  'قنصل',
  'وكيل',
  'منسق',
  'حاكم',
  'قطاع',
  'مفوض',
  'مستشار',
  'كاتب',
  'مشرف',
  'مؤتمر',
  'إضراب',
  'عفو',
  'وضع',
  'اتحاد',
  'نظام',
  'صالح',
  'مستوى',
  'اتجاه',
].map(foldArabic);
const GENERAL = new RegExp(`^[وف]?(?:[بك]?ال|لل|ل)?(?:${GENERAL_HEADS.join('|')})(?:ها|ه|هم|نا)?$`);

/** Whether "العام" after this folded word is an adjective, not "the year": `الامين`, `ومديرها`, `للراي`. */
export const isGeneralHead = (word: string | undefined): boolean => word !== undefined && GENERAL.test(word);
