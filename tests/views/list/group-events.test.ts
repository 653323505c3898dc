import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_SORTS } from '../../../src/domain/list-shape.ts';
import type { ListSort } from '../../../src/domain/list-shape.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { list } from '../../../src/i18n/messages/list.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { addMessages, translator } from '../../../src/i18n/translate.ts';
import { groupByDay } from '../../../src/views/list/group-by-day.ts';
import { groupEvents } from '../../../src/views/list/group-events.ts';
import { anyEvents, told } from '../../layout/graph/graph-fixtures.ts';

addMessages(list);
const group = (events: readonly EventSummary[], sort: ListSort, order: 'newest' | 'oldest' = 'newest') =>
  groupEvents(events, {
    sort,
    order,
    dates: dateStyle('en'),
    t: translator('en'),
    placeName: (id) => id.toUpperCase(),
  });
const drawn = (...args: Parameters<typeof group>) =>
  group(...args).map(({ heading, events }) => `${heading}: ${events.map(({ id }) => id).join()}`);

const EVENTS = [
  told('call', 'a,b', { id: 'call', day: '2020-10-08', places: ['z'], articles: ['one', 'two'] }),
  told('strike', 'a>b', { id: 'strike', day: '2020-10-09', status: 'claimed', places: ['m', 'z'] }),
  told('call', 'a,b', { id: 'later', day: '2020-10-10' }),
];

describe('the list sorted', () => {
  it('by type follows the families, each by date', () => {
    expect(drawn(EVENTS, 'type')).toEqual(['Telephone call: later,call', 'Strike: strike']);
    expect(drawn(EVENTS, '-type')).toEqual(['Strike: strike', 'Telephone call: later,call']);
    expect(drawn(EVENTS, 'type', 'oldest')).toEqual(['Telephone call: call,later', 'Strike: strike']);
  });

  it('by place stands by the first place, those without one last in either direction', () => {
    expect(drawn(EVENTS, 'place')).toEqual(['M: strike', 'Z: call', 'No place told: later']);
    expect(drawn(EVENTS, '-place')).toEqual(['Z: call', 'M: strike', 'No place told: later']);
  });

  it('by status and by articles', () => {
    expect(drawn(EVENTS, 'status').map((line) => line.split(': ')[1])).toEqual(['later,call', 'strike']);
    expect(drawn(EVENTS, '-sources')).toEqual(['2 articles: call', '1 article: later,strike']);
  });

  it('by date is the list by days', () => {
    expect(group(EVENTS, 'date')).toEqual(groupByDay(EVENTS, 'newest', dateStyle('en')));
  });

  it('holds every event once, under headings that are distinct, whatever the sort', () => {
    fc.assert(
      fc.property(
        anyEvents(),
        fc.constantFrom(...LIST_SORTS),
        fc.constantFrom<'newest' | 'oldest'>('newest', 'oldest'),
        (events, sort, order) => {
          const groups = group(events, sort, order);
          const ids = groups.flatMap((one) => one.events.map(({ id }) => id));
          expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
          expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
          expect(groups.every((one) => one.events.length > 0)).toBe(true);
        },
      ),
    );
  });
});
