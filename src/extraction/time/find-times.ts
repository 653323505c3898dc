// Finds temporal expressions in an article's shadow text: recognisers read single constructs, the longest wins, refiners put
// neighbours together. Symbolic: no reference day is needed, resolve-time.ts turns expressions into dates.
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import type { Match, Recogniser, Refiner } from './match.ts';
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
import { refineAlias } from './refiners/alias.ts';
import { refineApposition } from './refiners/apposition.ts';
import { refineApproximate } from './refiners/approximate.ts';
import { refineClock } from './refiners/clock.ts';
import { refineDayPart } from './refiners/day-part.ts';
import { refineNamesake } from './refiners/namesake.ts';
import { refineEve } from './refiners/eve.ts';
import { refineNight } from './refiners/night.ts';
import { refineOpenEnd } from './refiners/open-end.ts';
import { refineListTail } from './refiners/list-tail.ts';
import { refineSameMonth } from './refiners/same-month.ts';
import { refineSpan } from './refiners/span.ts';
import { linkThread } from './thread.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';
import type { TimeExpression } from './types.ts';

/** In order: of two equally long readings the earlier recogniser's wins. */
const RECOGNISERS: readonly Recogniser[] = [
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

/** In order: each sees what the ones before have put together. */
const REFINERS: readonly Refiner[] = [
  refineNamesake,
  refineSameMonth,
  refineApposition,
  refineListTail,
  refineEve,
  refineAlias,
  refineNight,
  refineDayPart,
  refineClock,
  refineSpan,
  refineOpenEnd,
  refineApproximate,
];

/** The longest reading that starts at a token. */
function readAt(tokens: readonly Token[], at: number): readonly Match[] {
  let best: readonly Match[] = [];
  let bestEnd = at;
  for (const recognise of RECOGNISERS) {
    const found = recognise(tokens, at);
    const end = found.at(-1)?.end ?? at;
    if (end > bestEnd) {
      best = found;
      bestEnd = end;
    }
  }
  return best;
}

function readAll(tokens: readonly Token[]): Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    const found = token?.opens ? readAt(tokens, at) : [];
    matches.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return matches;
}

/**
 * The temporal expressions of a text, in order, without overlaps:
 * `findTimes(makeShadow('وعُقد أول أمس الخميس'))` → one of shape `relative-day` −2, Thursday, over "أول أمس الخميس".
 */
export function findTimes(shadow: Shadow): TimeExpression[] {
  const tokens = tokenise(shadow.text);
  const matches = REFINERS.reduce<readonly Match[]>(
    (found, refine) => refine(found, tokens),
    readAll(tokens),
  );
  const quote = (start: number, end: number) => {
    const span = toSource(shadow, start, end);
    return shadow.source.slice(span.start, span.end);
  };
  const expressions = matches.map((match): TimeExpression => {
    const span = toSource(shadow, match.start, tokens[match.end - 1]?.end ?? match.start);
    return {
      span,
      words: shadow.source.slice(span.start, span.end),
      shape: match.shape,
      dayPart: match.dayPart,
      clock: match.clock && { ...match.clock, zone: match.clock.zone && quote(...match.clock.zone) },
      approximate: match.approximate,
    };
  });
  return linkThread(shadow.source, expressions);
}
