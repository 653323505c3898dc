// How news names the offices whose tenures the lexicon knows, before the name of who holds them: each key of a tenure
// (`fm:russia:…`) with the words that open the phrase. Grammar only: which office the words may mean, not whose.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { OFFICES, SPOKESPERSONS } from './words-for-names.ts';

/** Offices that are no word of their own to the search for names: keys, then forms. */
const OTHERS: readonly (readonly [keys: string, forms: string])[] = [
  ['vice-president', 'نائب الرئيس|نائبة الرئيس|نائب رئيس|نائبة رئيس'],
  ['security-adviser', 'مستشار الأمن القومي|مستشارة الأمن القومي|مستشار الرئيس لشؤون الأمن القومي'],
  ['politburo-chief', 'رئيس المكتب السياسي'],
  ['director-general', 'المدير العام|المديرة العامة|مدير عام|مديرة|مدير'],
  ['prosecutor', 'المدعي العام|المدعية العامة|مدعي عام|المدعي|المدعية'],
  ['high-representative', 'الممثل الأعلى|الممثلة العليا|الممثلة السامية|مسؤول السياسة|مسؤولة السياسة'],
  ['relief-chief', 'وكيل الأمين العام|وكيلة الأمين العام|مساعد الأمين العام|منسق الإغاثة|منسقة الإغاثة'],
  ['ambassador', 'مندوب|المندوب|مندوبة|المندوبة|سفير|السفير|سفيرة|السفيرة'],
  ['envoy', 'مبعوث|المبعوث|مبعوثة|المبعوثة|موفد|الموفد|الوسيط|وسيط|رئيس بعثة'],
  ['envoy relief-chief high-representative', 'منسق|المنسق|منسقة|المنسقة'],
  ['envoy ambassador high-representative', 'ممثل|الممثل|ممثلة|الممثلة'],
  ['commissioner high-representative', 'مفوض|المفوض|مفوضة|المفوضة'],
  ['pope', 'البابا'],
  // What Israel calls its minister of defence.
  ['defence-minister', 'وزير الأمن|وزيرة الأمن'],
  // "حكومة نتنياهو"
  ['prime-minister', 'حكومة'],
];
/** "وقال الوزير لافروف": whichever ministry its holder has. */
const MINISTERS = 'الوزير|الوزيرة';
const isMinister = (key: string) => key === 'fm' || (key.endsWith('-minister') && key !== 'prime-minister');

export interface TenureWords {
  readonly keys: readonly string[];
  /** Folded. */
  readonly form: string;
  /** Whether only the name of who is governed makes it the office: "رئيس" of a state, not of a party. */
  readonly owned: boolean;
}

const formsOf = (forms: string) => forms.split('|').filter((form) => form !== '');
const wordsFor = (keys: readonly string[], forms: string, construct: boolean): TenureWords[] =>
  formsOf(forms).map((form) => ({
    keys,
    form: foldArabic(form),
    owned: construct && !form.includes(' '),
  }));

/** All of them, the longest first: "رئيس الوزراء" before "رئيس". */
export const TENURE_WORDS: readonly TenureWords[] = [
  ...OFFICES.flatMap(({ key, definite, construct, possessed }) => [
    ...wordsFor([key], `${definite.sg}|${definite.du}`, false),
    ...wordsFor([key], `${construct.sg}|${construct.du}`, true),
    ...wordsFor([key], possessed ? `${possessed.his}|${possessed.her}` : '', false),
  ]),
  ...wordsFor(['spokesperson'], `${SPOKESPERSONS.m}|${SPOKESPERSONS.f}`, false).filter(({ form }) =>
    /(?:متحدث|ناطق)/.test(form),
  ),
  ...OTHERS.flatMap(([keys, forms]) => wordsFor(keys.split(' '), forms, false)),
  ...wordsFor(OFFICES.map(({ key }) => key).filter(isMinister), MINISTERS, false),
].sort((a, b) => b.form.length - a.form.length);
