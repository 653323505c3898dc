import { describe, expect, it } from 'vitest';
import { contentDirection } from '../../src/i18n/content-direction.ts';

describe('the direction of a text', () => {
  it('is that of its first letter, whatever digits and marks stand before', () => {
    expect(contentDirection('12 قتيلا في Shusha.')).toBe('rtl');
    expect(contentDirection('«…» (AFP)')).toBe('ltr');
    expect(contentDirection('27 أيلول')).toBe('rtl');
    expect(contentDirection('AFP: قصف')).toBe('ltr');
    expect(contentDirection('2020')).toBe('ltr');
  });
});
