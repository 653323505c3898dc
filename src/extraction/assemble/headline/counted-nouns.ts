// What figures of headlines count, in neutral nouns of both languages, and the form that a noun takes behind a number in Arabic:
// "مقتل مدني", "مقتل 7 مدنيين", "مقتل 27 مدنيا", "مقتل 400 مدني".
import { foldArabic } from '../../../domain/arabic-fold.ts';
import { countsCivilians } from '../../lexicon/words/civilian-words.ts';
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

/** singular | dual behind a noun | plural, and with the article where that is more than ال | behind 11 to 99 | English singular | plural | folded singulars of the sources. */
const ROWS = `
مدني|مدنيين اثنين|مدنيين|مدنيا|civilian|civilians|مدني
طفل|طفلين|أطفال|طفلا|child|children|طفل/طفله
امرأة|امرأتين|نساء|امرأة|woman|women|امراه/سيده
جندي|جنديين|جنود|جنديا|soldier|soldiers|جندي
ضابط|ضابطين|ضباط|ضابطا|officer|officers|ضابط
شرطي|شرطيين اثنين|شرطيين|شرطيا|police officer|police officers|شرطي
مقاتل|مقاتلين اثنين|مقاتلين|مقاتلا|fighter|fighters|مقاتل
متظاهر|متظاهرين اثنين|متظاهرين|متظاهرا|protester|protesters|متظاهر/محتج
صحفي|صحفيين اثنين|صحفيين|صحفيا|journalist|journalists|صحفي/صحافي
مسعف|مسعفين اثنين|مسعفين|مسعفا|paramedic|paramedics|مسعف
أسير|أسيرين|أسرى|أسيرا|prisoner|prisoners|اسير
دبابة|دبابتين|دبابات|دبابة|tank|tanks|دبابه
مدرعة|مدرعتين|مدرعات|مدرعة|armoured vehicle|armoured vehicles|مدرعه
آلية|آليتين|آليات|آلية|vehicle|vehicles|اليه/عربه/مركبه
سيارة|سيارتين|سيارات|سيارة|car|cars|سياره
شاحنة|شاحنتين|شاحنات|شاحنة|lorry|lorries|شاحنه
حافلة|حافلتين|حافلات|حافلة|bus|buses|حافله
مدفع|مدفعين|مدافع|مدفعا|gun|guns|مدفع/مدفعيه
مسيّرة|مسيّرتين|مسيّرات|مسيّرة|drone|drones|مسيره
طائرة|طائرتين|طائرات|طائرة|aircraft|aircraft|طائره
مروحية|مروحيتين|مروحيات|مروحية|helicopter|helicopters|مروحيه
زورق|زورقين|زوارق|زورقا|boat|boats|زورق/قارب/مركب
سفينة|سفينتين|سفن|سفينة|ship|ships|سفينه
راجمة|راجمتين|راجمات|راجمة|rocket launcher|rocket launchers|راجمه
منصة|منصتين|منصات|منصة|launcher|launchers|منصه
منزل|منزلين|منازل|منزلا|house|houses|منزل
مبنى|مبنيين اثنين|مبان/المباني|مبنى|building|buildings|مبني
جسر|جسرين|جسور|جسرا|bridge|bridges|جسر
مستودع|مستودعين|مستودعات|مستودعا|depot|depots|مستودع/مخزن
`;

const NOUNS: ReadonlyMap<string, CountedNoun> = new Map(
  ROWS.trim()
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

export const CIVILIAN = NOUNS.get('مدني') as CountedNoun;
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
