import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compress, decompress } from '../../../src/domain/briefing/lzw.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('compressed bytes', () => {
  it('come back as they were, in characters that an address takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.array(fc.constantFrom(0, 1), { maxLength: 2000 }).map((list) => Uint8Array.from(list)),
        ),
        (bytes) => {
          const text = compress(bytes);
          expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
          expect(decompress(text, bytes.length)).toEqual(bytes);
        },
      ),
    );
  });

  it('come back beyond the last code that a dictionary can hold', () => {
    // A run of numbers that hardly repeats, from a linear congruence.
    let state = 1;
    const bytes = Uint8Array.from({ length: 200_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >>> 16;
    });
    expect(decompress(compress(bytes), bytes.length)).toEqual(bytes);
  });

  it('are shorter than what repeats', () => {
    const text = '{"text":{"ar":"أعلنت الوزارة","en":"The ministry said"}}'.repeat(50);
    expect(compress(bytesOf(text)).length).toBeLessThan(bytesOf(text).length / 3);
  });

  it('are refused where they hold more than asked for, or are none', () => {
    const bomb = compress(new Uint8Array(100_000));
    expect(bomb.length).toBeLessThan(1000);
    expect(decompress(bomb, 99_999)).toBe(null);
    expect(decompress('AB CD', 100)).toBe(null);
    expect(decompress('é', 100)).toBe(null);
    // One character is no byte; a last character with bits beyond its code was not written here.
    expect(decompress('A', 100)).toBe(null);
    expect(decompress('AB', 100)).toBe(null);
    expect(decompress('AA____', 100)).toBe(null);
  });

  it('never make an error of any characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,60}$/), (text) => {
        const bytes = decompress(text, 500);
        expect(bytes === null || bytes.length <= 500).toBe(true);
      }),
    );
  });
});
