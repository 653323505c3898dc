import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../scripts/lib/decode-text.ts';
import { ARABIC } from './support.ts';

const LINES = ARABIC.repeat(3);

/** The bytes of a text in an encoding that TextDecoder knows and TextEncoder does not. */
function encodeSingleByte(text: string, encoding: string): Uint8Array {
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    byteOf.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (char) => byteOf.get(char) ?? 0x3f);
}
function encodeUtf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}
const decoded = (bytes: Uint8Array, isPage = false) => {
  const reading = decodeText(bytes, isPage);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
};
const reasonOf = (bytes: Uint8Array) => {
  const reading = decodeText(bytes, false);
  return reading.ok ? null : reading.reason;
};

describe('an Arabic text is read', () => {
  it.each([
    ['UTF-8', Buffer.from(LINES), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LINES}`), 'utf-8'],
    ['UTF-16 LE with a mark', encodeUtf16(LINES, false, true), 'utf-16le'],
    ['UTF-16 BE with a mark', encodeUtf16(LINES, true, true), 'utf-16be'],
    ['UTF-16 LE without a mark', encodeUtf16(LINES, false, false), 'utf-16le'],
    ['UTF-16 BE without a mark', encodeUtf16(LINES, true, false), 'utf-16be'],
    ['windows-1256', encodeSingleByte(LINES, 'windows-1256'), 'windows-1256'],
    ['ISO 8859-6', encodeSingleByte(LINES, 'iso-8859-6'), 'iso-8859-6'],
  ])('in %s', (_name, bytes, encoding) => {
    const { text, encoding: found } = decoded(bytes);
    expect(text.replace(/^\ufeff/, '')).toBe(LINES);
    expect(found).toBe(encoding);
  });

  it('in the encoding that its page declares, even where few words tell', () => {
    const page = `<html><head><meta charset="windows-1256"></head><body>خبر</body></html>`;
    expect(decoded(encodeSingleByte(page, 'windows-1256'), true).text).toBe(page);
  });

  it('in windows-1256 with typographic quotes and Latin words', () => {
    const text = `${LINES}قال «الناطق» (AFP) إن “المحادثات” مستمرة… 10 أيلول\n`;
    expect(decoded(encodeSingleByte(text, 'windows-1256')).text).toBe(text);
  });

  it('in UTF-8 whatever it holds, unless control characters make it binary', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'ل', 'م', ' ', '\n', 'a', '«', '😀') }), (text) => {
        expect(decoded(Buffer.from(`ال${text}`)).text).toBe(`ال${text}`);
      }),
    );
  });
});

describe('a file is refused', () => {
  it('as binary where it holds NULs that are not UTF-16', () => {
    expect(reasonOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toMatch(
      /binary/,
    );
    expect(reasonOf(Buffer.from(`${LINES}\0`))).toMatch(/binary/);
  });

  it('as binary where control characters are many', () => {
    expect(reasonOf(Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256 || 1))).toMatch(/binary/);
  });

  it('as damaged where one byte of its UTF-8 is lost, not taken for windows-1256', () => {
    const bytes = Buffer.from(LINES);
    expect(reasonOf(Buffer.concat([bytes.subarray(0, 41), bytes.subarray(42)]))).toMatch(/UTF-8 is damaged/);
  });

  it('as damaged where a mark promises UTF-16 and half a character is missing', () => {
    expect(reasonOf(encodeUtf16(LINES, false, true).subarray(0, -1))).toMatch(/damaged/);
  });
});
