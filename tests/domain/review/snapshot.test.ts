import { describe, expect, it } from 'vitest';
import { signoffSchema } from '../../../src/domain/review/review-schema.ts';
import { makeSignoff, takeSnapshot } from '../../../src/domain/review/snapshot.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../fixtures.ts';

const span = { start: 0, end: 5 };
const quantity = {
  kind: 'killed' as const,
  of: 'جندي',
  low: 3,
  high: 3,
  approx: false,
  whose: null,
  countedBy: 'x-army',
  cumulative: false,
};
const corpus = makeCorpus({
  articles: [{ ...makeArticle('a'), publisher: 'An outlet' }],
  actors: [
    {
      id: 'x-army',
      kind: 'armed-force',
      label: { ar: 'ج', en: 'X army' },
      names: [],
      side: 'x',
      sideBasis: 'lexicon',
      wikidata: null,
    },
  ],
  events: [
    makeEvent('m1', {
      mentions: ['m1', 'm2'],
      quantities: [
        { ...quantity, span },
        { ...quantity, span: { start: 6, end: 9 } },
      ],
    }),
  ],
  mentions: [
    makeMention('m1', 'm1', {
      claims: [{ chain: [{ actor: 'x-army', span }], stance: 'asserts', denies: null, form: 'quoted' }],
    }),
    makeMention('m2', 'm1', {
      claims: [
        { chain: [{ actor: 'y', span }], stance: 'denies', denies: 'occurrence', form: 'paraphrased' },
        { chain: [{ actor: 'x-army', span }], stance: 'asserts', denies: null, form: 'quoted' },
      ],
    }),
  ],
});

describe('takeSnapshot', () => {
  it('takes down the sides that say so and deny, and each claim and figure once', () => {
    const [event] = takeSnapshot(corpus).events;
    expect(event).toMatchObject({
      id: 'm1',
      mentions: ['m1', 'm2'],
      claimants: ['x'],
      deniers: ['y'],
      quantities: [quantity],
    });
    expect(event?.claims).toEqual([
      { speaker: 'x-army', stance: 'asserts', denies: null, form: 'quoted' },
      { speaker: 'y', stance: 'denies', denies: 'occurrence', form: 'paraphrased' },
    ]);
  });

  it('takes down what is known of each article', () => {
    expect(takeSnapshot(corpus).articles).toEqual([
      { id: 'a', publisher: 'An outlet', credits: [], published: '2020-10-09', url: null },
    ]);
  });

  it('makes a sign-off that its schema takes', () => {
    const signoff = makeSignoff(corpus, [{ id: 'd1' }], { by: 'Samira', on: '2026-01-05', note: '' });
    expect(signoffSchema.parse(signoff)).toEqual(signoff);
    expect(signoff.decisions).toEqual(['d1']);
  });
});
