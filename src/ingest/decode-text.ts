// Bytes to text: a byte order mark, then NULs (UTF-16 without a mark, or binary), then UTF-8, then the page's own
// <meta charset>, then a detector among the two single-byte Arabic encodings.
import type { Reading } from './reading.ts';
import { accept, refuse } from './reading.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const BINARY = refuse(
  { code: 'binary' },
  'it is a binary file, not a text',
  'export its text as .txt, .html or .json, or remove the file',
);
const SAVE_AS_UTF8 = 'open it in a text editor and save it as UTF-8';
/** The single-byte encodings that Arabic texts come in. */
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'] as const;
/** Bytes that a detector is shown: enough to tell, and it is slow on more. */
const SAMPLE_BYTES = 65_536;
/** Control characters per character from which on a file is no text. */
const CONTROL_SHARE = 0.01;
/** Damaged places per non-ASCII byte up to which a file is damaged UTF-8 rather than another encoding. */
const DAMAGE_SHARE = 0.05;

/** `null` where the bytes are not of the encoding; lone surrogates of UTF-16 are no fault, they are replaced. */
function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  const isUtf16 = encoding.startsWith('utf-16');
  if (isUtf16 && bytes.length % 2 !== 0) return null;
  try {
    return { text: new TextDecoder(encoding, { fatal: !isUtf16 }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: Arabic letters have 0x06 as their high byte, spaces and line ends 0x00; so one of the two byte
 * columns is nearly all 0x00 and 0x06.
 */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (bytes.length % 2 !== 0 || pairs === 0) return null;
  const high: [number, number] = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    const byte = bytes[at];
    if (byte === 0x00 || byte === 0x06) high[at % 2 === 0 ? 0 : 1]++;
  }
  // Letters of other blocks and typographic quotes have other high bytes: a tenth is left for them.
  if (high[1] >= pairs * 0.9 && high[0] < pairs * 0.5) return 'utf-16le';
  if (high[0] >= pairs * 0.9 && high[1] < pairs * 0.5) return 'utf-16be';
  return null;
}

/** `<meta charset="windows-1256">` or `content="text/html; charset=windows-1256"` among the first bytes of a page. */
function byMetaTag(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,30})/i.exec(head)?.[1] ?? null;
}

/**
 * The Arabic encoding that a detector names, else the one whose text has more of the article ال, which begins every
 * fourth word of Arabic prose.
 */
async function byDetector(bytes: Uint8Array): Promise<DecodedText | null> {
  const { default: jschardet } = await import('jschardet');
  const found = jschardet.detect(bytes.subarray(0, SAMPLE_BYTES)).encoding?.toLowerCase();
  const named = ARABIC_ENCODINGS.find((encoding) => encoding === found);
  const readings = (named ? [named] : ARABIC_ENCODINGS).flatMap(
    (encoding) => decodeAs(bytes, encoding) ?? [],
  );
  const articles = ({ text }: DecodedText) => count(text, /ال/g);
  return readings.sort((a, b) => articles(b) - articles(a))[0] ?? null;
}

async function decodeUnmarked(bytes: Uint8Array, isPage: boolean): Promise<Reading<DecodedText>> {
  const utf16 = utf16WithoutMark(bytes);
  const wide = utf16 ? decodeAs(bytes, utf16) : null;
  if (wide) return accept(wide);
  if (bytes.includes(0)) return BINARY;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8) return accept(utf8);
  const declared = isPage ? byMetaTag(bytes) : null;
  const page = declared ? decodeAs(bytes, declared) : null;
  if (page) return accept(page);
  // Damaged UTF-8 read as windows-1256 gives Arabic letters too (طھطµ): it must not pass as such.
  const nonAscii = bytes.reduce((sum, byte) => sum + (byte >= 0x80 ? 1 : 0), 0);
  const damaged = count(new TextDecoder('utf-8').decode(bytes), /\ufffd/g);
  if (damaged <= Math.max(1, nonAscii * DAMAGE_SHARE))
    return refuse(
      { code: 'damaged', places: damaged },
      `its UTF-8 is damaged in ${damaged} ${damaged === 1 ? 'place' : 'places'}`,
      SAVE_AS_UTF8,
    );
  const detected = await byDetector(bytes);
  return detected
    ? accept(detected)
    : refuse({ code: 'unknown-encoding' }, 'its encoding is not known', SAVE_AS_UTF8);
}

/** Decodes a file; `isPage`: HTML, whose <meta charset> counts. */
export async function decodeText(bytes: Uint8Array, isPage: boolean): Promise<Reading<DecodedText>> {
  const mark = byMark(bytes);
  const marked = mark ? decodeAs(bytes, mark) : null;
  if (mark && !marked)
    return refuse({ code: 'damaged', places: null }, `it begins as ${mark} but is damaged`, SAVE_AS_UTF8);
  const decoded = marked ? accept(marked) : await decodeUnmarked(bytes, isPage);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const controls = count(text, /\p{Cc}/gu) - count(text, /[\t\n\v\f\r]/g);
  if (text.includes('\0') || controls > text.length * CONTROL_SHARE) return BINARY;
  return decoded;
}
