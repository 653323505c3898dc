// Hijri dates: "15 رمضان 1441", "العاشر من محرم", "غرة شوال", "أول أيام رمضان", "22/2/1442 هـ", "10 إلى 15 رمضان"; months:
// "شهر رمضان", "رمضان الماضي", "أواخر شعبان", "رمضان 2019"; years: "عام 1442 هـ". Not the persons, number and adjectives that
// share the names ("الرئيس شعبان", "رمضان قاديروف", "صفر"): a bare name needs a frame, before it or behind.
import { endsDate } from '../boundary.ts';
import { readDayNumber, readOrdinal, skipMonthNoun, YEAR_NOUNS } from '../grammar.ts';
import type { HijriTail } from '../hijri-tail.ts';
import { LAST_HIJRI_YEAR, readHijriTail, skipEra } from '../hijri-tail.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import type { Clitics, Token } from '../tokens.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import { FIRST_HIJRI_YEAR } from '../generated/umm-al-qura.ts';
import type { HijriDayShape, HijriMonthShape } from '../shapes.ts';
import {
  HIJRI_ADJECTIVES,
  HIJRI_EPITHETS,
  HIJRI_ERAS,
  HIJRI_NAME_HEADS,
} from '../vocabulary/hijri-months.ts';

const RANGE_WORDS = ['-', '–', '—', 'الي', 'حتي', 'وحتي'];
/** Prepositions behind which a bare name can only be a month; behind من, مع or إلى it may be a person. */
const PREPOSITIONS = ['في', 'خلال', 'طوال', 'طيله', 'منذ', 'قبل', 'بعد', 'حتي'];

interface ReadHijriMonth {
  readonly month: number;
  /** `sure`: nothing but a month; `epithet`: made one by what follows ("رمضان المبارك"). */
  readonly sense: 'sure' | 'epithet' | 'name' | 'zero';
  readonly clitics: string;
  readonly next: number;
}

/** "ربيع الأول", "ذي الحجة", "رمضان المبارك". */
function readHijriMonth(tokens: readonly Token[], at: number, allowed: Clitics): ReadHijriMonth | null {
  const head = lexemeOf(tokens[at], 'hijri-head', allowed);
  const name = head ? null : lexemeOf(tokens[at], 'hijri-month', allowed);
  const month = head?.lexeme.second.get(tokens[at + 1]?.text ?? '') ?? name?.lexeme.month;
  if (month === undefined) return null;
  const next = head ? at + 2 : at + 1;
  const epithet = isText(tokens[next], ...HIJRI_EPITHETS);
  const sense = head ? 'sure' : epithet ? 'epithet' : (name?.lexeme.sense ?? 'name');
  return { month, sense, clitics: (head ?? name)?.clitics ?? '', next: epithet ? next + 1 : next };
}

const isWritten = ({ year, hint }: HijriTail) => year.kind !== 'open' || hint !== null;

const isNamed = (tokens: readonly Token[], at: number) => isText(tokens[at - 1], ...HIJRI_NAME_HEADS);

const dayShape = (day: number, month: number, { year, hint }: HijriTail): HijriDayShape => ({
  kind: 'hijri-day',
  day,
  month,
  year,
  hint,
  weekday: null,
});

interface ReadDay {
  readonly day: number;
  readonly clitics: string;
  readonly next: number;
  /** The word before the month shows that one follows: "من", "أيام", "غرة". */
  readonly linked: boolean;
}

/** The day before a Hijri month: "15", "15 من", "العاشر من", "غرة", "أول أيام", "آخر يوم من". */
function readDay(tokens: readonly Token[], at: number): ReadDay | null {
  const first = cliticsBefore(tokens[at], ['غره'], 'any');
  if (first !== null) return { day: 1, clitics: first, next: at + 1, linked: true };
  const last = cliticsBefore(tokens[at], ['اخر'], 'any');
  const ordinal = last === null ? readOrdinal(tokens, at, 'any') : null;
  const counted = last === null ? ordinal?.next : at + 1;
  if (counted !== undefined && isText(tokens[counted], 'ايام', 'يوم')) {
    const next = isText(tokens[counted + 1], 'من') ? counted + 2 : counted + 1;
    return { day: ordinal?.value ?? -1, clitics: ordinal?.clitics ?? last ?? '', next, linked: true };
  }
  const number = readDayNumber(tokens, at, 'any');
  if (!number || number.value > 30) return null;
  const linked = isText(tokens[number.next], 'من');
  const { value: day, clitics, next } = number;
  return linked || number.digits ? { day, clitics, next: linked ? next + 1 : next, linked } : null;
}

interface DatedMonth {
  readonly month: number;
  readonly tail: HijriTail;
}

/** The month of a day with its year; "3 صفر" alone is a score. */
function readMonthOfDay(tokens: readonly Token[], at: number, linked: boolean): DatedMonth | null {
  const noun = skipMonthNoun(tokens, at);
  const month = readHijriMonth(tokens, noun, 'none');
  if (!month) return null;
  const tail = readHijriTail(tokens, month.next);
  const sure = month.sense !== 'zero' || linked || noun !== at || isWritten(tail);
  return sure ? { month: month.month, tail } : null;
}

/** "15 رمضان 1441", "من 10 إلى 15 رمضان", "10 و11 محرم". */
function recogniseDay(tokens: readonly Token[], at: number): Match[] {
  const day = readDay(tokens, at);
  if (!day || isNamed(tokens, at)) return [];
  const alone = readMonthOfDay(tokens, day.next, day.linked);
  if (alone) {
    const { month, tail } = alone;
    return [makeMatch(tokens, at, tail.next, dayShape(day.day, month, tail), day.clitics)];
  }
  const paired = isText(tokens[day.next], 'و');
  if (!paired && !isText(tokens[day.next], ...RANGE_WORDS)) return [];
  const other = readDay(tokens, day.next + 1);
  const both = other && other.day > day.day ? readMonthOfDay(tokens, other.next, true) : null;
  if (!other || !both) return [];
  const { month, tail } = both;
  const [first, last] = [dayShape(day.day, month, tail), dayShape(other.day, month, tail)];
  if (!paired) return [makeMatch(tokens, at, tail.next, { kind: 'span', first, last }, day.clitics)];
  return [
    makeMatch(tokens, at, day.next, first, day.clitics),
    makeMatch(tokens, day.next + 1, tail.next, last),
  ];
}

/** "22/2/1442 هـ", "1442-02-22 هـ": in digits, and only with its era. */
function recogniseNumeric(tokens: readonly Token[], at: number): Match[] {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return [];
  if (!isText(mark, '/', '-') || again?.text !== mark?.text) return [];
  const next = skipEra(tokens, at + 5);
  const [year, day] = a.text.length === 4 ? [a.value, c.value] : [c.value, a.value];
  if (next === at + 5 || !isHijriYear(year) || b.value > 12 || day > 30) return [];
  const tail: HijriTail = { year: { kind: 'hijri', value: year }, hint: null, next };
  return [makeMatch(tokens, at, next, dayShape(day, b.value, tail))];
}

/** Whether the words around a bare name make it a month: "في رمضان،", "خلال شعبان من". */
function isFramed(tokens: readonly Token[], at: number, { sense, next }: ReadHijriMonth): boolean {
  if (sense === 'zero') return false;
  if (sense === 'epithet') return true;
  const preposition = cliticsBefore(tokens[at - 1], PREPOSITIONS, 'any') !== null;
  return preposition && (sense === 'sure' || endsDate(tokens[next]));
}

/** "شهر رمضان", "أواخر رمضان", "العشر الأواخر من رمضان", "رمضان 2019", "في رمضان". */
function recogniseMonth(tokens: readonly Token[], at: number): Match[] {
  const part = lexemeOf(tokens[at], 'part', 'any');
  const lastTen = cliticsBefore(tokens[at], ['العشر'], 'any');
  const ten = lastTen !== null && isText(tokens[at + 1], 'الاواخر') && isText(tokens[at + 2], 'من');
  const from = ten ? at + 3 : part ? at + 1 : at;
  const nounHere = from === at ? lexemeOf(tokens[at], 'unit', 'any') : null;
  const isNoun = nounHere?.lexeme.unit === 'month' && nounHere.lexeme.number === 'singular';
  const noun = isNoun ? at + 1 : skipMonthNoun(tokens, from);
  const alone = from === at && noun === at;
  const month = readHijriMonth(tokens, noun, alone ? 'any' : 'none');
  if (!month || isNamed(tokens, at)) return [];
  const tail = readHijriTail(tokens, month.next);
  // "رمضان 2019": a year right behind a name makes it a month; "محمد رمضان في 2019" is caught by no frame.
  const written = isWritten(tail) && !isText(tokens[month.next], 'في');
  if (alone && !written && !isFramed(tokens, at, month)) return [];
  const clitics = (ten ? lastTen : part ? part.clitics : alone ? month.clitics : nounHere?.clitics) ?? '';
  const kept =
    isWritten(tail) && !written ? { ...tail, year: { kind: 'open' } as const, next: month.next } : tail;
  const shape: HijriMonthShape = {
    kind: 'hijri-month',
    month: month.month,
    year: kept.year,
    hint: kept.hint,
    part: ten ? 'late' : (part?.lexeme.part ?? null),
  };
  return [makeMatch(tokens, at, kept.next, shape, clitics)];
}

const isHijriYear = (value: number) => value >= FIRST_HIJRI_YEAR && value <= LAST_HIJRI_YEAR;

/** "عام 1442 هـ", "مطلع سنة 1442 للهجرة", "1441هـ", "العام الهجري 1442". */
function recogniseYear(tokens: readonly Token[], at: number): Match[] {
  const part = lexemeOf(tokens[at], 'part', 'any');
  const from = part ? at + 1 : at;
  const noun = cliticsBefore(tokens[from], YEAR_NOUNS, part ? 'none' : 'any');
  const adjective = noun !== null && isText(tokens[from + 1], ...HIJRI_ADJECTIVES) ? 1 : 0;
  const number = noun === null ? from : from + 1 + adjective;
  const token = tokens[number];
  if (token?.kind !== 'number' || !isHijriYear(token.value)) return [];
  const next = skipEra(tokens, number + 1);
  if (next === number + 1 && !adjective) return [];
  const shape = { kind: 'hijri-year', year: token.value, part: part?.lexeme.part ?? null } as const;
  return [makeMatch(tokens, at, next, shape, part?.clitics ?? noun ?? '')];
}

const READERS: readonly Recogniser['read'][] = [
  recogniseNumeric,
  recogniseDay,
  recogniseMonth,
  recogniseYear,
];

export const recogniseHijri: Recogniser = {
  begins: {
    numbers: true,
    categories: ['hijri-month', 'hijri-head', 'ordinal', 'cardinal', 'part', 'unit'],
    stems: ['غره', 'اخر', 'العشر', ...YEAR_NOUNS],
  },
  needs: { categories: ['hijri-month', 'hijri-head'], words: [...HIJRI_ERAS, ...HIJRI_ADJECTIVES] },
  read: (tokens, at) => {
    for (const read of READERS) {
      const found = read(tokens, at);
      if (found.length > 0) return found;
    }
    return [];
  },
};
