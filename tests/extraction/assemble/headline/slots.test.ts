import { describe, expect, it } from 'vitest';
import { fillSlots, firstFilled, isFilled } from '../../../../src/extraction/assemble/headline/slots.ts';

describe('a template', () => {
  it.each([
    ['قصف[ في {p}]', { p: '' }, 'قصف'],
    ['قصف[ في {p}]', { p: 'الميناء' }, 'قصف في الميناء'],
    ['{a}[ to {t}][ in {p}]', { a: 'A', t: '', p: 'P' }, 'A in P'],
    ['{a}', { a: '{p} [x]', p: 'P' }, '{p} [x]'],
  ])('%s filled with %j', (template, slots, words) => {
    expect(fillSlots(template, slots)).toBe(words);
  });

  it('is filled when every slot outside brackets is', () => {
    expect(isFilled('{a}[ in {p}]', { a: 'A' })).toBe(true);
    expect(isFilled('{a} in {p}', { a: 'A' })).toBe(false);
  });

  it('is the first of several that is filled, else the last', () => {
    expect(firstFilled(['took {p}', 'took ground'], { p: 'P' })).toBe('took P');
    expect(firstFilled(['took {p}', 'took ground'], { p: '' })).toBe('took ground');
  });
});
