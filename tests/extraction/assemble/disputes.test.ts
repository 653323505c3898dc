// Fighting told to go on in a place that another side says it has taken.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { findDisputes } from '../../../src/extraction/assemble/disputes.ts';
import { corpusOf, day, makeMention } from './support.ts';

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
    ['where somebody advances', capture({ type: 'advance' }), fighting()],
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

it('contradicts no ground that its side still holds', () => {
  const held = makeMention({
    id: 'held',
    type: 'capture',
    modality: 'ongoing',
    places,
    words: 'ما زالت تسيطر على باخموت',
    trigger: { start: 8, end: 13 },
  });
  const sided = { mention: held, voices: new Set(['ukraine']) };
  expect([...findDisputes([capture(), sided, fighting()])]).toEqual([
    ['held', [{ mention: 'capture', step: { rule: 'dispute.still-held', params: {} } }]],
    ['fighting', [{ mention: 'capture', step: { rule: 'dispute.fighting-goes-on', params: {} } }]],
  ]);
});

describe('an account of ground that took days to take', () => {
  it('is counted from the last of them', () => {
    const range = { ...dated('2024-05-04'), end: '2024-05-10', edtf: '2024-05-04/2024-05-10' };
    const found = findDisputes([capture({ date: range }), fighting({ date: dated('2024-05-11') })]);
    expect(found.size).toBe(1);
  });
});

describe('fighting told to go on without the name of the place', () => {
  const disputed = (text: string) =>
    corpusOf({ a: text }).mentions.filter(({ disputes }) => disputes.length > 0).length;

  it.each([
    [
      'in a quarter, by who has just denied the capture',
      'أعلنت قوات الدعم السريع السيطرة على مدينة الفاشر. ونفى الجيش السوداني سقوط المدينة، وقال إن قواته لا تزال تقاتل في حي الثورة.',
    ],
    [
      'in "the town"',
      'أعلنت روسيا السيطرة على مدينة باخموت. وقالت أوكرانيا إن المعارك لا تزال مستمرة في المدينة.',
    ],
    [
      'by a verb with a feminine subject',
      'أعلنت روسيا السيطرة على مدينة باخموت. وقالت أوكرانيا: «وحداتنا تقاتل في باخموت».',
    ],
    [
      'of several villages',
      'أعلن الحوثيون السيطرة على قرى عدة في محافظة مأرب. وقالت الحكومة اليمنية إن المعارك لا تزال مستمرة هناك.',
    ],
    [
      'in its streets',
      'أعلنت روسيا السيطرة على كامل أراضي بلدة سوليدار، بينما نفت أوكرانيا سقوطها، قائلة إن القتال لا يزال مستمرا في شوارعها.',
    ],
  ])('%s is another account', (_what, text) => {
    expect(disputed(text)).toBeGreaterThan(0);
  });

  it.each([
    [
      'elsewhere',
      'أعلنت روسيا السيطرة على مدينة باخموت. وقالت أوكرانيا إن المعارك لا تزال مستمرة في خاركيف.',
    ],
    [
      'by the same side',
      'أعلنت روسيا السيطرة على مدينة باخموت. وأضافت روسيا أن المعارك لا تزال مستمرة في المدينة.',
    ],
  ])('%s is none', (_what, text) => {
    expect(disputed(text)).toBe(0);
  });
});
