import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Quantity } from '../../src/domain/corpus-schema.ts';
import { groupFigures } from '../../src/domain/quantities.ts';
import { makeArticle, makeMention } from './fixtures.ts';

const PUBLISHED: Readonly<Record<string, string | null>> = {
  early: '2020-10-09',
  late: '2020-10-20',
  undated: null,
};
const headOf = (id: string) => ({
  ...makeArticle(id),
  published: { date: PUBLISHED[id] ?? null, basis: 'stated' as const, evidence: [], runnerUp: null },
});
const SIDES: Readonly<Record<string, string>> = { 'armenia-mod': 'armenia', 'armenia-army': 'armenia' };
const TEXT = 'قُتل 26 جندياً في المعارك';
const count = (over: Partial<Quantity> = {}): Quantity => ({
  kind: 'killed',
  of: 'جندي',
  low: 26,
  high: 26,
  approx: false,
  whose: 'armenia-army',
  countedBy: 'armenia-mod',
  cumulative: false,
  span: { start: 105, end: 107 },
  ...over,
});
const told = (id: string, article: string, ...quantities: readonly Quantity[]): Mention =>
  makeMention(id, 'e', {
    article,
    passage: { start: 100, end: 100 + TEXT.length, exact: TEXT, prefix: '', suffix: '' },
    quantities: [...quantities],
  });
const figuresOf = (...mentions: readonly Mention[]) =>
  groupFigures({ mentions, headOf, sideOf: (actor) => SIDES[actor] ?? actor });

describe('the figures of an event', () => {
  it('say that a side counts its own', () => {
    expect(figuresOf(told('1', 'early', count()))).toMatchObject([
      { kind: 'killed', figures: [{ low: 26, own: true, words: '26' }] },
    ]);
    const [other] = figuresOf(told('1', 'early', count({ whose: 'azerbaijan' })));
    expect(other?.figures[0]?.own).toBe(false);
    const [nobody] = figuresOf(told('1', 'early', count({ countedBy: null })));
    expect(nobody?.figures[0]?.own).toBe(false);
  });

  it('list a number once with all its prints', () => {
    const [killed] = figuresOf(
      told('1', 'late', count()),
      told('2', 'early', count()),
      told('3', 'early', count()),
    );
    expect(killed?.figures.map(({ prints }) => prints)).toEqual([
      [
        { mention: '2', article: 'early' },
        { mention: '1', article: 'late' },
      ],
    ]);
  });

  it('keep running totals of different days apart, with their day', () => {
    const total = count({ cumulative: true });
    const [killed] = figuresOf(
      told('1', 'early', total),
      told('2', 'late', total),
      told('3', 'undated', total),
    );
    expect(killed?.figures.map(({ asOf }) => asOf)).toEqual(['2020-10-09', '2020-10-20', null]);
  });

  it('give no words where the number stands outside its passage', () => {
    const [killed] = figuresOf(told('1', 'early', count({ span: { start: 10, end: 12 } })));
    expect(killed?.figures[0]?.words).toBeNull();
  });

  it('never add, and never lose a number: each that is told is shown under its kind, none that is not', () => {
    const one = fc.record({
      article: fc.constantFrom(...Object.keys(PUBLISHED)),
      kind: fc.constantFrom('killed' as const, 'wounded' as const),
      low: fc.integer({ min: 0, max: 4 }),
      countedBy: fc.constantFrom('armenia-mod', null),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (list) => {
        const mentions = list.map(({ article, kind, low, countedBy }, at) =>
          told(`m${at}`, article, count({ kind, low, high: low, countedBy })),
        );
        const shown = figuresOf(...mentions).flatMap(({ kind, figures }) =>
          figures.map(({ low, countedBy }) => `${kind} ${low} ${countedBy}`),
        );
        expect(shown.toSorted()).toEqual(
          [...new Set(list.map(({ kind, low, countedBy }) => `${kind} ${low} ${countedBy}`))].toSorted(),
        );
      }),
    );
  });
});
