// Shared by the tests of the time engine: reads a text with an explicit reference day and says what was found.
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import type { Preference } from '../../../src/extraction/time/types.ts';

/** A Tuesday. */
export const REFERENCE = '2020-10-27';

/** `read('عُقد أمس')` → `['أمس = 2020-10-26']`. */
export function read(
  text: string,
  prefer: Preference = 'past',
  reference: string | null = REFERENCE,
): string[] {
  return parseTimes(text, { reference, prefer }).map(
    ({ span, date }) => `${text.slice(span.start, span.end)} = ${date.edtf}`,
  );
}
