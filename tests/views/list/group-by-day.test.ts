import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { groupByDay } from '../../../src/views/list/group-by-day.ts';
import { anyEvents, told } from '../../layout/graph/graph-fixtures.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';

const since = told('clash', 'a,b', {
  id: 'since',
  date: { ...UNDATED, start: '2020-10-09', end: null, precision: 'span' },
});
const month = told('clash', 'a,b', {
  id: 'month',
  date: { ...UNDATED, start: '2020-10-01', end: '2020-10-31', precision: 'month' },
});
const ninth = told('call', 'a,b', { id: 'ninth', day: '2020-10-09' });
const eighth = told('call', 'a,b', { id: 'eighth', day: '2020-10-08' });
const never = told('call', 'a,b', { id: 'never' });

const drawn = (events: Parameters<typeof groupByDay>[0], order: 'newest' | 'oldest') =>
  groupByDay(events, order, dateStyle('en')).map(
    ({ heading, events: own }) => `${heading}: ${own.map(({ id }) => id).join()}`,
  );

describe('the list’s headings', () => {
  it('follow the order asked for, the undated at the end of either', () => {
    expect(drawn([never, ninth, eighth], 'newest')).toEqual([
      'Friday 9 October 2020: ninth',
      'Thursday 8 October 2020: eighth',
      'null: never',
    ]);
    expect(drawn([never, ninth, eighth], 'oldest').map((line) => line.split(': ')[1])).toEqual([
      'eighth',
      'ninth',
      'never',
    ]);
  });

  it('do not narrow a longer date to its first day', () => {
    expect(drawn([since, month, ninth], 'oldest')).toEqual([
      'October 2020: month',
      'Friday 9 October 2020: ninth',
      'since 9 October 2020: since',
    ]);
  });

  it('say "since" of nothing that is only to come', () => {
    const ahead = { ...since, id: 'ahead', status: 'planned' as const };
    expect(drawn([since, ahead], 'oldest')).toEqual([
      'on or after 9 October 2020: ahead',
      'since 9 October 2020: since',
    ]);
  });

  it('give Arabic days both month names', () => {
    expect(groupByDay([ninth], 'newest', dateStyle('ar'))[0]?.heading).toBe(
      'الجمعة 9 أكتوبر/تشرين الأول 2020',
    );
  });

  it('hold every event once, under keys that are their own, whatever the order of input', () => {
    const days = fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 0, maxLength: 60 });
    fc.assert(
      fc.property(anyEvents(), days, (events, picks) => {
        const dated = events.map((event, at) => {
          const day = picks[at] === undefined ? null : `2020-10-${String(picks[at]).padStart(2, '0')}`;
          return { ...event, date: { ...event.date, start: day, end: day } };
        });
        const groups = groupByDay(dated, 'newest', dateStyle('en'));
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        expect(groups.flatMap((group) => group.events.map(({ id }) => id)).sort()).toEqual(
          dated.map(({ id }) => id).sort(),
        );
        expect(groupByDay([...dated].reverse(), 'newest', dateStyle('en'))).toEqual(groups);
      }),
    );
  });
});
