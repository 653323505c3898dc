import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDisputes, pairsAtOdds } from '../../src/domain/disputes.ts';
import { told } from '../layout/graph/graph-fixtures.ts';

const event = (id: string, claimants: string[], deniers: string[]) =>
  told('capture', 'a>b', { id, claimants, deniers });
const idOf = (pair: readonly [string, string]) => pair.join('~');

describe('sides at odds', () => {
  it('are each that says so with each that denies it', () => {
    expect(pairsAtOdds(event('e', ['t', 'a'], ['b']))).toEqual([
      ['a', 'b'],
      ['b', 't'],
    ]);
  });

  it('are none where nobody denies, or one side says both', () => {
    expect(pairsAtOdds(event('e', ['a', 'b'], []))).toEqual([]);
    expect(pairsAtOdds(event('e', ['a'], ['a']))).toEqual([]);
  });

  it('are one pair whichever of the two denies', () => {
    expect(findDisputes([event('e1', ['a'], ['b']), event('e2', ['b'], ['a'])], idOf)).toEqual([
      { id: 'a~b', between: ['a', 'b'], events: ['e1', 'e2'] },
    ]);
  });

  it('hold an event once a pair', () => {
    const sides = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(fc.array(fc.tuple(sides, sides), { maxLength: 12 }), (rows) => {
        const events = rows.map(([claimants, deniers], at) => event(`e${at}`, claimants, deniers));
        for (const dispute of findDisputes(events, idOf)) {
          expect(new Set(dispute.events).size).toBe(dispute.events.length);
          expect(dispute.between[0] < dispute.between[1]).toBe(true);
        }
      }),
    );
  });
});
