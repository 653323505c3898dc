import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateKind, YearKind } from '../../../src/extraction/article/publication-density.ts';
import {
  kinDensity,
  makeDensity,
  monthDensity,
  weekdayDensity,
  yearDensity,
} from '../../../src/extraction/article/publication-density.ts';

const kinds: fc.Arbitrary<DateKind> = fc.record({
  side: fc.constantFrom('told', 'ahead', 'unclear'),
  yearKnown: fc.boolean(),
  weekday: fc.boolean(),
  hint: fc.constantFrom('past', 'current', 'next', null),
  bound: fc.constantFrom('since', 'until', null),
  gloss: fc.boolean(),
  leads: fc.boolean(),
  historic: fc.boolean(),
});
const PLAIN: DateKind = {
  side: 'told',
  yearKnown: false,
  weekday: false,
  hint: null,
  bound: null,
  gloss: false,
  leads: false,
  historic: false,
};

describe('the density of dates around publication', () => {
  it('is never nothing and never above its peak', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: -20_000, max: 20_000 }), (kind, gap) => {
        const { at, peak } = makeDensity(kind);
        expect(at(gap)).toBeGreaterThan(0);
        expect(at(gap)).toBeLessThanOrEqual(peak);
      }),
    );
  });

  it('sums to about one over all days', () => {
    fc.assert(
      fc.property(kinds, (kind) => {
        const { at } = makeDensity(kind);
        let sum = 0;
        for (let gap = -400; gap <= 18_250; gap++) sum += at(gap);
        expect(sum).toBeGreaterThan(0.95);
        expect(sum).toBeLessThan(1.05);
      }),
    );
  });

  it('tells of what is to come the oftener the nearer it is, in the second week before it nearly as in the last', () => {
    for (const hint of [null, 'current'] as const) {
      const { at } = makeDensity({ ...PLAIN, side: 'ahead', hint });
      expect(at(-10)).toBeGreaterThan(at(-18));
      expect(at(-18)).toBeGreaterThan(at(-25));
      expect(at(-3)).toBeGreaterThan(at(-10));
      expect(at(-3)).toBeLessThan(2 * at(-10));
    }
  });

  it('lies back for what is told and ahead for what is to come', () => {
    const told = makeDensity(PLAIN);
    const ahead = makeDensity({ ...PLAIN, side: 'ahead' });
    expect(told.at(4)).toBeGreaterThan(told.at(-4));
    expect(ahead.at(-4)).toBeGreaterThan(ahead.at(4));
  });

  it('makes a date with its weekday, or the last one of the news itself, nearer than another', () => {
    const share = (kind: DateKind) => makeDensity(kind).at(3) / makeDensity(kind).at(20);
    expect(share({ ...PLAIN, weekday: true })).toBeGreaterThan(share(PLAIN));
    expect(share({ ...PLAIN, leads: true })).toBeGreaterThan(share(PLAIN));
  });

  it('knows the years, months and weekdays that papers name', () => {
    expect(yearDensity('year', 0)).toBeGreaterThan(yearDensity('year', -1));
    expect(yearDensity('begun', 0)).toBeGreaterThan(5 * yearDensity('begun', 1));
    expect(monthDensity('past', 1)).toBeGreaterThan(monthDensity('past', 0));
    expect(monthDensity('next', 11)).toBeGreaterThan(monthDensity('next', 0));
    expect(weekdayDensity('lead', 0)).toBeGreaterThan(weekdayDensity('later', 0));
    expect(weekdayDensity('ahead', 6)).toBeGreaterThan(weekdayDensity('first', 6));
  });

  it('lets a month with its year lie nearer than a year alone, and one to come ahead', () => {
    const nearness = (kind: YearKind) => yearDensity(kind, 1) / yearDensity(kind, 6);
    expect(nearness('month')).toBeGreaterThan(2 * nearness('year'));
    expect(nearness('since-month')).toBeGreaterThan(nearness('since-year'));
    expect(yearDensity('ahead', -2)).toBeGreaterThan(10 * yearDensity('ahead', 2));
  });

  it('takes a date with its year for history where the text names a later year', () => {
    const share = (historic: boolean) => {
      const { at } = makeDensity({ ...PLAIN, yearKnown: true, historic });
      return at(10) / at(1000);
    };
    expect(share(false)).toBeGreaterThan(5 * share(true));
  });

  it('brings articles with a passage in common closer than those of one subject', () => {
    const nearness = (kind: 'subject' | 'passage') => kinDensity(kind, 1) / kinDensity(kind, 8);
    expect(nearness('passage')).toBeGreaterThan(nearness('subject'));
    expect(kinDensity('subject', 30)).toBeGreaterThan(10 * kinDensity('subject', 365));
  });
});
