import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../src/domain/corpus-schema.ts';
import { PRECISIONS, ROLES, STATUSES } from '../../src/domain/vocabulary.ts';
import { EVENT_TYPES } from '../../src/domain/event-types.ts';
import { packedIndexSchema } from '../../src/domain/index-pack-schema.ts';
import { packIndex, unpackIndex } from '../../src/domain/index-pack.ts';
import type { EventSummary, SiteIndex } from '../../src/domain/site-data.ts';

const ids = ['north', 'south', 'a place', 'unlisted side'];
const day = fc.constantFrom('2020-10-09', '2020-10-10', '1994-01-01');
const date: fc.Arbitrary<EventDate> = fc.record({
  edtf: fc.option(
    fc.constantFrom(
      '2020-10-09',
      '2020-10-08/2020-10-09',
      '2020-10-09/..',
      '../2020-10-09',
      '199X',
      '2020-10',
    ),
  ),
  start: fc.option(day),
  end: fc.option(day),
  precision: fc.constantFrom(...PRECISIONS),
  dayPart: fc.option(fc.constant('night')),
  clock: fc.option(
    fc.record({
      from: fc.constant('08:00'),
      to: fc.option(fc.constant('09:30')),
      zone: fc.option(fc.constant('ت غ')),
    }),
  ),
  approximate: fc.boolean(),
  stated: fc.boolean(),
});
const text = fc.record({ ar: fc.string(), en: fc.string() });
const someIds = fc.uniqueArray(fc.constantFrom(...ids));
const summary: fc.Arbitrary<EventSummary> = fc
  .record({
    id: fc.uuid(),
    type: fc.constantFrom(...EVENT_TYPES),
    status: fc.constantFrom(...STATUSES),
    date,
    dateAlternatives: fc.array(date, { maxLength: 2 }),
    actors: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ROLES)), { maxLength: 3 }),
    places: someIds,
    headline: text,
    label: text,
    claimants: someIds,
    deniers: someIds,
    disowners: fc.option(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), { nil: undefined }),
    truces: fc.option(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
    contradictors: fc.option(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }), { nil: undefined }),
    articles: someIds,
    mentions: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
    shard: fc.nat(9),
  })
  // No article of these indexes is dated, so nothing planned has lapsed.
  .map((event) => ({
    ...event,
    lapsed: false,
    mentions: [event.id, ...event.mentions.filter((id) => id !== event.id)],
  }));

function indexOf(events: readonly EventSummary[]): SiteIndex {
  const label = { ar: 'اسم', en: 'name' };
  return {
    schemaVersion: 1,
    generator: { name: 'waqai', version: '0' },
    about: { title: label, standfirst: label, scope: label, cutOff: null, editor: null, contact: null },
    review: { state: 'draft', by: null, on: null, decisions: [] },
    articles: [],
    actors: ['north', 'south'].map((id) => ({
      id,
      kind: 'state',
      label,
      names: [],
      side: id,
      sideBasis: 'lexicon',
      wikidata: null,
    })),
    places: [{ id: 'a place', label, names: [], disputed: null, lat: null, lon: null, wikidata: null }],
    events: [...events],
    shards: [],
    warnings: [],
  };
}

describe('the packed index', () => {
  it('gives back every event that was packed', () => {
    fc.assert(
      fc.property(fc.array(summary, { maxLength: 3 }), (events) => {
        const index = indexOf(events);
        const read: unknown = JSON.parse(JSON.stringify(packIndex(index)));
        expect(unpackIndex(packedIndexSchema.parse(read)).events).toEqual(index.events);
      }),
    );
  });

  it('leaves out what a day says by itself', () => {
    const plain: EventDate = {
      edtf: '2020-10-09',
      start: '2020-10-09',
      end: '2020-10-09',
      precision: 'day',
      dayPart: null,
      clock: null,
      approximate: false,
      stated: true,
    };
    const event: EventSummary = {
      id: 'e',
      type: 'meeting',
      status: 'reported',
      lapsed: false,
      date: plain,
      dateAlternatives: [],
      actors: [['north', 'agent']],
      places: [],
      headline: { ar: 'اجتماع', en: 'Meeting' },
      label: { ar: 'اجتماع', en: 'Meeting' },
      claimants: [],
      deniers: [],
      articles: [],
      mentions: ['e'],
      shard: 0,
    };
    expect(packIndex(indexOf([event])).events).toEqual([
      {
        i: 'e',
        t: 'meeting',
        s: 'reported',
        d: { e: '2020-10-09', s: 1 },
        a: [[0, 0]],
        h: ['اجتماع', 'Meeting'],
        r: [],
      },
    ]);
  });

  it('drops a reference that names nothing', () => {
    const packed = packIndex(indexOf([]));
    const damaged = {
      ...packed,
      events: [
        {
          i: 'e',
          t: 'call' as const,
          s: 'reported' as const,
          d: {},
          p: [7],
          h: ['', ''] as [string, string],
          r: [3],
        },
      ],
    };
    expect(unpackIndex(damaged).events[0]).toMatchObject({ places: [], articles: [] });
  });
});
