import { describe, expect, it } from 'vitest';
import { isGloss } from '../../../src/extraction/article/publication-gloss.ts';

describe('a date in brackets behind its weekday', () => {
  it.each(['الخميس (3 أيلول 2015)', 'مساء الخميس (الثالث من أيلول/ سبتمبر 2015)', 'الخميس [٣ أيلول]'])(
    'is told by its bracket: %s',
    (words) => {
      expect(isGloss(words)).toBe(true);
    },
  );

  it.each([
    'الخميس 3 أيلول 2015',
    'الخميس 3 سبتمبر (أيلول) 2015',
    'الخميس الثالث من سبتمبر (أيلول)',
    '(3 أيلول 2015)',
  ])('is none: %s', (words) => {
    expect(isGloss(words)).toBe(false);
  });
});
