// When one number of dead is one toll: a great number alone, a small one with something else that agrees.
import { describe, expect, it } from 'vitest';
import type { Mention, Quantity } from '../../../src/domain/corpus-schema.ts';
import { haveOneToll } from '../../../src/extraction/assemble/same-toll.ts';
import { day, makeLinkInput, makeMention } from './support.ts';

const killed = (low: number): Quantity => ({
  kind: 'killed',
  of: '',
  low,
  high: low,
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
  span: { start: 4, end: 8 },
});
const agent = (actor: string): Mention['actors'][number] => ({
  actor,
  role: 'agent',
  span: { start: 0, end: 3 },
});

/** Losses that an article tells, its day its own unless said otherwise. */
const losses = (words: string, low: number, parts: Partial<Mention> = {}) =>
  makeLinkInput(
    makeMention({
      type: 'losses',
      words,
      quantities: [killed(low)],
      date: { ...day('2024-05-10', '2024-05-10', false), basis: 'news-day', expression: null, steps: [] },
      ...parts,
    }),
  );

const RAID = 'قتل ستة في غارة على سوق';
const BLAST = 'قتل ستة في تفجير حافلة';

describe('one number of dead', () => {
  it('is one toll where it is great', () => {
    expect(haveOneToll(losses(RAID, 40), losses(BLAST, 40))).toBe(true);
    expect(haveOneToll(losses(RAID, 40), losses(BLAST, 41))).toBe(false);
  });

  it('says nothing by itself where it is small', () => {
    expect(haveOneToll(losses(RAID, 6), losses(BLAST, 6))).toBe(false);
  });

  it('is one with a day of its own in both', () => {
    const parts: Partial<Mention> = {
      date: { ...day('2024-05-09'), basis: 'explicit', expression: null, steps: [] },
    };
    expect(haveOneToll(losses(RAID, 6, parts), losses(BLAST, 6, parts))).toBe(true);
    expect(haveOneToll(losses(RAID, 6, parts), losses(BLAST, 6))).toBe(false);
  });

  it('is one of the same party, and never of others', () => {
    const by = (actor: string) => ({ actors: [agent(actor)] });
    expect(haveOneToll(losses(RAID, 6, by('israel')), losses(BLAST, 6, by('israel')))).toBe(true);
    expect(haveOneToll(losses(RAID, 40, by('israel')), losses(BLAST, 40, by('hamas')))).toBe(false);
  });

  it('is one where nothing else is told of it', () => {
    expect(haveOneToll(losses(RAID, 6), losses('مقتل ستة بينهم طفل', 6))).toBe(true);
  });

  it('belongs to one article', () => {
    expect(haveOneToll(losses(RAID, 40), losses(RAID, 40, { article: 'b' }))).toBe(false);
  });
});
