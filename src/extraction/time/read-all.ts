// Reads a text's temporal expressions token by token: at each, the recognisers whose expressions may begin with such a word try, and
// the longest reading wins. Putting neighbours together is left to the refiners.
import { remember } from '../remember.ts';
import type { Match, Need, Opening, Recogniser } from './match.ts';
import { recogniseAnaphoric } from './recognisers/anaphoric.ts';
import { recogniseClock } from './recognisers/clock.ts';
import { recogniseDayMonth, recogniseMonthDay } from './recognisers/day-month.ts';
import { recogniseDeadline } from './recognisers/deadline.ts';
import { recogniseDecade } from './recognisers/decade.ts';
import { recogniseEnglish } from './recognisers/english.ts';
import { recogniseHijri } from './recognisers/hijri.ts';
import { recogniseHoliday } from './recognisers/holiday.ts';
import { recogniseMonth } from './recognisers/month.ts';
import { recogniseNight } from './recognisers/night.ts';
import { recogniseNthDay } from './recognisers/nth-day.ts';
import { recogniseNumeric } from './recognisers/numeric.ts';
import { recogniseOffset } from './recognisers/offset.ts';
import { recognisePeriod } from './recognisers/period.ts';
import { recogniseRelativeDay } from './recognisers/relative-day.ts';
import { recogniseSeason } from './recognisers/season.ts';
import { recogniseSlice } from './recognisers/slice.ts';
import { recogniseWeekdayDate } from './recognisers/weekday-date.ts';
import { recogniseWeekday } from './recognisers/weekday.ts';
import { recogniseWindow } from './recognisers/window.ts';
import { recogniseYear } from './recognisers/year.ts';
import type { Token } from './tokens.ts';
import { readWord } from './vocabulary/lexicon.ts';

/** In order: of two equally long readings the earlier recogniser's wins. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseNumeric,
  recogniseClock,
  recogniseNight,
  recogniseHijri,
  recogniseHoliday,
  recogniseDayMonth,
  recogniseMonthDay,
  recogniseNthDay,
  recogniseWeekdayDate,
  recogniseEnglish,
  recogniseMonth,
  recogniseWindow,
  recogniseOffset,
  recogniseDeadline,
  recogniseAnaphoric,
  recogniseRelativeDay,
  recogniseWeekday,
  recognisePeriod,
  recogniseSlice,
  recogniseSeason,
  recogniseDecade,
  recogniseYear,
];

const NONE: readonly Recogniser[] = [];
const AT_NUMBERS = RECOGNISERS.filter(({ begins }) => begins.numbers);

const isOpening = (word: string, { categories = [], stems = [] }: Opening) =>
  readWord(word).some(
    ({ lexeme, stem }) => stems.includes(stem) || (lexeme !== null && categories.includes(lexeme.cat)),
  );

const recognisersOf = remember((word) => RECOGNISERS.filter(({ begins }) => isOpening(word, begins)));

/** The recognisers whose expressions may begin with a token: of `و` + `الخميس`, those of weekdays. */
export function recognisersAt(token: Token): readonly Recogniser[] {
  const { kind, text, readings, met } = token;
  if (kind === 'number' || text === 'ال' || text === 'وال') return AT_NUMBERS;
  return met === null || readings.length === 0 ? NONE : recognisersOf(met);
}

/** Those that need something of the text around. */
const NEEDY = RECOGNISERS.filter(({ needs }) => needs !== undefined);

const meets = (word: string, { categories, words = [] }: Need) =>
  readWord(word).some(
    ({ lexeme, stem, clitics }) =>
      (clitics === '' && words.includes(stem)) || (lexeme !== null && categories.includes(lexeme.cat)),
  );

const needyMetBy = remember((word) => NEEDY.filter(({ needs }) => needs !== undefined && meets(word, needs)));

/** The recognisers that miss in a text what they need: most texts hold no English month. */
export function idleIn(tokens: readonly Token[]): ReadonlySet<Recogniser> {
  const idle = new Set(NEEDY);
  for (const { readings, met } of tokens)
    if (met !== null && readings.length > 0)
      for (const recogniser of needyMetBy(met)) idle.delete(recogniser);
  return idle;
}

const NOTHING: readonly Match[] = [];

/** The longest reading that starts at a token, empty where there is none. */
function readAt(tokens: readonly Token[], at: number, idle: ReadonlySet<Recogniser>): readonly Match[] {
  const recognisers = recognisersAt(tokens[at] as Token);
  if (recognisers.length === 0) return NOTHING;
  let best = NOTHING;
  let bestEnd = at;
  for (const recogniser of recognisers) {
    if (idle.has(recogniser)) continue;
    const found = recogniser.read(tokens, at);
    const end = found.at(-1)?.end ?? at;
    if (end > bestEnd) {
      best = found;
      bestEnd = end;
    }
  }
  return best;
}

/** The expressions of a text, in order and without overlaps. */
export function readAll(tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  const idle = idleIn(tokens);
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(tokens, at, idle);
    at++;
    for (const match of found) {
      matches.push(match);
      at = match.end;
    }
  }
  return matches;
}
