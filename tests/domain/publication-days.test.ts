import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../src/domain/iso-day.ts';
import {
  findReportDays,
  indexPublicationDays,
  isPublicationDay,
  wasToldBy,
} from '../../src/domain/publication-days.ts';

const article = (id: string, date: string | null) => ({
  id,
  published: { date, basis: 'metadata' as const, evidence: [], runnerUp: null },
});
const days = indexPublicationDays([
  article('a', '2020-10-21'),
  article('b', '2020-10-09'),
  article('c', null),
  article('d', '2020-10-09'),
]);

describe('a day of publication', () => {
  it('is a day of the calendar since there are newspapers', () => {
    expect(['1605-07-01', '2020-10-09', '2999-12-31'].filter(isPublicationDay)).toHaveLength(3);
    expect(
      ['0000-01-01', '0001-01-01', '1599-12-31', '3000-01-01', '2020-02-30', ''].some(isPublicationDay),
    ).toBe(false);
  });
});

describe('when events became known', () => {
  it('lists the days on which an event was told, in order, each once', () => {
    expect(findReportDays({ articles: ['a', 'b', 'c', 'd'] }, days)).toEqual(['2020-10-09', '2020-10-21']);
    expect(findReportDays({ articles: ['c'] }, days)).toEqual([]);
  });

  it('knows an event from the day of its first article on, that day included', () => {
    expect(wasToldBy({ articles: ['a', 'b'] }, '2020-10-08', days)).toBe(false);
    expect(wasToldBy({ articles: ['a', 'b'] }, '2020-10-09', days)).toBe(true);
  });

  it('takes nothing as known from an article whose day nobody knows', () => {
    expect(wasToldBy({ articles: ['c'] }, '2999-01-01', days)).toBe(false);
  });

  it('never forgets: what was known on a day is known on the next', () => {
    const known = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    fc.assert(
      fc.property(known, fc.integer({ min: 18_500, max: 18_600 }), (articles, day) => {
        const [before, after] = [day, day + 1].map((each) =>
          wasToldBy({ articles }, dayOfNumber(each), days),
        );
        expect(!before || after).toBe(true);
      }),
    );
  });
});
