// Months and parts of months: "أيلول الماضي", "نيسان 2016", "أواخر أيلول", "في شهر آب", "بداية شهر 3", "الشهر الثامن من عام 2020".
// A bare name needs a frame: a preposition, "شهر", a part, a year or a hint; and names that are everyday words ("آب", "مارس") a
// preposition after which they can be nothing else.
import { endsDate } from '../boundary.ts';
import { readMonth, readMonthNoun, readMonthPhrase, readTail } from '../grammar.ts';
import type { ReadMonth } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

const PREPOSITIONS =
  'في منذ حتي خلال من الي بين قبل بعد قبيل بعيد بحلول لغايه غايه طوال طيله عن شهري شهور'.split(' ');
/** No verb, father or prime minister follows these: "في آب", "منذ مارس", "شهري تموز وآب". */
const SURE_PREPOSITIONS = 'في منذ خلال بين قبل بعد قبيل بعيد بحلول لغايه غايه طوال طيله شهري شهور'.split(' ');
/** "اعتبارا من مارس" is no "who exercised". */
const BEGINNINGS = ['اعتبارا', 'ابتداء', 'بدءا', 'بدء', 'انطلاقا'];
const TO = ['الي', 'حتي', 'وحتي', 'والي'];

const isAfter = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  cliticsBefore(tokens[at - 1], words, 'any') !== null;

/** Where the month begins that ends before a token: "أيلول" before "وتشرين الأول". */
const monthBefore = (tokens: readonly Token[], at: number): number | null =>
  [at - 1, at - 2].find((start) => readMonth(tokens, start, 'any')?.next === at) ?? null;

/** "بين أيلول وتشرين الأول"; a name that is a word too, only behind one that is sure ("في أيلول وآب", not "ماي وجوان"). */
function isListed(tokens: readonly Token[], at: number, month: ReadMonth): boolean {
  const start = month.clitics === 'و' ? monthBefore(tokens, at) : null;
  if (start === null || !month.needsDay) return start !== null;
  const sure =
    readMonth(tokens, start, 'any')?.needsDay === false || isAfter(tokens, start, SURE_PREPOSITIONS);
  return sure && endsDate(tokens[month.next]);
}

/** A name with its frame; `beside`: a part, "شهر", a year or a hint, or a pair of names. */
function isFramedName(tokens: readonly Token[], at: number, month: ReadMonth, beside: boolean): boolean {
  if (beside || month.paired || (isText(tokens[at - 1], 'هذا') && !month.needsDay)) return true;
  // After a preposition there is no other: "من كمايو" is no May.
  if (month.clitics === '' && isAfter(tokens, at, month.needsDay ? SURE_PREPOSITIONS : PREPOSITIONS))
    return true;
  if (isListed(tokens, at, month)) return true;
  return month.needsDay && month.clitics === '' && boundsSpan(tokens, at, month.next);
}

/** "من آذار إلى آب", "من مارس حتى يونيو", "اعتبارا من مارس": the other end, or a word of beginning, makes a month of it. */
function boundsSpan(tokens: readonly Token[], at: number, next: number): boolean {
  if (isAfter(tokens, at, TO)) return monthBefore(tokens, at - 1) !== null;
  if (!isAfter(tokens, at, ['من'])) return false;
  return (
    isText(tokens[at - 2], ...BEGINNINGS) ||
    (isText(tokens[next], ...TO) && readMonth(tokens, next + 1) !== null)
  );
}

export const recogniseMonth: Recogniser = {
  begins: { categories: ['part', 'unit', 'month', 'month-head'] },
  read: (tokens, at) => {
    const part = lexemeOf(tokens[at], 'part', 'any');
    const from = part ? at + 1 : at;
    const noun = readMonthNoun(tokens, from, part ? 'none' : 'any');
    const month = readMonthPhrase(tokens, from, part ? 'none' : 'any');
    if (!month) return [];
    const tail = readTail(tokens, month.next);
    const dated = tail.next !== month.next;
    // "للشهر الثامن على التوالي": a numbered month needs its year, "شهر 3" a part or a preposition of time.
    const framed = month.numbered
      ? dated || (!noun?.definite && (part !== null || isAfter(tokens, at, ['في', 'منذ', 'حتي'])))
      : isFramedName(tokens, at, month, part !== null || noun !== null || dated);
    if (!framed) return [];
    const pointed = tail.hint === null && isText(tokens[at - 1], 'هذا');
    const shape = {
      kind: 'month',
      month: month.month,
      year: tail.year,
      // "هذا سبتمبر": this year's.
      hint: pointed ? 'current' : tail.hint,
      part: part?.lexeme.part ?? null,
    } as const;
    return [makeMatch(tokens, at, tail.next, shape, part?.clitics ?? month.clitics)];
  },
};
