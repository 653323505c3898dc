import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../src/exports/pptx/deflate.ts';

const again = (bytes: Uint8Array) => new Uint8Array(inflateRawSync(deflate(bytes)));

describe('compression', () => {
  it('is undone by another program for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(again(bytes)).toEqual(bytes);
      }),
    );
  });

  it('is undone where bytes repeat, near and far, up to the longest match and farther than a code reaches', () => {
    const unit = fc.uint8Array({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 200 }), (bytes, times) => {
        const all = new Uint8Array(bytes.length * times).map((_, at) => bytes[at % bytes.length] ?? 0);
        expect(again(all)).toEqual(all);
      }),
    );
    const noise = new Uint8Array(40_000).map((_, at) => (at * at * 31 + (at >> 3)) & 0xff);
    const far = new Uint8Array([...noise, ...noise.subarray(0, 3000)]);
    expect(again(far)).toEqual(far);
  });

  it('makes little of what repeats', () => {
    const xml = new TextEncoder().encode('<a:r><a:rPr lang="ar-SA"/><a:t>هدنة</a:t></a:r>'.repeat(400));
    expect(deflate(xml).length).toBeLessThan(xml.length / 50);
  });
});
