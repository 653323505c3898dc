import { describe, expect, it } from 'vitest';
import { findContradictors } from '../../src/domain/contradictors.ts';
import type { Claim } from '../../src/domain/corpus-schema.ts';
import { makeEvent, makeMention } from './fixtures.ts';

const SIDES: Readonly<Record<string, string>> = { general: 'south' };
const sideOf = (actor: string) => SIDES[actor] ?? actor;
const claim = (actor: string, stance: Claim['stance'] = 'asserts'): Claim => ({
  chain: [{ actor, span: { start: 0, end: 1 } }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'quoted',
});
const step = { rule: 'dispute.fighting-goes-on', params: {} };
const capture = makeEvent('capture', { type: 'capture', mentions: ['c1'] });
const fighting = makeEvent('fighting', { type: 'clash', mentions: ['f1'] });
const told = makeMention('c1', 'capture', { claims: [claim('north'), claim('ally')] });

describe('who contradicts without denying', () => {
  it('are the sides of the other account, each event against the other, by a mention that disputes', () => {
    const events = [capture, fighting];
    const disputing = { claims: [claim('general')], disputes: [{ mention: 'c1', step }] };
    const mentions = [told, makeMention('f1', 'fighting', disputing)];
    expect([...findContradictors({ events, mentions }, sideOf)]).toEqual([
      ['fighting', ['north', 'ally']],
      ['capture', ['south']],
    ]);
  });

  it('are found by the relation of the events too', () => {
    const related = { ...fighting, relations: [{ kind: 'disputes' as const, event: 'capture' }] };
    const mentions = [told, makeMention('f1', 'fighting', { claims: [claim('general')] })];
    const found = findContradictors({ events: [capture, related], mentions }, sideOf);
    expect(found.get('capture')).toEqual(['south']);
  });

  it('are not those who say something of the event themselves, nor those who deny the other one', () => {
    const events = [{ ...capture, mentions: ['c1', 'c2'] }, fighting];
    const mentions = [
      told,
      makeMention('c2', 'capture', { claims: [claim('south', 'denies')] }),
      makeMention('f1', 'fighting', {
        claims: [claim('general'), claim('east', 'denies')],
        disputes: [{ mention: 'c1', step }],
      }),
    ];
    expect(findContradictors({ events, mentions }, sideOf).has('capture')).toBe(false);
  });

  it('are nobody where the other account is the article’s own, where a tie leads nowhere, and where an event disputes itself', () => {
    const events = [capture, fighting];
    const mentions = [
      { ...told, disputes: [{ mention: 'c1', step }] },
      makeMention('f1', 'fighting', {
        disputes: [
          { mention: 'c1', step },
          { mention: 'gone', step },
        ],
      }),
    ];
    expect([...findContradictors({ events, mentions }, sideOf).keys()]).toEqual(['fighting']);
  });

  it('are nobody where the events stand in another relation', () => {
    const events = [capture, { ...fighting, relations: [{ kind: 'follows' as const, event: 'capture' }] }];
    const mentions = [told, makeMention('f1', 'fighting', { claims: [claim('general')] })];
    expect(findContradictors({ events, mentions }, sideOf).size).toBe(0);
  });
});
