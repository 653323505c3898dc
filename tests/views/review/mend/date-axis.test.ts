import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../../../src/domain/corpus-schema.ts';
import { shiftDay } from '../../../../src/domain/iso-day.ts';
import { UNDATED } from '../../../../src/domain/site-data.ts';
import { buildDateAxis } from '../../../../src/views/review/mend/date-axis.ts';

const date = (start: string | null, end: string | null): EventDate => ({
  ...UNDATED,
  start,
  end,
  precision: 'span',
});

describe('the axis of a date', () => {
  it('holds the whole months of both dates, with their thirds', () => {
    const axis = buildDateAxis(date('2020-10-09', '2020-10-09'), date('2020-10-21', '2020-10-31'));
    expect([axis?.first, axis?.last]).toEqual(['2020-10-01', '2020-10-31']);
    expect(axis?.next).toEqual({ from: 20 / 31, to: 1, open: null });
    expect(axis?.ticks.map(({ day }) => day)).toEqual(['2020-10-01', '2020-10-11', '2020-10-21']);
  });

  it('is told by years where it is long, and fades where a date is open', () => {
    const axis = buildDateAxis(date('2020-10-09', null), date('1990-01-01', '1999-12-31'));
    expect(axis?.now?.open).toBe('end');
    expect(axis?.ticks.every(({ unit }) => unit === 'year')).toBe(true);
    expect(axis?.ticks.length).toBeLessThanOrEqual(8);
  });

  it('is none where nothing is dated', () => {
    expect(buildDateAxis(UNDATED, null)).toBe(null);
    expect(buildDateAxis(UNDATED, date('2020-10-09', '2020-10-09'))?.now).toBe(null);
  });

  it('has every bar inside it', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => shiftDay('1960-01-01', days));
    fc.assert(
      fc.property(day, fc.nat(4000), day, fc.constantFrom('both', 'since', 'until'), (a, more, b, ends) => {
        const now = date(ends === 'until' ? null : a, ends === 'since' ? null : shiftDay(a, more));
        const axis = buildDateAxis(now, date(b, b));
        for (const bar of [axis?.now, axis?.next]) {
          expect(bar?.from).toBeGreaterThanOrEqual(0);
          expect(bar?.to).toBeLessThanOrEqual(1 + 1e-9);
          expect(bar?.to).toBeGreaterThan(bar?.from ?? 1);
        }
      }),
    );
  });
});
