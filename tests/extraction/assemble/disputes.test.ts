// Fighting told to go on in a place that another side says it has taken.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { findDisputes } from '../../../src/extraction/assemble/disputes.ts';
import { day, makeMention } from './support.ts';

const places = [{ place: 'bakhmut', span: { start: 0, end: 4 } }];
const dated = (start: string) => ({
  ...day(start),
  basis: 'explicit' as const,
  expression: null,
  steps: [],
});
const capture = (parts: Partial<Mention> = {}) => ({
  mention: makeMention({ id: 'capture', type: 'capture', places, ...parts }),
  voices: new Set(['russia']),
});
const fighting = (parts: Partial<Mention> = {}, voices = ['ukraine']) => ({
  mention: makeMention({ id: 'fighting', type: 'clash', modality: 'ongoing', places, ...parts }),
  voices: new Set(voices),
});

describe('another account', () => {
  it('is fighting that goes on, said by another side', () => {
    expect(findDisputes([capture(), fighting()])).toEqual(
      new Map([
        ['fighting', [{ mention: 'capture', step: { rule: 'dispute.fighting-goes-on', params: {} } }]],
      ]),
    );
  });

  it('is an attack repelled there, said by another side', () => {
    const repelled = makeMention({
      id: 'repelled',
      type: 'attack',
      places,
      words: 'صدت هجوما على باخموت',
      trigger: { start: 0, end: 9 },
    });
    const found = findDisputes([capture(), { mention: repelled, voices: new Set(['ukraine']) }]);
    expect(found.get('repelled')).toEqual([
      { mention: 'capture', step: { rule: 'dispute.repelled', params: {} } },
    ]);
    const own = findDisputes([capture(), { mention: repelled, voices: new Set(['russia']) }]);
    expect(own.size).toBe(0);
  });

  it.each([
    ['on the word of the side that says it took the place', capture(), fighting({}, ['russia'])],
    ['in the article’s own voice', capture(), fighting({}, [])],
    ['elsewhere', capture(), fighting({ places: [{ place: 'avdiivka', span: { start: 0, end: 4 } }] })],
    ['days later', capture(), fighting({ date: dated('2024-05-20') })],
    ['that is over', capture(), fighting({ modality: 'happened' })],
    [
      'beside a denied capture',
      capture({
        claims: [
          {
            chain: [{ actor: 'ukraine', span: { start: 0, end: 4 } }],
            stance: 'denies',
            denies: 'occurrence',
            form: 'paraphrased',
          },
        ],
      }),
      fighting(),
    ],
  ])('is not fighting %s', (_what, taken, fight) => {
    expect(findDisputes([taken, fight]).size).toBe(0);
  });
});
