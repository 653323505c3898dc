// Years: "عام 1994", "عام ألفين وعشرين", "مطلع سنة 2016", "أواخر 2016", "في 2016", "عامي 1992 و1994", "1992-1994". A bare number
// is a year only after a preposition of time and before something that it does not count, after a part ("أواخر"), or after what
// happens in a year ("انتخابات 2018").
import { endsDate, endsDateStrictly } from '../boundary.ts';
import { readYearNumber, YEAR_NOUNS } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { PartOf } from '../../../domain/calendar-days.ts';
import type { YearShape } from '../shapes.ts';
import { HELD_IN_YEARS, isHead } from '../vocabulary/namesakes.ts';
import { readYearWords } from '../year-words.ts';

/** Nouns before several years. */
const LIST_HEADS = 'عامي العامين سنتي السنتين اعوام الاعوام سنوات السنوات'.split(' ');
const TIME_PREPOSITIONS = ['في', 'منذ', 'حتي', 'قبل', 'بعد', 'خلال'];
const RANGE_MARKS = ['-', '–', '—', '/'];
/** Between two bare years after "بين" or "من": "بين 1992 و1994", "من 2014 حتى 2018". */
const RANGE_WORDS = { بين: ['و'], من: ['الي', 'حتي'] } as const;
const year = (value: number, part: PartOf | null = null): YearShape => ({ kind: 'year', year: value, part });
const plausible = (value: number) => value >= 1800 && value <= 2100;

export const recogniseYear: Recogniser = {
  begins: { numbers: true, categories: ['part', 'cardinal'], stems: [...LIST_HEADS, ...YEAR_NOUNS] },
  read: (tokens, at) => {
    const list = cliticsBefore(tokens[at], LIST_HEADS, 'any') === null ? [] : readList(tokens, at);
    if (list.length > 0) return list;
    const part = lexemeOf(tokens[at], 'part', 'any');
    const from = part ? at + 1 : at;
    const noun = cliticsBefore(tokens[from], YEAR_NOUNS, part ? 'none' : 'any');
    if (noun !== null) {
      const number = readYearNumber(tokens, from + 1) ?? readYearWords(tokens, from + 1);
      if (!number) return part ? [] : readDoubleYear(tokens, at, noun);
      // "عام 2019-2020".
      const [range] = part ? [] : (readYearRange(tokens, from + 1, number) ?? []);
      if (range) return [makeMatch(tokens, at, range.end, range.shape, noun)];
      return [
        makeMatch(tokens, at, number.next, year(number.value, part?.lexeme.part), part?.clitics ?? noun),
      ];
    }
    const number = readYearNumber(tokens, from);
    if (part) {
      const told = number && plausible(number.value);
      return told
        ? [makeMatch(tokens, at, number.next, year(number.value, part.lexeme.part), part.clitics)]
        : [];
    }
    const framed = isFramed(tokens, at);
    if (!number) {
      const words = framed ? readYearWords(tokens, at) : null;
      return words && endsDateStrictly(tokens[words.next])
        ? [makeMatch(tokens, at, words.next, year(words.value))]
        : [];
    }
    if (!plausible(number.value)) return [];
    const range = readYearRange(tokens, at, number);
    if (range) return range;
    if (isHeld(tokens, at, number)) return [makeMatch(tokens, at, number.next, year(number.value))];
    const second = isText(tokens[number.next], 'و') ? readYearNumber(tokens, number.next + 1) : null;
    return framed && endsDate(tokens[second?.next ?? number.next])
      ? [makeMatch(tokens, at, number.next, year(number.value))]
      : [];
  },
};

/** The word before a year, or before the one that it is joined to: "في" of both in "في 2018 و2019". */
function headOf(tokens: readonly Token[], at: number): Token | undefined {
  const joined = isText(tokens[at - 1], 'و') && readYearNumber(tokens, at - 2)?.next === at - 1;
  return tokens[joined ? at - 3 : at - 1];
}

/** Behind a preposition of time. */
const isFramed = (tokens: readonly Token[], at: number) =>
  cliticsBefore(headOf(tokens, at), TIME_PREPOSITIONS, 'any') !== null;

/** Behind what happens in years: "انتخابات 2018", "حربي 2006 و2014"; a round number may count ("هجوم 2000 مقاتل"). */
const isHeld = (tokens: readonly Token[], at: number, { value, next }: { value: number; next: number }) =>
  isHead(HELD_IN_YEARS, headOf(tokens, at)?.text) && (value % 100 !== 0 || endsDate(tokens[next]));

/** "عامي 1992 و1994", "الأعوام 2016 و2017 و2018", "أعوام 2014، 2015 و2016": a year each. */
function readList(tokens: readonly Token[], at: number): Match[] {
  const years: Match[] = [];
  let first = at + 1;
  for (;;) {
    const number = readYearNumber(tokens, first);
    if (!number) break;
    years.push(makeMatch(tokens, first, number.next, year(number.value)));
    const comma = isText(tokens[number.next], '،', ',') ? 1 : 0;
    const and = isText(tokens[number.next + comma], 'و', 'او') ? 1 : 0;
    if (comma + and === 0) break;
    first = number.next + comma + and;
  }
  return years.length > 1 ? years : [];
}

/** "عام 2014/2015": a year that begins in one and ends in the next. */
function readDoubleYear(tokens: readonly Token[], at: number, clitics: string): Match[] {
  const [first, stroke, last] = tokens.slice(at + 1, at + 4);
  if (!first || !last || !isText(stroke, '/') || !plausible(first.value)) return [];
  if (last.value !== first.value + 1 || isText(tokens[at + 4], '/')) return [];
  const shape = { kind: 'span', first: year(first.value), last: year(last.value) } as const;
  return [makeMatch(tokens, at, at + 4, shape, clitics)];
}

/** "1992-1994", "بين 1992 و1994": rising and within a century, else it is no span of years ("بين 1900 و2000 مقاتل"). */
function readYearRange(
  tokens: readonly Token[],
  at: number,
  first: { value: number; next: number },
): Match[] | null {
  const dashed = isText(tokens[first.next], ...RANGE_MARKS);
  const opening = (['بين', 'من'] as const).find(
    (word) =>
      cliticsBefore(tokens[at - 1], [word], 'any') !== null &&
      isText(tokens[first.next], ...RANGE_WORDS[word]),
  );
  if (!dashed && !opening) return null;
  const last = readYearNumber(tokens, first.next + 1);
  if (!last || !plausible(last.value) || last.value <= first.value || last.value - first.value > 100)
    return null;
  if (!endsDate(tokens[last.next])) return null;
  const shape = { kind: 'span', first: year(first.value), last: year(last.value) } as const;
  return [makeMatch(tokens, at, last.next, shape)];
}
