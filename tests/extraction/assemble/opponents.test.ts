// Who fights whom: clashes and truces between two tell it, accusations, single blows and "both sides" do not.
import { describe, expect, it } from 'vitest';
import type { Sides, Told } from '../../../src/extraction/assemble/opponents.ts';
import { findOpponents, tallyOpponents } from '../../../src/extraction/assemble/opponents.ts';
import { readDraft } from '../events/support.ts';

const NOBODY_ABSENT = new Set(['russia', 'ukraine', 'france', 'sudan-army', 'rapid-support-forces', 'sudan']);

function opponentsOf(text: string, parties?: readonly [string, string]): readonly string[] | null {
  const { mentions, names } = readDraft(text);
  const actors = new Map(names.actors.map((actor) => [actor.id, actor]));
  const sides: Sides = {
    sideOf: (id) => actors.get(id)?.side ?? id,
    canFight: () => true,
    isPerson: (id) => actors.get(id)?.kind === 'person',
  };
  const named = parties ?? names.parties;
  const told: Told = {
    mentions,
    anaphors: new Set(names.mentions.filter(({ form }) => form === 'anaphor').map(({ span }) => span.start)),
    parties: named && [sides.sideOf(named[0]), sides.sideOf(named[1])],
  };
  const tally = tallyOpponents([told], sides);
  return findOpponents(tally, tally, NOBODY_ABSENT, told.parties);
}

describe('opponents', () => {
  it.each([
    ['اندلعت اشتباكات بين روسيا وأوكرانيا.', ['russia', 'ukraine']],
    ['اتفقت روسيا وأوكرانيا على هدنة.', ['russia', 'ukraine']],
    ['اتهمت روسيا فرنسا بالكذب.', null],
    ['قصفت روسيا أوكرانيا.', null],
    ['التقى الرئيس الروسي نظيره الأوكراني.', null],
  ])('%s', (text, pair) => {
    expect(opponentsOf(text)).toEqual(pair);
  });

  it('are not two leaders who agree on a truce: they may only back those who fight', () => {
    expect(
      opponentsOf('اتفق الرئيسان الروسي فلاديمير بوتين والأوكراني فولوديمير زيلينسكي على هدنة.'),
    ).toBeNull();
  });

  it('are the two whom the article names most', () => {
    const text = 'اندلعت اشتباكات بين روسيا وأوكرانيا.';
    expect(opponentsOf(text, ['ukraine', 'russia'])).toEqual(['russia', 'ukraine']);
    expect(opponentsOf(text, ['russia', 'france'])).toBeNull();
  });

  it('are told clearly more often than any other two whom the article names', () => {
    const truce = 'اتفقت روسيا وأوكرانيا على هدنة.';
    const other = 'اندلعت اشتباكات بين روسيا وفرنسا.';
    expect(opponentsOf(`${truce}\n${other}`, ['russia', 'ukraine'])).toBeNull();
    expect(opponentsOf(`${truce}\n${truce}\n${other}`, ['russia', 'ukraine'])).toEqual(['russia', 'ukraine']);
  });

  it('are called as they are most often', () => {
    const pair = opponentsOf('اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم.');
    expect([...(pair ?? [])].sort()).toEqual(['rapid-support-forces', 'sudan-army']);
  });
});
