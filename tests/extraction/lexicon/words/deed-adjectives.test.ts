import { describe, expect, it } from 'vitest';
import { tellsHowDone } from '../../../../src/extraction/lexicon/words/deed-adjectives.ts';

describe('how a deed was done', () => {
  it.each(['جويا', 'ومدفعيا', 'العنيف', 'واسعا', 'الصاروخيه'])('is told by %s', (word) => {
    expect(tellsHowDone(word)).toBe(true);
  });

  it.each(['الحكومي', 'التركي', 'جو', ''])('is not told by "%s"', (word) => {
    expect(tellsHowDone(word)).toBe(false);
  });
});
