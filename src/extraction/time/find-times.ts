// Finds temporal expressions in an article's shadow text: recognisers read single constructs, the longest wins, refiners put
// neighbours together. Symbolic: no reference day is needed, resolve-time.ts turns expressions into dates.
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import type { Match, Refiner } from './match.ts';
import { readAll } from './read-all.ts';
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
import { tokenise } from './tokens.ts';
import type { TimeExpression } from './types.ts';

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
