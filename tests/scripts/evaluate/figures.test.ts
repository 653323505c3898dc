import { describe, expect, it } from 'vitest';
import type { Figures } from '../../../scripts/evaluate/figures.ts';
import { FIGURES, fallen, figuresOf, toBaseline } from '../../../scripts/evaluate/figures.ts';
import { measure } from '../../../scripts/evaluate/measure.ts';
import { annotation, corpus, gold, mention } from './support.ts';

const all = (value: number | null): Figures => ({
  ...figuresOf(measure(corpus([mention('قصفت')]), gold([annotation({})]))),
  ...Object.fromEntries(FIGURES.map((figure) => [figure, value])),
});

describe('the figures', () => {
  it('of a corpus that says what the gold says are 1, those of what nobody asked are none', () => {
    const figures = figuresOf(measure(corpus([mention('قصفت')]), gold([annotation({})])));
    expect(figures).toMatchObject({ typeF1: 1, dateExact: 1, rolesF1: 1, published: 1, linkingF1: 1 });
    expect(figures.denialF1).toBeNull();
    expect(figures.disputes).toBeNull();
  });

  it('are kept in thousandths, rounded down', () => {
    expect(toBaseline(all(0.98765)).typeF1).toBe(0.987);
    expect(toBaseline(all(0.95)).typeF1).toBe(0.95);
    expect(toBaseline(all(null)).typeF1).toBeNull();
  });

  it('may stay or rise; one that falls, or is gone, is named', () => {
    expect(fallen(all(0.95), { typeF1: 0.95, place: 0.9 })).toEqual([]);
    expect(fallen(all(0.9499), { typeF1: 0.95 })).toEqual(['typeF1: 0.949, was 0.95']);
    expect(fallen(all(null), { typeF1: 0.95 })).toEqual(['typeF1: none, was 0.95']);
    expect(fallen(all(0.1), { typeF1: null })).toEqual([]);
  });
});
