// Who says so: one voice a claim, by side.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/corpus-schema.ts';
import { voicesOf } from '../../../src/extraction/assemble/voices.ts';
import { makeMention as told } from './support.ts';

const span = { start: 0, end: 4 };
const claim = (actor: string, stance: Claim['stance'] = 'asserts'): Claim => ({
  chain: [{ actor, span }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'paraphrased',
});
const SIDES = new Map([['north-army', 'north']]);

describe('the voices of a mention', () => {
  const side = (actor: string) => SIDES.get(actor) ?? actor;
  it('are the sides of its claimants', () => {
    expect(voicesOf(told({ claims: [claim('north-army'), claim('south', 'denies')] }), side)).toEqual([
      { side: 'north', stance: 'asserts' },
      { side: 'south', stance: 'denies' },
    ]);
  });

  it('are the article’s own where nobody claims', () => {
    expect(voicesOf(told({}), side)).toEqual([{ side: null, stance: 'asserts' }]);
  });

  it('are those of the claimant, not of who passes it on', () => {
    const chain = [
      { actor: 'south', span },
      { actor: 'north', span },
    ];
    expect(voicesOf(told({ claims: [{ ...claim('north'), chain }] }), side)).toEqual([
      { side: 'north', stance: 'asserts' },
    ]);
  });
});
