import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLights } from '../../src/domain/search-lights.ts';
import { searchWords } from '../../src/domain/search-fold.ts';
import { createWordIndex } from '../../src/domain/search-words.ts';

const TEXT = 'نفت وزارة الدفاع السيطرة على شُوشـــا، وقالت «بشوشا» قتال — Shusha (AFP)';
const index = createWordIndex();
index.add(0, TEXT);
index.addAliases(['شوشا', 'shusha']);
const lit = (query: string, text = TEXT) => {
  const words = searchWords(query);
  const matches = words.map((word, at) => index.match(word, at === words.length - 1));
  return findLights(text, matches).map(({ start, end }) => text.slice(start, end));
};

describe('lit words', () => {
  it('are whole words as they are written, with marks, tatweel and clitics', () => {
    expect(lit('شوشا')).toEqual(['شُوشـــا', 'بشوشا', 'Shusha']);
    expect(lit('وزار')).toEqual(['وزارة']);
  });

  it('are those of each word of the query', () => {
    expect(lit('دفاع afp')).toEqual(['الدفاع', 'AFP']);
  });

  it('are none where nothing is found', () => {
    expect(lit('ظظظظظ')).toEqual([]);
  });

  it('are in order, apart, and inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = findLights(text, [index.match('ا', true), index.match('a', true)]);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
