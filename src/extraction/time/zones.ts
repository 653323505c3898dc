// Reads the words of a time zone behind a clock time: "ت غ", "بتوقيت مكة المكرمة", "بالتوقيت المحلي", "GMT+3".
import type { Token } from './tokens.ts';
import { isText } from './tokens.ts';
import { COMPOUND_HEADS, DIRECTIONS, GREENWICH, PLACE_ADJECTIVES } from './vocabulary/zones.ts';

/** Shadow offsets of the words that name the zone, without the preposition. */
export type ZoneWords = readonly [start: number, end: number];

interface ReadZone {
  readonly words: ZoneWords;
  readonly next: number;
}

const UNIVERSAL = ['العالمي', 'الدولي'];

/** Where the name of a place ends: one word, or two where it has two. */
function endOfPlace(tokens: readonly Token[], at: number): number {
  const second = tokens[at + 1];
  if (second?.kind !== 'word' || !second.gap) return at + 1;
  if (isText(tokens[at], ...DIRECTIONS)) return endOfPlace(tokens, at + 1);
  return isText(tokens[at], ...COMPOUND_HEADS) || isText(second, ...PLACE_ADJECTIVES) ? at + 2 : at + 1;
}

/** Where the words of a zone end; `null` where there is none. */
function endOfZone(tokens: readonly Token[], at: number): number | null {
  if (isText(tokens[at], ...GREENWICH)) {
    const shifted =
      isText(tokens[at + 1], '+', '-') && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.gap;
    return shifted ? at + 3 : at + 1;
  }
  if (isText(tokens[at], 'ت')) {
    const dot = isText(tokens[at + 1], '.') ? 1 : 0;
    if (!isText(tokens[at + 1 + dot], 'غ')) return null;
    const last = dot && isText(tokens[at + 3], '.') && !tokens[at + 3]?.gap ? 1 : 0;
    return at + 2 + dot + last;
  }
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return null;
  if (isText(tokens[at], 'بالتوقيت', 'التوقيت', 'بالتوقيتين')) {
    if (!next.text.startsWith('ال')) return null;
    const universal = isText(next, ...UNIVERSAL) && isText(tokens[at + 2], 'الموحد', 'المنسق');
    return universal ? at + 3 : at + 2;
  }
  return isText(tokens[at], 'بتوقيت', 'توقيت') ? endOfPlace(tokens, at + 1) : null;
}

/** The zone at a place, also in brackets or behind "حسب": "(بتوقيت موسكو)", "حسب التوقيت المحلي". */
export function readZone(tokens: readonly Token[], at: number): ReadZone | null {
  const bracket = isText(tokens[at], '(') ? 1 : 0;
  const opened = isText(tokens[at + bracket], 'حسب', 'وفق') ? at + bracket + 1 : at + bracket;
  const end = endOfZone(tokens, opened);
  const first = tokens[opened];
  if (end === null || !first || (bracket && !isText(tokens[end], ')'))) return null;
  const preposition = first.text.startsWith('ب') && first.text.length > 4 ? 1 : 0;
  return { words: [first.start + preposition, tokens[end - 1]?.end ?? first.end], next: end + bracket };
}
