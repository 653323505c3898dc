// Years: "عام 1994", "مطلع سنة 2016", "في 2016", "عامي 1992 و1994", "1992-1994". A bare number is a year only after a
// preposition of time and before something that it does not count.
import { readYearNumber } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { PartOf, YearShape } from '../types.ts';

const NOUNS = ['عام', 'العام', 'سنه', 'السنه'];
const TIME_PREPOSITIONS = ['في', 'منذ', 'حتي', 'قبل', 'بعد', 'خلال'];
const RANGE_MARKS = ['-', '–', '—', '/'];
/** Between two bare years after "بين" or "من": "بين 1992 و1994", "من 2014 حتى 2018". */
const RANGE_WORDS = { بين: ['و'], من: ['الي', 'حتي'] } as const;
/** Words after which a bare number cannot have been a count: function words, never a counted noun. */
const AFTER_YEAR =
  /^(?:و|ف)?(?:في|من|الي|علي|عن|مع|بين|بعد|قبل|منذ|حتي|خلال|عندما|حين|حيث|اثر|بسبب|ضد|ان|انه|انها|لكن|ثم|او|ام|لم|لن|لا|ما|كان|كانت|قد|هو|هي|التي|الذي|الذين)$/;

const year = (value: number, part: PartOf | null = null): YearShape => ({ kind: 'year', year: value, part });
const plausible = (value: number) => value >= 1800 && value <= 2100;

const endsClause = (token: Token | undefined) =>
  token === undefined ||
  token.kind === 'line' ||
  (token.kind === 'mark' && !isText(token, '%', '٪', '$', '+')) ||
  AFTER_YEAR.test(token.text);

export const recogniseYear: Recogniser = (tokens, at) => {
  const pair = cliticsBefore(tokens[at], ['عامي'], 'any');
  if (pair !== null) return readPair(tokens, at);
  const part = lexemeOf(tokens[at], 'part', 'any');
  const from = part ? at + 1 : at;
  const noun = cliticsBefore(tokens[from], NOUNS, part ? 'none' : 'any');
  if (noun !== null) {
    const number = readYearNumber(tokens, from + 1);
    if (!number) return [];
    return [makeMatch(tokens, at, number.next, year(number.value, part?.lexeme.part), part?.clitics ?? noun)];
  }
  const number = part ? null : readYearNumber(tokens, at);
  if (!number || !plausible(number.value)) return [];
  const range = readYearRange(tokens, at, number);
  if (range) return range;
  const framed = cliticsBefore(tokens[at - 1], TIME_PREPOSITIONS, 'any') !== null;
  return framed && endsClause(tokens[number.next])
    ? [makeMatch(tokens, at, number.next, year(number.value))]
    : [];
};

/** "عامي 1992 و1994": two years. */
function readPair(tokens: readonly Token[], at: number): Match[] {
  const first = readYearNumber(tokens, at + 1);
  if (!first || !isText(tokens[first.next], 'و')) return [];
  const second = readYearNumber(tokens, first.next + 1);
  if (!second) return [];
  return [
    makeMatch(tokens, at + 1, first.next, year(first.value)),
    makeMatch(tokens, first.next + 1, second.next, year(second.value)),
  ];
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
  if (!endsClause(tokens[last.next])) return null;
  const shape = { kind: 'span', first: year(first.value), last: year(last.value) } as const;
  return [makeMatch(tokens, at, last.next, shape)];
}
