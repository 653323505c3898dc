import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../src/domain/corpus-schema.ts';
import type { EventType } from '../../src/domain/event-types.ts';
import { shiftDay } from '../../src/domain/iso-day.ts';
import type { EventSummary } from '../../src/domain/site-data.ts';
import { findTruces, measureUntilAccused } from '../../src/domain/truces.ts';
import { dayDate, makeEvent } from '../layout/timeline/fixtures.ts';

const sideOf = (actor: string) => actor;
const parties: EventSummary['actors'] = [
  ['north', 'agent'],
  ['south', 'agent'],
];
const at = (clock: string): Partial<EventDate> => ({
  precision: 'minute',
  clock: { from: clock, to: null, zone: null },
});
function event(id: string, type: EventType, date: EventDate, over: Partial<EventSummary> = {}) {
  return makeEvent(id, { type, date, actors: parties, ...over });
}

const agreement = event('a', 'ceasefire-agreement', dayDate('2021-03-10'));
const start = event('s', 'ceasefire-start', dayDate('2021-03-11'));
const breach = event('b', 'ceasefire-violation', dayDate('2021-03-12'), { claimants: ['south'] });

describe('truces as announced', () => {
  it('ties an agreement, its announced start and the accusations of breach', () => {
    const [truce, ...rest] = findTruces([breach, start, agreement], sideOf);
    expect(rest).toEqual([]);
    expect(truce?.agreement?.id).toBe('a');
    expect(truce?.start?.id).toBe('s');
    expect(truce?.breaches.map(({ event: { id }, accusers }) => [id, accusers])).toEqual([['b', ['south']]]);
    expect(truce?.untilAccused).toEqual({ kind: 'days', from: 'start', least: 1, most: 1 });
  });

  it('gives each accusation to the latest truce before it', () => {
    const second = event('a2', 'ceasefire-agreement', dayDate('2021-03-20'));
    const later = event('b2', 'ceasefire-violation', dayDate('2021-03-21'));
    const truces = findTruces([agreement, start, breach, second, later], sideOf);
    expect(truces.map((truce) => truce.breaches.map(({ event: { id } }) => id))).toEqual([['b'], ['b2']]);
  });

  describe('of several truces', () => {
    const second = event('a2', 'ceasefire-agreement', dayDate('2021-03-20'));
    const tied = (accusation: EventSummary, truces = [agreement, second]) =>
      findTruces([...truces, accusation], sideOf).map(({ breaches, doubtful }) =>
        breaches.length > 0 ? 'its' : doubtful.length > 0 ? 'perhaps' : 'no',
      );
    const told = (date: EventDate, over: Partial<EventSummary> = {}) =>
      event('b', 'ceasefire-violation', date, over);

    it.each([
      ['the one in force on its day', told(dayDate('2021-03-19')), ['its', 'no']],
      ['the one that begins on its day', told(dayDate('2021-03-20')), ['no', 'its']],
      ['"since the 12th": the one in force then', told(dayDate('2021-03-12', { end: null })), ['its', 'no']],
      ['an older one that its sentence names', told(dayDate('2021-03-25'), { truces: ['a'] }), ['its', 'no']],
      [
        'none, of a month in which both were in force',
        told(dayDate('2021-03-01', { end: '2021-03-31', precision: 'month' })),
        ['perhaps', 'perhaps'],
      ],
      [
        'none, of two that its sentence names',
        told(dayDate('2021-03-25'), { truces: ['a', 'a2'] }),
        ['perhaps', 'perhaps'],
      ],
      [
        'none, without a date',
        told(dayDate('2021-03-25', { start: null, end: null, edtf: null })),
        ['perhaps', 'perhaps'],
      ],
      [
        'none, of what is only no later than a day',
        told(dayDate('2021-03-25', { start: null })),
        ['perhaps', 'perhaps'],
      ],
      ['none, before any was agreed', told(dayDate('2021-03-01')), ['no', 'no']],
      [
        'the named one, without a date',
        told(dayDate('2021-03-25', { start: null, end: null, edtf: null }), { truces: ['a2'] }),
        ['no', 'its'],
      ],
    ])('ties an accusation to %s', (_title, accusation, truces) => {
      expect(tied(accusation)).toEqual(truces);
    });

    it('ties an accusation of nobody to none where two wars have truces', () => {
      const others: EventSummary['actors'] = [
        ['east', 'agent'],
        ['west', 'agent'],
      ];
      const elsewhere = event('o', 'ceasefire-agreement', dayDate('2021-03-15'), { actors: others });
      const accusation = told(dayDate('2021-03-16'), { actors: [] });
      expect(tied(accusation, [agreement, elsewhere])).toEqual(['perhaps', 'perhaps']);
      expect(tied(accusation, [agreement])).toEqual(['its']);
      expect(tied({ ...accusation, articles: ['another'] }, [agreement])).toEqual(['no']);
    });
  });

  it('keeps the truces of other parties apart', () => {
    const others: EventSummary['actors'] = [
      ['east', 'agent'],
      ['west', 'agent'],
    ];
    const other = event('o', 'ceasefire-agreement', dayDate('2021-03-11'), { actors: others });
    const truces = findTruces([agreement, other, breach], sideOf);
    expect(truces.map(({ id, breaches }) => [id, breaches.length])).toEqual([
      ['a', 1],
      ['o', 0],
    ]);
  });

  it('does not take a mediator for a party', () => {
    const mediated: EventSummary['actors'] = [
      ['east', 'agent'],
      ['west', 'agent'],
      ['north', 'mediator'],
    ];
    const other = event('o', 'ceasefire-agreement', dayDate('2021-03-11'), { actors: mediated });
    expect(findTruces([other, breach], sideOf)[0]?.breaches).toEqual([]);
  });

  it('leaves out truces that are planned, called for or imagined, and accusations that are denied only', () => {
    const unreal = (['planned', 'called-for', 'hypothetical', 'denied'] as const).map((status, n) =>
      event(`x${n}`, 'ceasefire-agreement', dayDate('2021-03-10'), { status }),
    );
    expect(findTruces([...unreal, breach], sideOf)).toEqual([]);
    const denied = { ...breach, status: 'denied' as const };
    expect(findTruces([agreement, denied], sideOf)[0]?.breaches).toEqual([]);
  });

  it('takes a start that no agreement explains for a truce of its own', () => {
    const far = event('far', 'ceasefire-start', dayDate('2021-06-01'));
    expect(findTruces([agreement, far], sideOf).map(({ id, start: own }) => [id, own?.id])).toEqual([
      ['a', undefined],
      ['far', 'far'],
    ]);
  });

  it('leaves out what has no date', () => {
    const undated = { ...dayDate('2021-03-10'), start: null, end: null, edtf: null };
    expect(findTruces([{ ...agreement, date: undated }], sideOf)).toEqual([]);
  });
});

describe('from the announced start to the first accusation', () => {
  it('counts hours only where both have a clock time', () => {
    const from = event('s', 'ceasefire-start', dayDate('2021-03-11', at('22:00')));
    const by = event('b', 'ceasefire-violation', dayDate('2021-03-12', at('06:00')));
    expect(measureUntilAccused(null, from, by)).toEqual({ kind: 'hours', from: 'start', hours: 8 });
    expect(measureUntilAccused(null, from, breach).kind).toBe('days');
  });

  it('keeps least and most apart where a date is loose', () => {
    const loose = event(
      's',
      'ceasefire-start',
      dayDate('2021-03-08', { end: '2021-03-11', precision: 'span' }),
    );
    expect(measureUntilAccused(null, loose, breach)).toEqual({
      kind: 'days',
      from: 'start',
      least: 1,
      most: 4,
    });
  });

  it('takes an accusation "since the 11th" as told of the 11th', () => {
    const since = event('b', 'ceasefire-violation', dayDate('2021-03-11', { end: null, precision: 'night' }));
    expect(measureUntilAccused(agreement, start, since)).toMatchObject({ least: 0, most: 0 });
  });

  it('takes an estimated accusation as no later than its day', () => {
    const estimated = event('b', 'ceasefire-violation', dayDate('2021-03-15', { stated: false }));
    expect(measureUntilAccused(agreement, start, estimated)).toMatchObject({ least: 0, most: 4 });
  });

  it('counts from the agreement where no start is told, and says none where nobody accuses', () => {
    expect(measureUntilAccused(agreement, null, breach)).toMatchObject({ from: 'agreement', least: 2 });
    expect(measureUntilAccused(agreement, start, null)).toEqual({ kind: 'none' });
  });

  it('is never negative, whatever the dates, and every accusation is in one truce at most', () => {
    const types = ['ceasefire-agreement', 'ceasefire-start', 'ceasefire-violation'] as const;
    const some = fc.array(
      fc.record({
        type: fc.constantFrom(...types),
        from: fc.integer({ min: 0, max: 60 }),
        for: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (items) => {
        const events = items.map(({ type, from, for: days }, n) => {
          const day = shiftDay('2021-01-01', from);
          return event(`e${n}`, type, dayDate(day, { end: shiftDay(day, days), precision: 'span' }));
        });
        const truces = findTruces(events, sideOf);
        const tied = truces.flatMap(({ breaches }) => breaches.map(({ event: { id } }) => id));
        expect(new Set(tied).size).toBe(tied.length);
        for (const { untilAccused: until } of truces) {
          if (until.kind !== 'days') continue;
          expect(until.least).toBeGreaterThanOrEqual(0);
          expect(until.most).toBeGreaterThanOrEqual(until.least);
        }
      }),
    );
  });
});
