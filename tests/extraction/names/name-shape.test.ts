import { describe, expect, it } from 'vitest';
import { NAME, nameShapeOf } from '../../../src/extraction/names/name-shape.ts';

const has = (word: string, bits: number) => (nameShapeOf(word) & bits) > 0;

describe('what a word says of being part of a name', () => {
  it('knows given names, foreign endings and what binds names', () => {
    expect(has('محمد', NAME.given)).toBe(true);
    expect(has('بيتروف', NAME.foreign)).toBe(true);
    expect(has('بن', NAME.binder)).toBe(true);
    expect(has('بيتروف', NAME.given | NAME.binder)).toBe(false);
  });

  it('never takes common words, words with a pronoun or what is not spelt with letters', () => {
    for (const word of ['وقال', 'للصحفيين', 'حدودها', '51', 'ا']) expect(has(word, NAME.never)).toBe(true);
    expect(has('بيتروف', NAME.never)).toBe(false);
  });

  it('does not open a name with an article, a verbal noun or "and", which may stand inside one', () => {
    for (const word of ['الحسن', 'استقبال', 'وعين']) expect(has(word, NAME.neverFirst)).toBe(true);
    expect(has('الحسن', NAME.neverLater)).toBe(false);
    expect(has('ومحمد', NAME.neverLater)).toBe(true);
  });

  it('asks the source where folding made a name and a particle alike', () => {
    expect(has('علي', NAME.lookalike)).toBe(true);
    expect(has('بان', NAME.lookalike)).toBe(true);
    expect(has('محمد', NAME.lookalike)).toBe(false);
  });

  it('knows the words that close a name before them, with "and" too', () => {
    for (const word of ['الذي', 'وقال', 'والجيش']) expect(has(word, NAME.closer)).toBe(true);
    expect(has('محمد', NAME.closer)).toBe(false);
  });
});
