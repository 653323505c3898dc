// A number in a sentence, in figures of three scripts or in words: "1.200", "خمسة وعشرين", "15 ألف", "عشرات", "بين 40 و70".
// It reads how many; what is counted, and of whose, is told elsewhere.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { remember } from '../remember.ts';
import { NUMBERS } from '../time/vocabulary/numbers.ts';
import type { SentenceView } from './sentence-view.ts';

export interface NumberReading {
  readonly low: number;
  readonly high: number;
  /** "about", "more than", "at least", or a word like "tens". */
  readonly approx: boolean;
  /** First chunk of the number, and one past its last. */
  readonly from: number;
  readonly to: number;
}

const CARDINALS: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap(([forms, reading]) =>
    reading.cat === 'cardinal' && !reading.definite
      ? forms.split(' ').map((form): [string, number] => [foldArabic(form), reading.value])
      : [],
  ),
);
const MULTIPLIERS: Readonly<Record<string, number>> = {
  الف: 1000,
  الفا: 1000,
  الاف: 1000,
  مليون: 1_000_000,
  مليونا: 1_000_000,
  ملايين: 1_000_000,
};
/** The dual of a million, whole or before what it counts: "مليوني شخص". */
const TWO_MILLION = /^(?:مليونان|مليونين|مليوني|مليونا)$/;
/** Words of no sure number, by what news means with them. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  عشرات: [20, 99],
  مئات: [200, 999],
  الاف: [2000, 9999],
  الوف: [2000, 9999],
  ملايين: [2_000_000, 9_999_999],
  بضعه: [3, 9],
  بضع: [3, 9],
};
const FIGURES = /^\d+(?:[.,]\d+)?(?:-\d+)?$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
/** What makes a number an estimate, before it … */
const ABOUT_BEFORE =
  /(?:^| )[وفبل]?(?:نحو|حوالي|قرابه|زهاء|تقريبا|يناهز|يقارب|مقدره?|(?:اكثر|ازيد|اقل) من|(?:يقل|تقل|يزيد|تزيد|زاد|يربو|تربو|يقارب|يصل) (?:عن|علي|من|الي)|اقترب عدده?[ما]? من)$/;
/** … and behind what it counts. */
const ABOUT_AFTER = /^(?:علي الاقل|تقريبا|كحد ادني|او اكثر|او ما يزيد|علي الاكثر)/;

/** Clitics before a number: "و30 عربة", "بـ12". */
const withoutClitics = (text: string) => text.replace(/^[وف]?[بلك]?(?=\d)/, '');

function figures(text: string): [number, number] | null {
  if (GROUPED.test(text)) {
    const value = Number(text.replace(/[.,]/g, ''));
    return [value, value];
  }
  if (!FIGURES.test(text)) return null;
  const [low = '', high = low] = text.replace(',', '.').split('-');
  return [Number(low), Number(high)];
}

/** What may stand before the first number word. */
const WITH_CLITIC = /^[وفبل](?:ال)?|^ال/;

/** The value of a number word, with the article or "and" before it or not. */
function wordValue(text: string, form: RegExp): number | null {
  const bare = text.replace(form, '');
  return CARDINALS.get(text) ?? CARDINALS.get(bare) ?? null;
}

/** Number words from `at` on put together: "خمسة وعشرين", "ثلاثمئة وأربعة عشر", "ألف ومئتين". */
function wordsFrom(view: SentenceView, at: number): { value: number; to: number } | null {
  const first = wordValue(view.text(at), WITH_CLITIC);
  if (first === null) return null;
  // "أحد الملاجئ" is no number, "أحد عشر" is.
  if (/احد[يه]?$/.test(view.text(at)) && !/^عشره?$/.test(view.text(at + 1))) return null;
  // "ألفا رجل" are two thousand, "ألفا ومئتان" one and more.
  const start = view.text(at) === 'الفا' && view.text(at + 1).startsWith('و') ? 1000 : first;
  let [sum, last, to] = [start, start, at + 1];
  for (;;) {
    const next = view.text(to);
    if (last < 10 && /^عشره?$/.test(next)) {
      [sum, last] = [sum + 10, 10];
    } else {
      const value = next.startsWith('و') ? (CARDINALS.get(next.slice(1)) ?? null) : null;
      // "خمسة وعشرين" and "مئة وخمسة", but "ثلاثة وخمسة" are two numbers.
      const fits = value !== null && (last < 10 ? value >= 20 && value < 100 : last >= 100 && value < last);
      if (!fits) return { value: sum, to };
      [sum, last] = [sum + value, value];
    }
    to++;
  }
}

/** Whether a word can begin a number: most cannot, whatever stands around them. */
const opensNumber = remember((text): boolean => {
  const bare = text.replace(/^[وف]?[بلك]?(?:ال)?/, '');
  return (
    TWO_MILLION.test(bare) ||
    VAGUE[text] !== undefined ||
    VAGUE[bare] !== undefined ||
    MULTIPLIERS[bare] !== undefined ||
    figures(withoutClitics(text)) !== null ||
    wordValue(text, WITH_CLITIC) !== null
  );
});

/** The number at a chunk without what stands around it. */
function bareNumber(view: SentenceView, at: number): Omit<NumberReading, 'approx'> | null {
  if (view.at(at)?.kind !== 'word') return null;
  const text = view.text(at);
  if (!opensNumber(view.known(at))) return null;
  const bare = text.replace(/^[وف]?[بلك]?(?:ال)?/, '');
  const multiplier = (i: number) => MULTIPLIERS[view.text(i)] ?? MULTIPLIERS[view.text(i).replace(/^ال/, '')];
  if (TWO_MILLION.test(bare)) return { low: 2_000_000, high: 2_000_000, from: at, to: at + 1 };
  const vague = VAGUE[view.text(at)] ?? VAGUE[bare];
  if (vague && MULTIPLIERS[view.text(at - 1)] === undefined) {
    const times = multiplier(at + 1) ?? 1;
    return { low: vague[0] * times, high: vague[1] * times, from: at, to: at + (times === 1 ? 1 : 2) };
  }
  // "المواقع السبعة عشر" are those that were told of.
  if (/^[وف]?[بلك]?ال/.test(text) && !CARDINALS.has(text)) return null;
  const figure = figures(withoutClitics(text));
  const words = figure ? null : wordsFrom(view, at);
  const found =
    figure ?? (words ? [words.value, words.value] : MULTIPLIERS[bare] === 1_000_000 ? [1, 1] : null);
  if (!found) return null;
  let to = words?.to ?? (figure ? at + 1 : at);
  let [low, high] = found;
  const multiplied = multiplier(to) !== undefined;
  for (let times = multiplier(to); times !== undefined; times = multiplier(to)) {
    [low, high, to] = [low * times, high * times, to + 1];
  }
  // "15 ألفا و200": the rest of a thousand.
  const rest = multiplied && view.text(to).startsWith('و') ? bareNumber(view, to) : null;
  if (rest && rest.high < 1000) [low, high, to] = [low + rest.low, high + rest.high, rest.to];
  return { low, high, from: at, to };
}

/** The number that begins at chunk `at`: `"بين 40 و70"` → 40 to 70; `null` where none does. */
export function readNumber(view: SentenceView, at: number): NumberReading | null {
  const number = bareNumber(view, at);
  if (!number) return null;
  let { high, to } = number;
  // "من 10 إلى 15", "بين 40 و70".
  const isBetween = /^[وف]?بين$/.test(view.text(at - 1)) && view.text(to).startsWith('و');
  const second = view.text(to) === 'الي' ? bareNumber(view, to + 1) : isBetween ? bareNumber(view, to) : null;
  if (second && second.low > high) [high, to] = [second.high, second.to];
  const before = [view.text(at - 4), view.text(at - 3), view.text(at - 2), view.text(at - 1)].join(' ');
  const approx = number.low !== high || ABOUT_BEFORE.test(before);
  return { low: number.low, high, approx, from: number.from, to };
}

/** Whether the words from `at` on make what was counted an estimate: "… على الأقل". */
export function isAboutAfter(view: SentenceView, at: number): boolean {
  return ABOUT_AFTER.test([0, 1, 2].map((i) => view.text(at + i)).join(' '));
}
