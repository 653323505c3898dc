// Months and parts of months: "أيلول الماضي", "نيسان 2016", "أواخر أيلول", "في شهر آب". A bare name needs a frame: a
// preposition, "شهر", a part, a year or a hint; and names that are everyday words ("آب", "مارس") need more than a preposition.
import { readMonth, readTail, skipMonthNoun } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

const PREPOSITIONS = ['في', 'منذ', 'حتي', 'خلال', 'من', 'الي', 'بين', 'قبل', 'بعد', 'عن'];

/** Whether the words before end a month: "بين أيلول" before "وتشرين الأول". */
const followsMonth = (tokens: readonly Token[], at: number) =>
  [1, 2].some((back) => readMonth(tokens, at - back, 'any')?.next === at);

export const recogniseMonth: Recogniser = (tokens, at) => {
  const part = lexemeOf(tokens[at], 'part', 'any');
  const from = part ? at + 1 : at;
  const noun = skipMonthNoun(tokens, from);
  const month = readMonth(tokens, noun, from === at && noun === at ? 'any' : 'none');
  if (!month) return [];
  const tail = readTail(tokens, month.next);
  const named = month.paired || part !== null || noun !== from || tail.next !== month.next;
  const framed = cliticsBefore(tokens[at - 1], PREPOSITIONS, 'any') !== null;
  const listed = month.clitics === 'و' && followsMonth(tokens, at);
  if (!named && !((framed || listed) && !month.needsDay)) return [];
  const clitics = part?.clitics ?? (noun === at ? month.clitics : '');
  const shape = {
    kind: 'month',
    month: month.month,
    year: tail.year,
    hint: tail.hint,
    part: part?.lexeme.part ?? null,
  } as const;
  // "هذا سبتمبر": this year's.
  const pointed = tail.hint === null && isText(tokens[at - 1], 'هذا');
  return [makeMatch(tokens, at, tail.next, pointed ? { ...shape, hint: 'current' } : shape, clitics)];
};
