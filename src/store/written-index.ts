// The index with the numbers of its Arabic headlines and labels in the digits of choice. These are the machine's words; what
// they quote is the article's and stays, and so do names like "S-400".
import type { EventSummary, SiteIndex } from '../domain/site-data.ts';
import type { Digits } from '../i18n/date-style.ts';
import { writeDigits } from '../i18n/date-style.ts';

/** A quotation, to its end or to that of the text; a number or range; a name with digits in it. */
const PIECES = /«[^»]*»?|“[^”]*”?|[\w-]+/gu;
const NUMBER = /^\d[\d-]*$/;

/** `writeNumbers('مقتل 400: «قُتل 400»', 'arab')` → `'مقتل ٤٠٠: «قُتل 400»'`. */
export function writeNumbers(text: string, digits: Digits): string {
  return text.replace(PIECES, (piece) => (NUMBER.test(piece) ? writeDigits(piece, digits) : piece));
}

function writeEvent(event: EventSummary, digits: Digits): EventSummary {
  const headline = writeNumbers(event.headline.ar, digits);
  const label = writeNumbers(event.label.ar, digits);
  if (headline === event.headline.ar && label === event.label.ar) return event;
  return {
    ...event,
    headline: { ...event.headline, ar: headline },
    label: { ...event.label, ar: label },
  };
}

const written = new WeakMap<SiteIndex, SiteIndex>();

/** The index as it is read in these digits; the same object for the same arguments. */
export function getWrittenIndex(index: SiteIndex, digits: Digits): SiteIndex {
  if (digits === 'latn') return index;
  const made = written.get(index) ?? {
    ...index,
    events: index.events.map((event) => writeEvent(event, digits)),
  };
  written.set(index, made);
  return made;
}
