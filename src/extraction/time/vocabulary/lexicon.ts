// The time vocabulary as one map from folded word to its readings, with clitics stripped only where a known word is left.
import { foldArabic } from '../../../domain/arabic-fold.ts';
import { DAY_PARTS } from './day-parts.ts';
import { HIJRI_ADJECTIVES, HIJRI_ERAS, HIJRI_MONTHS, HIJRI_OPENERS } from './hijri-months.ts';
import { HOLIDAY_OPENERS } from './holidays.ts';
import type { Entry, Lexeme } from './lexeme.ts';
import { ENGLISH } from './english.ts';
import { MODIFIERS } from './modifiers.ts';
import { MONTHS } from './months.ts';
import { NUMBERS } from './numbers.ts';
import { UNIT_WORDS } from './units.ts';
import { WEEKDAYS } from './weekdays.ts';

/** One way to read a word: the clitics before it ("و", "ب", "ول" …) and what is left. */
export interface Reading {
  readonly clitics: string;
  readonly stem: string;
  readonly lexeme: Lexeme | null;
}

function buildLexicon(entries: readonly Entry[]): ReadonlyMap<string, readonly Lexeme[]> {
  const lexicon = new Map<string, Lexeme[]>();
  for (const [forms, lexeme] of entries) {
    for (const form of new Set(forms.split(' ').map(foldArabic))) {
      const known = lexicon.get(form);
      if (known) known.push(lexeme);
      else lexicon.set(form, [lexeme]);
    }
  }
  return lexicon;
}

const LEXICON = buildLexicon([
  ...MONTHS,
  ...HIJRI_MONTHS,
  ...DAY_PARTS,
  ...WEEKDAYS,
  ...NUMBERS,
  ...UNIT_WORDS,
  ...MODIFIERS,
  ...ENGLISH,
]);

/** Words without a meaning of their own here that recognisers look for behind clitics ("وامس", "بالامس", "ومنذ"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'آخر شهري شهور سنتي أعوام الأعوام طوال طيلة أمس الأمس البارحة اليوم غد غدا الغد الآن الليلة أول الأول قبل بعد منذ حتى خلال بين من إلى في هذا هذه يومي يوم اليومين',
    'عامي العام عام سنة السنة الساعة عند غاية مدى نحو حوالي زهاء الموافق الشهر الأسبوع الساعات الأيام القرن',
    'بعدها قبلها بعده قبله قبيل بعيد غداة عشية غضون ظرف نفس ذات ذلك تلك بقية باقي تبقى عطلة اعتبارا ابتداء بدءا انطلاقا بحلول لغاية ما غرة فاتح الفاتح لاحقا وقت',
    HIJRI_OPENERS,
    ...HIJRI_ERAS,
    ...HIJRI_ADJECTIVES,
    HOLIDAY_OPENERS,
  ].flatMap((words) => words.split(' ').map(foldArabic)),
);

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
/** One of each before a word. */
const MOST_CLITICS = 2;

const ALEF = 0x627;
/** A stem is known by so many of its last units, a shorter one by all of them. */
const LONG = 3;

/** A number of sixteen bits for the last `count` of the units of a text before `end`: other units may have the same. */
function tailOf(text: string, end: number, count: number): number {
  let tail = count;
  for (let i = end - count; i < end; i++) tail = tail * 31 + text.charCodeAt(i);
  return tail & 0xffff;
}

/** The ends of all known stems, also as they are written where the alef of the article is swallowed: "للخميس". */
const TAILS = ((): Uint8Array => {
  const tails = new Uint8Array(0x10000);
  for (const stem of [...LEXICON.keys(), ...FUNCTION_WORDS])
    for (const written of stem.charCodeAt(0) === ALEF ? [stem, `ل${stem.slice(1)}`] : [stem])
      tails[tailOf(written, written.length, Math.min(LONG, written.length))] = 1;
  return tails;
})();

/**
 * Whether the word from `start` to `end` ends as a word of the time vocabulary does: what does not has no readings, and need not be
 * looked up.
 */
export function mayTellTime(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length >= LONG && TAILS[tailOf(text, end, LONG)]) return true;
  for (let count = 1; count < LONG; count++)
    if (count <= length && length <= count + MOST_CLITICS && TAILS[tailOf(text, end, count)]) return true;
  return false;
}

/** Every split of a word into clitics and a rest that starts a word: `'وبالامس'` → whole, و+بالامس, وب+الامس. */
function splits(word: string): [clitics: string, stem: string][] {
  const found: [string, string][] = [['', word]];
  const afterConjunction = CONJUNCTIONS.includes(word.charAt(0)) ? 1 : 0;
  if (afterConjunction) found.push([word.charAt(0), word.slice(1)]);
  for (const from of new Set([0, afterConjunction])) {
    if (!PREPOSITIONS.includes(word.charAt(from))) continue;
    const rest = word.slice(from + 1);
    found.push([word.slice(0, from + 1), rest]);
    // "للخميس": the alef of the article is not written after ل.
    if (word.startsWith('لل', from)) found.push([word.slice(0, from + 1), `ا${rest}`]);
  }
  return found;
}

/** All readings of a folded word, the one with fewest clitics first; none for a word that is not about time. */
export function readWord(word: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const [clitics, stem] of splits(word)) {
    for (const lexeme of LEXICON.get(stem) ?? []) readings.push({ clitics, stem, lexeme });
    if (FUNCTION_WORDS.has(stem)) readings.push({ clitics, stem, lexeme: null });
  }
  return readings;
}
