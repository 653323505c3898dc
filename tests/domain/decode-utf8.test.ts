import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/domain/decode-utf8.ts';

describe('bytes as text', () => {
  it('are what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
      }),
    );
  });

  it('are none where they are no UTF-8', () => {
    expect(decodeUtf8(new Uint8Array([0xc7, 0xe1, 0xc3]))).toBe(null);
    expect(decodeUtf8(new Uint8Array([0xd8]))).toBe(null);
  });
});
