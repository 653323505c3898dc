import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBlanks, locate } from '../../../scripts/evaluate/locate.ts';

describe('a quotation', () => {
  const article = foldBlanks('قال\u00a0 إن  قال\u200f إن\nغيره');

  it('is found whatever white space and invisible marks the text has', () => {
    expect(locate(article, 'قال إن')).toMatchObject({ start: 0, end: 7 });
    expect(locate(article, 'قال إن', null, 1)).toMatchObject({ start: 9, end: 16 });
    expect(locate(article, 'إن غيره')).toMatchObject({ start: 14, end: 21 });
  });

  it('that is not there, or not so often, or empty, has no place', () => {
    expect(locate(article, 'قالت')).toBeNull();
    expect(locate(article, 'قال إن', null, 2)).toBeNull();
    expect(locate(article, ' ')).toBeNull();
  });

  it('is looked for within another', () => {
    const within = locate(article, 'قال إن', null, 1);
    expect(locate(article, 'إن', within)).toMatchObject({ start: 14, end: 16 });
    expect(locate(article, 'غيره', within)).toBeNull();
  });

  it('holds its own letters, wherever it is cut from a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '\u00a0', '\n', '\u200f') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [from, to] = [Math.min(a, b) % (text.length + 1), Math.max(a, b) % (text.length + 1)];
          const quote = foldBlanks(text.slice(from, to)).text.trim();
          const place = locate(foldBlanks(text), quote);
          if (place) {
            expect(foldBlanks(text.slice(place.start, place.end)).text.trim()).toBe(quote);
          }
        },
      ),
    );
  });
});
