import { describe, expect, it } from 'vitest';
import { isGloss } from '../../../src/extraction/article/publication-gloss.ts';

describe('a date in brackets behind its weekday', () => {
  it.each([
    'الجمعة (9 أكتوبر 2020)',
    'مساء الجمعة (التاسع من تشرين الأول/ أكتوبر 2020)',
    'الجمعة [٩ أكتوبر]',
  ])('is told by its bracket: %s', (words) => {
    expect(isGloss(words)).toBe(true);
  });

  it.each([
    'الجمعة 9 أكتوبر 2020',
    'الجمعة 9 أكتوبر (تشرين الأول) 2020',
    'الجمعة التاسع من أكتوبر (تشرين الأول)',
    '(9 أكتوبر 2020)',
  ])('is none: %s', (words) => {
    expect(isGloss(words)).toBe(false);
  });
});
