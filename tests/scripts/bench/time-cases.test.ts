import { describe, expect, it } from 'vitest';
import { judge, readCases } from '../../../scripts/bench/time-cases.ts';

const own = (value: string | null, why = '') =>
  readCases({ ref: '2020-10-27', items: [{ text: 'أمس', value, why }] }, 'past')[0];
const answer = (first: string | null, last: string | null, start = 0) => ({
  start,
  end: start + 3,
  first,
  last,
});

describe('the judge', () => {
  it('wants both days of one answer', () => {
    const one = own('2020-10-26/2020-10-27');
    if (!one) throw new Error('no case');
    expect(judge(one, [answer('2020-10-26', '2020-10-27')]).right).toBe(true);
    expect(judge(one, [answer('2020-10-26', '2020-10-26'), answer('2020-10-27', '2020-10-27')])).toEqual({
      trap: false,
      firstDay: true,
      lastDay: true,
      right: false,
    });
    expect(judge(one, []).right).toBe(false);
  });

  it('calls any day an error where there is none, a count too', () => {
    for (const one of [own(null), own('2020-10-26..27', 'count of days')]) {
      if (!one) throw new Error('no case');
      expect(judge(one, [answer('2020-10-26', '2020-10-26')])).toMatchObject({ trap: true, right: false });
      expect(judge(one, [answer(null, null)])).toMatchObject({ trap: true, right: true });
    }
  });

  it('takes either reading of a collected case, where it overlaps the words meant', () => {
    const [one] = readCases(
      [
        {
          suite: 'a',
          input: 'وصل يوم الأحد',
          text: 'الأحد',
          ref: '2020-10-27T00:00:00',
          past: { start: '2020-10-25', endExclusive: '2020-10-26' },
          future: { start: '2020-11-01' },
        },
      ],
      'future',
    );
    if (!one) throw new Error('no case');
    expect(one).toMatchObject({ prefer: 'future', reference: '2020-10-27', at: { start: 8, end: 13 } });
    expect(judge(one, [answer('2020-10-25', '2020-10-25', 8)]).right).toBe(true);
    expect(judge(one, [answer('2020-10-25', '2020-10-26', 8)]).right).toBe(true);
    expect(judge(one, [answer('2020-11-01', null, 8)]).right).toBe(true);
    expect(judge(one, [answer('2020-10-24', '2020-10-25', 8)]).right).toBe(false);
    expect(judge(one, [answer('2020-10-25', '2020-10-25', 0)]).right).toBe(false);
  });

  it('refuses a file of another shape', () => {
    expect(() => readCases({ items: [] }, 'past')).toThrow(/ref/);
  });
});
