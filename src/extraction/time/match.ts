// A match in the token stream: what recognisers return and refiners combine, before it becomes an expression with a span.
import type { DayPart } from '../../domain/calendar-days.ts';
import type { TimeShape } from './shapes.ts';
import type { ClockTime } from './types.ts';
import type { Lexeme } from './vocabulary/lexeme.ts';
import type { Token } from './tokens.ts';
import type { ZoneWords } from './zones.ts';

/** A clock time whose zone is still a place in the shadow text: its words are kept as the source writes them. */
export interface MatchClock extends Omit<ClockTime, 'zone'> {
  readonly zone: ZoneWords | null;
}

export interface Match {
  /** Tokens first … end (exclusive). */
  readonly first: number;
  readonly end: number;
  /** Shadow offset of the beginning, behind any clitics of the first token. */
  readonly start: number;
  /** The clitics before the first word ("و", "ب" …). */
  readonly clitics: string;
  readonly shape: TimeShape;
  readonly dayPart: DayPart | null;
  readonly clock: MatchClock | null;
  readonly approximate: boolean;
}

/** What an expression may begin with: a word with a lexeme of one of the categories or with one of the stems, clitics or not. */
export interface Opening {
  /** Also a number in digits, the article before it or not. */
  readonly numbers?: true;
  readonly categories?: readonly Lexeme['cat'][];
  readonly stems?: readonly string[];
}
/** What a text must hold somewhere: a word with a lexeme of one of the categories, clitics or not, or one of the words as it stands. */
export interface Need {
  readonly categories: readonly Lexeme['cat'][];
  readonly words?: readonly string[];
}
export interface Recogniser {
  /** Elsewhere nothing is read: what `read` finds at all, it finds at one of these. */
  readonly begins: Opening;
  /** Without these in a text, nothing is read in it. */
  readonly needs?: Need;
  /** Tries to read its construct at a token; an empty list means "not mine". Several matches: the days of a list. */
  readonly read: (tokens: readonly Token[], at: number) => readonly Match[];
}
/** Combines or drops neighbouring matches; the list stays in order and without overlaps. */
export type Refiner = (matches: readonly Match[], tokens: readonly Token[]) => readonly Match[];

/** A plain match over tokens first … end, the first behind `clitics`. */
export function makeMatch(
  tokens: readonly Token[],
  first: number,
  end: number,
  shape: TimeShape,
  clitics = '',
): Match {
  const token = tokens[first];
  // "للخميس": ل and the article are one sign, so the word is kept whole.
  const joined = clitics.endsWith('ل') && token?.text.charAt(clitics.length) === 'ل' ? 1 : 0;
  const start = (token?.start ?? 0) + clitics.length - joined;
  return { first, end, start, clitics, shape, dayPart: null, clock: null, approximate: false };
}
