import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { hashText } from '../../src/ingest/text-hash.ts';

describe('the hash of a text', () => {
  it("is Node's SHA-256 of its UTF-8, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(hashText(clean)).toBe(createHash('sha256').update(clean).digest('hex'));
      }),
    );
  });
});
