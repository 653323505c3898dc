import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNamedAt, findNaming, withNaming } from '../../../src/extraction/assemble/where-named.ts';
import type { NameMention } from '../../../src/extraction/names/name-mention.ts';
import { makeMention } from './support.ts';

const name = (start: number, ...actors: string[]): NameMention => ({
  span: { start, end: start + 5 },
  head: { start, end: start + 5 },
  actors,
  place: null,
  form: 'name',
  prefix: '',
});

describe('the words that name whom a passage only points to', () => {
  const namedAt = findNamedAt([name(0, 'north'), name(20, 'north'), name(60, 'north'), name(70, 'south')]);

  it('are the nearest before it', () => {
    expect(findNaming(namedAt, 'north', 40)).toEqual({ start: 20, end: 25 });
    expect(findNaming(namedAt, 'north', 22)).toEqual({ start: 0, end: 5 });
  });

  it('are the first behind it where none stand before', () => {
    expect(findNaming(namedAt, 'south', 40)).toEqual({ start: 70, end: 75 });
  });

  it('are none where the article does not name it', () => {
    expect(findNaming(namedAt, 'east', 40)).toBeNull();
  });

  it('are rather those that name it alone than those that name both sides', () => {
    const both = findNamedAt([name(0, 'north'), name(30, 'north', 'south')]);
    expect(findNaming(both, 'north', 40)).toEqual({ start: 0, end: 5 });
    expect(findNaming(both, 'south', 40)).toEqual({ start: 30, end: 35 });
  });

  it('leave what is named as it stands', () => {
    const named = { actor: 'north', role: 'agent' as const, span: { start: 41, end: 46 } };
    const meant = { actor: 'south', role: 'target' as const, span: null };
    const mention = makeMention({ trigger: { start: 40, end: 44 }, actors: [named, meant] });
    expect(withNaming(mention, namedAt).actors).toEqual([named, { ...meant, span: { start: 70, end: 75 } }]);
    const whole = makeMention({ actors: [named] });
    expect(withNaming(whole, namedAt)).toBe(whole);
  });

  it('always name that actor', () => {
    const names = fc.array(fc.tuple(fc.nat(500), fc.constantFrom('north', 'south')), { maxLength: 12 });
    fc.assert(
      fc.property(names, fc.nat(600), (list, at) => {
        const all = [...list].sort(([a], [b]) => a - b).map(([start, actor]) => name(start, actor));
        const found = findNaming(findNamedAt(all), 'north', at);
        const own = all.filter(({ actors }) => actors.includes('north')).map(({ span }) => span);
        if (found === null) expect(own).toEqual([]);
        else expect(own).toContainEqual(found);
      }),
    );
  });
});
