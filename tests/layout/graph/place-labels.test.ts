import { describe, expect, it } from 'vitest';
import { directionOfText, wrapName } from '../../../src/layout/graph/place-labels.ts';

describe('names of nodes', () => {
  it.each([
    ['27 أيلول', 'rtl'],
    ['Shusha شوشا', 'ltr'],
    ['«…» (AFP)', 'ltr'],
    ['12', 'ltr'],
  ])('run by their first letter: %s', (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });

  it('break between words, never within one', () => {
    const measure = (text: string) => text.length * 10;
    expect(wrapName('United Nations Security Council', 150, measure)).toEqual([
      'United Nations',
      'Security',
      'Council',
    ]);
    expect(wrapName('Unbreakable', 50, measure)).toEqual(['Unbreakable']);
    expect(wrapName('', 50, measure)).toEqual([]);
  });
});
