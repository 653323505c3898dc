// A briefing in an address, where it fits: its JSON, compressed, in characters that an address takes as they are. An address
// is anybody's: what comes out of one is read as strictly as a file.
import { decodeUtf8 } from '../decode-utf8.ts';
import type { Briefing } from './briefing-schema.ts';
import { compress, decompress } from './lzw.ts';
import type { ParsedBriefing } from './parse-briefing.ts';
import { LARGEST_BRIEFING, parseBriefing } from './parse-briefing.ts';
import { packBriefing } from './serialize-briefing.ts';

/** Characters of a briefing in an address: with the rest of the state below what a link may hold. */
export const LONGEST_LINK = 16_000;

/** The value of the address's field: `'AXkd…'`; `null` where the briefing is too long for one and must go as a file. */
export function writeBriefingLink(briefing: Briefing): string | null {
  const text = packBriefing(briefing);
  if (text.length > LARGEST_BRIEFING) return null;
  const link = compress(new TextEncoder().encode(text));
  return link.length <= LONGEST_LINK ? link : null;
}

/** The way back, with the faults of a file where it holds no briefing. */
export function readBriefingLink(link: string): ParsedBriefing {
  const bytes = link.length <= LONGEST_LINK ? decompress(link, LARGEST_BRIEFING) : null;
  const text = bytes && decodeUtf8(bytes);
  if (text === null)
    return { ok: false, faults: [{ code: 'half-written', line: null, key: '', params: { column: 1 } }] };
  return parseBriefing(text);
}
