import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { orderClaims } from '../../../src/views/lens/order-claims.ts';
import { dayDate, makeEvent } from '../../layout/timeline/fixtures.ts';

const EVENTS = [
  makeEvent('undated', { date: UNDATED }),
  makeEvent('b', { date: dayDate('2020-10-09') }),
  makeEvent('a', { date: dayDate('2020-10-09') }),
  makeEvent('until', { date: { ...UNDATED, end: '2020-10-12' } }),
  makeEvent('first', { date: dayDate('2020-10-01') }),
];
const ids = (order: 'newest' | 'oldest') => orderClaims(EVENTS, order).map(({ id }) => id);

describe('the order of compared claims', () => {
  it('is that of their days, then of their ids, the undated last either way', () => {
    expect(ids('oldest')).toEqual(['first', 'a', 'b', 'until', 'undated']);
    expect(ids('newest')).toEqual(['until', 'a', 'b', 'first', 'undated']);
  });
});
