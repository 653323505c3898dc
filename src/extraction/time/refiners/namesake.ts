// Drops what is no time but the name of something: "ساحة 14 تموز", "حركة 23 مارس", "ثورة 25 يناير". A hint ("الماضي") or, after a war
// or a rising, a written year shows that the words do tell when.
import type { Match, Refiner } from '../match.ts';
import type { Token } from '../tokens.ts';
import type { TimeShape } from '../shapes.ts';
import { isHead, KNOWN_BY_DATES, NAMED_AFTER_DATES } from '../vocabulary/namesakes.ts';

/** Days and months of a calendar, with what they say of their year. */
function isNamesake(shape: TimeShape, before: Token | undefined): boolean {
  if (shape.kind === 'hijri-day' || shape.kind === 'hijri-month')
    return isHead(NAMED_AFTER_DATES, before?.text);
  if (shape.kind !== 'day' && shape.kind !== 'month') return false;
  if (shape.hint !== null || (shape.kind === 'day' && shape.month.kind !== 'known')) return false;
  if (isHead(NAMED_AFTER_DATES, before?.text)) return true;
  return shape.year.kind === 'open' && isHead(KNOWN_BY_DATES, before?.text);
}

export const refineNamesake: Refiner = (matches, tokens) =>
  matches.filter(
    ({ shape, first, clitics }: Match) => clitics !== '' || !isNamesake(shape, tokens[first - 1]),
  );
