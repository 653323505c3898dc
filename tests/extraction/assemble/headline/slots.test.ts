import { describe, expect, it } from 'vitest';
import { findFilled, firstFilled } from '../../../../src/extraction/assemble/headline/slots.ts';

const from = (slots: Readonly<Record<string, string>>) => (slot: string) => slots[slot] ?? '';

describe('a template', () => {
  it.each([
    ['قصف[ في {p}]', { p: '' }, 'قصف'],
    ['قصف[ في {p}]', { p: 'الميناء' }, 'قصف في الميناء'],
    ['{a}[ to {t}][ in {p}]', { a: 'A', t: '', p: 'P' }, 'A in P'],
    ['[ in {p}][ to {t}] now', { p: '', t: 'T' }, 'to T now'],
    ['{a}', { a: '{p} [x]', p: 'P' }, '{p} [x]'],
    ['{a} then', { a: ' A' }, ' A then'],
  ])('%s filled with %j', (template, slots, words) => {
    expect(firstFilled([template], from(slots))).toBe(words);
  });

  it('is filled when every slot outside brackets is', () => {
    expect(findFilled(['{a}[ in {p}]'], from({ a: 'A' }))).toBe('A');
    expect(findFilled(['{a} in {p}'], from({ a: 'A' }))).toBeNull();
  });

  it('is the first of several that is filled, else the last', () => {
    const templates = ['took {p}', 'took ground'];
    expect(firstFilled(templates, from({ p: 'P' }))).toBe('took P');
    expect(firstFilled(templates, from({}))).toBe('took ground');
    expect(firstFilled(['took {p}'], from({}))).toBe('took ');
  });

  it('asks for the slots that stand in it alone', () => {
    const asked: string[] = [];
    firstFilled(['{a}[ in {p}]', '{m}'], (slot) => {
      asked.push(slot);
      return slot;
    });
    expect([...new Set(asked)]).toEqual(['a', 'p']);
  });
});
