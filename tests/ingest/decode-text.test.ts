import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { ARABIC } from '../scripts/support.ts';

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
const decoded = async (bytes: Uint8Array, isPage = false) => {
  const reading = await decodeText(bytes, isPage);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
};
const reasonOf = async (bytes: Uint8Array) => {
  const reading = await decodeText(bytes, false);
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
  ])('in %s', async (_name, bytes, encoding) => {
    const { text, encoding: found } = await decoded(bytes);
    expect(text.replace(/^\ufeff/, '')).toBe(LINES);
    expect(found).toBe(encoding);
  });

  it('in the encoding that its page declares, even where few words tell', async () => {
    const page = `<html><head><meta charset="windows-1256"></head><body>خبر</body></html>`;
    expect((await decoded(encodeSingleByte(page, 'windows-1256'), true)).text).toBe(page);
  });

  it('in windows-1256 with typographic quotes and Latin words', async () => {
    const text = `${LINES}قال «الناطق» (AFP) إن “المحادثات” مستمرة… 10 أيلول\n`;
    expect((await decoded(encodeSingleByte(text, 'windows-1256'))).text).toBe(text);
  });

  it('in UTF-8 whatever it holds, unless control characters make it binary', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('ا', 'ل', 'م', ' ', '\n', 'a', '«', '😀') }),
        async (text) => {
          expect((await decoded(Buffer.from(`ال${text}`))).text).toBe(`ال${text}`);
        },
      ),
    );
  });
});

describe('a file is refused', () => {
  it('as binary where it holds NULs that are not UTF-16', async () => {
    expect(
      await reasonOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    ).toMatch(/binary/);
    expect(await reasonOf(Buffer.from(`${LINES}\0`))).toMatch(/binary/);
  });

  it('as binary where control characters are many', async () => {
    expect(await reasonOf(Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256 || 1))).toMatch(
      /binary/,
    );
  });

  it('as damaged where one byte of its UTF-8 is lost, not taken for windows-1256', async () => {
    const bytes = Buffer.from(LINES);
    expect(await reasonOf(Buffer.concat([bytes.subarray(0, 41), bytes.subarray(42)]))).toMatch(
      /UTF-8 is damaged/,
    );
  });

  it('as damaged where a mark promises UTF-16 and half a character is missing', async () => {
    expect(await reasonOf(encodeUtf16(LINES, false, true).subarray(0, -1))).toMatch(/damaged/);
  });
});
