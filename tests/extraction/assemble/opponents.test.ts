// Who fights whom: clashes and truces between two tell it, accusations, single blows and "both sides" do not.
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/extraction/assemble/opponents.ts';
import { findOpponents, tallyOpponents } from '../../../src/extraction/assemble/opponents.ts';
import { readDraft } from '../events/support.ts';

const NOBODY_ABSENT = new Set(['russia', 'ukraine', 'france', 'sudan-army', 'rapid-support-forces', 'sudan']);

function opponentsOf(text: string): readonly string[] | null {
  const { mentions, names } = readDraft(text);
  const sides = new Map(names.actors.map((actor) => [actor.id, actor.side]));
  const told: Told = {
    mentions,
    anaphors: new Set(names.mentions.filter(({ form }) => form === 'anaphor').map(({ span }) => span.start)),
  };
  const tally = tallyOpponents([told], { sideOf: (id) => sides.get(id) ?? id, canFight: () => true });
  return findOpponents(tally, tally, NOBODY_ABSENT);
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

  it('are called as they are most often', () => {
    const pair = opponentsOf('اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم.');
    expect([...(pair ?? [])].sort()).toEqual(['rapid-support-forces', 'sudan-army']);
  });
});
