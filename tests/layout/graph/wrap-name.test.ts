import { describe, expect, it } from 'vitest';
import { directionOfText, fitName, shorten, wrapName } from '../../../src/layout/graph/wrap-name.ts';

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

  it('are shortened only where they are too long, and never split a letter', () => {
    const measure = (text: string) => text.length * 10;
    expect(fitName('United Nations Security Council', 150, 2, measure)).toEqual([
      'United Nations',
      'Security Counc…',
    ]);
    expect(fitName('Russia', 150, 2, measure)).toEqual(['Russia']);
    expect(shorten('😀😀😀😀', 55, measure)).toBe('😀😀…');
    expect(shorten('abc', 1, measure)).toBe('…');
  });
});
