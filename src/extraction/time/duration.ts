// Amounts of time, which offsets, deadlines and distances share: "يومين", "3 أسابيع", "نحو شهر", "نصف ساعة", "سنة وثلاثة أشهر",
// "عام ونصف", "أقل من 24 ساعة", "أيام قليلة". Definite ones ("الأيام الثلاثة") are windows, but for
// "قرابة الشهر".
import { endsDate } from './boundary.ts';
import { readCardinal, readYearNumber } from './grammar.ts';
import type { Clitics, Token } from './tokens.ts';
import { cliticsBefore, isText, lexemeOf } from './tokens.ts';
import type { Duration, OffsetUnit } from './shapes.ts';
import type { Lexeme } from './vocabulary/lexeme.ts';
import { readYearWords } from './year-words.ts';

export interface ReadDuration {
  readonly duration: Duration;
  readonly approximate: boolean;
  readonly next: number;
  readonly clitics: string;
}

const ABOUT = ['نحو', 'حوالي', 'زهاء', 'قرابه', 'اكثر', 'ازيد'];
/** "ما يزيد على", "ما يقارب", "ما لا يقل عن" before the amount. */
const ABOUT_VERBS = ['يزيد', 'يقارب', 'يقرب', 'يناهز', 'يربو', 'يقل'];
const SOME = ['عده', 'بضعه', 'بضع'];
const FEW = ['قليله', 'عده', 'عديده', 'معدوده', 'طويله', 'كثيره', 'معدودات'];
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['نصف', 1 / 2],
  ['ثلث', 1 / 3],
  ['ربع', 1 / 4],
]);
/** What half of a unit is counted in; a quarter of a century is 25 years. */
const PARTS: Readonly<Record<OffsetUnit, readonly [unit: OffsetUnit, amount: number] | null>> = {
  minute: null,
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
  month: ['day', 30],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};
/** Names of days and months. */
const DATE_WORDS: ReadonlySet<Lexeme['cat']> = new Set(['month', 'month-head', 'hijri-month', 'weekday']);
const FINENESS: readonly OffsetUnit[] = [
  'century',
  'decade',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
];
const isFiner = (unit: OffsetUnit, than: OffsetUnit) => FINENESS.indexOf(unit) > FINENESS.indexOf(than);

interface Amount {
  readonly unit: OffsetUnit;
  readonly amount: number | null;
  readonly next: number;
  readonly clitics: string;
  /** "نصف شهر": about fifteen days. */
  readonly fraction?: true;
}

/** "نصف" of a unit in the next finer one: half a month is 15 days. */
function fractionOf(unit: OffsetUnit, fraction: number): { unit: OffsetUnit; amount: number } | null {
  const part = PARTS[unit];
  return part && { unit: part[0], amount: Math.round(part[1] * fraction) };
}

/** "نصف ساعة", "ربع قرن". */
function readFraction(tokens: readonly Token[], at: number): Amount | null {
  const fraction = FRACTIONS.get(tokens[at]?.text ?? '');
  const unit = lexemeOf(tokens[at + 1], 'unit');
  if (fraction === undefined || !unit || unit.lexeme.definite || unit.lexeme.number !== 'singular')
    return null;
  const part = fractionOf(unit.lexeme.unit, fraction);
  return part && { ...part, next: at + 2, clitics: '', fraction: true };
}

/** "منذ عام 1994", "قبل يوم الأحد", "خلال شهر رمضان": the noun before introduces a date. */
const introducesDate = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  isText(token, 'ال') ||
  cliticsBefore(token, ['امس', 'غد', 'الغد']) !== null ||
  token?.readings.some(
    ({ lexeme, clitics }) => clitics === '' && lexeme !== null && DATE_WORDS.has(lexeme.cat),
  ) === true;

/** "يومين", "3 أسابيع", "خمسة عشر عاما", "شهر واحد", "أيام قليلة". */
function readAmount(tokens: readonly Token[], at: number, allowed: Clitics): Amount | null {
  const fraction = readFraction(tokens, at);
  if (fraction) return fraction;
  const count = readCardinal(tokens, at, allowed);
  const found = lexemeOf(tokens[count?.next ?? at], 'unit', count ? 'none' : allowed);
  if (!found || found.lexeme.definite) return null;
  const { number, unit } = found.lexeme;
  const next = (count?.next ?? at) + 1;
  if (count) return { unit, amount: count.value, next, clitics: count.clitics };
  // "خلال سنوات 2014 و2015", "منذ عام ألفين وستة عشر": the years themselves.
  if (unit === 'year' && (readYearNumber(tokens, next) ?? readYearWords(tokens, next))) return null;
  const { clitics } = found;
  if (number === 'dual') return { unit, amount: 2, next, clitics };
  if (number === 'plural') {
    return { unit, amount: null, next: isText(tokens[next], ...FEW) ? next + 1 : next, clitics };
  }
  if (introducesDate(tokens[next])) return null;
  const counted = isText(tokens[next], 'واحد', 'واحده', 'كامل', 'كامله');
  // "قبل عقد اجتماع": a verbal noun, unless nothing that could be held follows.
  const held = !counted && !endsDate(tokens[next]) && !isText(tokens[next], 'ونصف');
  if (unit === 'decade' && held) return null;
  return { unit, amount: 1, next: counted ? next + 1 : next, clitics };
}

/** "قرابة الشهر", "ما يقارب العام": behind a word for "about" the article changes nothing. */
function readDefinite(tokens: readonly Token[], at: number): Amount | null {
  const found = lexemeOf(tokens[at], 'unit');
  if (!found?.lexeme.definite || found.lexeme.number !== 'singular') return null;
  // "نحو الساعة الثامنة", "نحو العام 2010", "نحو الشهر المقبل": a clock, a year, a period.
  if (!endsDate(tokens[at + 1]) && !isText(tokens[at + 1], 'ونصف', 'تقريبا')) return null;
  return { unit: found.lexeme.unit, amount: 1, next: at + 1, clitics: '' };
}

/** "و21 يوما", "وثلاثة أشهر", "ونصف" (of the unit before). */
function readPlus(tokens: readonly Token[], { unit, amount, next }: Amount): Amount | null {
  if (amount === null) return null;
  const half = isText(tokens[next], 'ونصف', 'وربع')
    ? FRACTIONS.get(tokens[next]?.text.slice(1) ?? '')
    : undefined;
  if (half !== undefined) {
    const part = fractionOf(unit, half);
    // "ونصف الشهر", "ونصف العام" repeat the unit.
    const named = lexemeOf(tokens[next + 1], 'unit')?.lexeme.unit === unit ? 1 : 0;
    return part && { ...part, next: next + 1 + named, clitics: 'و', fraction: true };
  }
  const apart = isText(tokens[next], 'و') ? 1 : 0;
  const plus = readAmount(tokens, next + apart, apart ? 'none' : 'and');
  if (!plus || plus.amount === null || !isFiner(plus.unit, unit)) return null;
  return apart === 1 || plus.clitics === 'و' ? plus : null;
}

/** The place behind "نحو", "أكثر من", "ما يزيد على"; the same place where there is none. */
function skipAbout(tokens: readonly Token[], at: number): number {
  if (isText(tokens[at], ...ABOUT)) return isText(tokens[at + 1], 'من') ? at + 2 : at + 1;
  const verb = isText(tokens[at], 'ما') ? (isText(tokens[at + 1], 'لا') ? at + 2 : at + 1) : at;
  if (verb === at || !isText(tokens[verb], ...ABOUT_VERBS)) return at;
  return isText(tokens[verb + 1], 'علي', 'عن', 'من') ? verb + 2 : verb + 1;
}

/** Reads an amount of time: `قبل [اقل من 24 ساعه]`, `ب[يومين]`; `null`: none, or a definite one. */
export function readDuration(
  tokens: readonly Token[],
  at: number,
  allowed: Clitics = 'none',
): ReadDuration | null {
  const less = isText(tokens[at], 'اقل', 'دون');
  const some = isText(tokens[at], ...SOME);
  const behindAbout = skipAbout(tokens, at);
  const about = behindAbout > at;
  let from = less || some ? at + 1 : behindAbout;
  if ((less || some) && isText(tokens[from], 'من')) from++;
  const definite = about ? readDefinite(tokens, from) : null;
  const main = definite ?? readAmount(tokens, from, from === at ? allowed : 'none');
  if (!main) return null;
  const plus = readPlus(tokens, main);
  const { unit, amount } = main;
  const end = plus?.next ?? main.next;
  const roughly = isText(tokens[end], 'تقريبا') ? 1 : 0;
  return {
    duration: {
      unit,
      amount: some ? null : amount,
      plus: plus?.amount ? { unit: plus.unit, amount: plus.amount } : null,
      less,
    },
    approximate: less || about || roughly === 1 || main.fraction === true || plus?.fraction === true,
    next: end + roughly,
    clitics: main.clitics,
  };
}
