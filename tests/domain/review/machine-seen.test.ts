import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/corpus-schema.ts';
import { seeMachineSaid } from '../../../src/domain/review/machine-seen.ts';
import { makeEvent, makeMention } from '../fixtures.ts';

const claim = (stance: Claim['stance']): Claim => ({
  chain: [{ actor: 'x', span: { start: 0, end: 1 } }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'quoted',
});

describe('what the machine said', () => {
  it('stands beside what stands there now, field by field', () => {
    const event = makeEvent('m1', { type: 'attack', places: ['p'] });
    expect(seeMachineSaid({ type: 'clash', places: [] }, event, [makeMention('m1', 'm1')])).toEqual({
      was: { type: 'clash', places: [] },
      now: { type: 'attack', places: ['p'] },
    });
  });

  it('has the claims of a mention that an editor changed', () => {
    const mentions = [makeMention('m1', 'm1', { claims: [claim('denies')] })];
    const said = { told: { m1: { claims: [claim('asserts')] } } };
    expect(seeMachineSaid(said, makeEvent('m1'), mentions)).toMatchObject({
      was: { claims: [{ speaker: 'x', stance: 'asserts' }] },
      now: { claims: [{ speaker: 'x', stance: 'denies' }] },
    });
  });

  it('is nothing of an event that was accepted as it is', () => {
    expect(seeMachineSaid({}, makeEvent('m1'), [makeMention('m1', 'm1')])).toEqual({ was: {}, now: {} });
  });
});
