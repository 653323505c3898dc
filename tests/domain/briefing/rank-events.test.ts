import { describe, expect, it } from 'vitest';
import {
  chooseDatedEvents,
  chooseKeyEvents,
  compareTime,
  MOST_DATED,
  MOST_KEY_LINES,
  MOST_OF_TYPE,
  weighEvents,
} from '../../../src/domain/briefing/rank-events.ts';
import type { EventType } from '../../../src/domain/event-types.ts';
import { EVENT_TYPES, familyOf } from '../../../src/domain/event-types.ts';
import { shiftDay } from '../../../src/domain/iso-day.ts';
import type { EventSummary } from '../../../src/domain/site-data.ts';
import { splitCorpus, UNDATED } from '../../../src/domain/site-data.ts';
import { makeCorpus, makeEvent } from '../fixtures.ts';

const [base] = splitCorpus(makeCorpus()).index([], []).events;
function makeSummary(id: string, changes: Partial<EventSummary> = {}): EventSummary {
  if (!base) throw new Error('the fixture has one event');
  const day = '2020-10-09';
  return { ...base, id, date: { ...UNDATED, start: day, end: day, precision: 'day' }, ...changes };
}
const { sources } = makeEvent('m');
const weigh = (events: readonly EventSummary[], outlets: Readonly<Record<string, number>> = {}) =>
  weighEvents(events, (id) => ({
    ...sources,
    outlets: Array.from({ length: outlets[id] ?? 1 }, (_, at) => `o${at}`),
  }));
const ids = (events: readonly EventSummary[]) => events.map(({ id }) => id);

describe('the weight of events', () => {
  it('is by sides that speak of it, then outlets, then the latest day', () => {
    const events = [
      makeSummary('old'),
      makeSummary('late', { date: { ...UNDATED, start: '2020-11-01', end: '2020-11-01' } }),
      makeSummary('printed'),
      makeSummary('denied', { deniers: ['b'], contradictors: ['c'] }),
      makeSummary('told', { claimants: ['a'] }),
    ];
    expect(ids(weigh(events, { printed: 3 }).map(({ event }) => event))).toEqual([
      'denied',
      'told',
      'printed',
      'late',
      'old',
    ]);
  });

  it('does not depend on the order that events come in', () => {
    const events = ['c', 'a', 'b'].map((id) => makeSummary(id));
    expect(weigh(events)).toEqual(weigh(events.toReversed()));
  });
});

describe('the events of a draft', () => {
  const many = EVENT_TYPES.flatMap((type: EventType, at) =>
    [0, 1, 2, 3].map((copy) => {
      const day = shiftDay('2020-10-01', at + copy);
      return makeSummary(`${type}-${copy}`, { type, date: { ...UNDATED, start: day, end: day } });
    }),
  );

  it('are one of each family at its head, five at most', () => {
    const chosen = chooseKeyEvents(weigh(many));
    expect(chosen).toHaveLength(MOST_KEY_LINES);
    expect(new Set(chosen.map(({ type }) => familyOf(type))).size).toBe(MOST_KEY_LINES);
  });

  it('are eight with a date at most, two of one type, in order of time', () => {
    const chosen = chooseDatedEvents(weigh(many));
    expect(chosen).toHaveLength(MOST_DATED);
    expect(chosen.toSorted(compareTime)).toEqual(chosen);
    for (const type of EVENT_TYPES)
      expect(chosen.filter((event) => event.type === type).length).toBeLessThanOrEqual(MOST_OF_TYPE);
  });

  it('are none that nobody says happened', () => {
    const unreal = (['planned', 'called-for', 'hypothetical', 'denied'] as const).map((status) =>
      makeSummary(status, { status }),
    );
    expect(chooseKeyEvents(weigh(unreal))).toEqual([]);
    expect(chooseDatedEvents(weigh(unreal))).toEqual([]);
  });

  it('have both a beginning and an end where they are dated', () => {
    const open = makeSummary('open', { date: { ...UNDATED, start: '2020-09-27', end: null } });
    const undated = makeSummary('undated', { date: UNDATED });
    expect(chooseDatedEvents(weigh([open, undated]))).toEqual([]);
    expect(chooseKeyEvents(weigh([open]))).toEqual([open]);
  });
});
