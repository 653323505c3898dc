import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildActorGraph } from '../../src/domain/actor-graph.ts';
import type { ClaimGroup, Reading, Voices } from '../../src/domain/lens.ts';
import {
  CLAIM_GROUPS,
  compareClaims,
  contradict,
  countReadings,
  countSpeakers,
  groupOf,
  READINGS,
  readLens,
  seenBy,
} from '../../src/domain/lens.ts';
import { makeEvent } from '../layout/timeline/fixtures.ts';

const NOBODY: Voices = { claimants: [], deniers: [] };
const voices = (over: Partial<Voices>): Voices => ({ ...NOBODY, ...over });

const SIDES = ['north', 'south', 'east'];
const someSides = fc.subarray(SIDES);
const told: fc.Arbitrary<Voices> = fc
  .record({ claimants: someSides, deniers: someSides, contradictors: someSides, disowning: someSides })
  .map(({ claimants, deniers, contradictors, disowning }) => ({
    claimants,
    deniers,
    disowners: disowning.filter((side) => deniers.includes(side)),
    contradictors: contradictors.filter((side) => ![...claimants, ...deniers].includes(side)),
  }));
const events = fc.array(told, { maxLength: 30 });

describe('what a side says of an event', () => {
  it.each<[Reading, string, Partial<Voices>]>([
    ['asserts', 'it tells of it', { claimants: ['north', 'south'] }],
    ['asserts-in-part', 'it tells of it and denies a detail', { claimants: ['north'], deniers: ['north'] }],
    ['denies', 'it denies it', { claimants: ['south'], deniers: ['north'] }],
    ['disowns', 'it denies having done it', { deniers: ['north', 'south'], disowners: ['north'] }],
    ['denies', 'only another side disowns it', { deniers: ['north', 'south'], disowners: ['south'] }],
    ['contradicts', 'it gives another account', { claimants: ['south'], contradictors: ['north'] }],
    ['denies', 'it denies it and gives another account', { deniers: ['north'], contradictors: ['north'] }],
    ['silent', 'others speak', { claimants: ['south'], deniers: ['east'], contradictors: ['west'] }],
    ['silent', 'nobody speaks but the article', {}],
  ])('is "%s" where %s', (reading, _, over) => {
    expect(readLens(voices(over), 'north')).toBe(reading);
  });

  it('is never a denial without words that deny: another account stays another account', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(...SIDES), (event, side) => {
        const reading = readLens(event, side);
        const denies = reading === 'denies' || reading === 'disowns' || reading === 'asserts-in-part';
        expect(denies).toBe(event.deniers.includes(side));
      }),
    );
  });

  it('is counted for every event once', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...SIDES), (list, side) => {
        const counts = countReadings(list, side);
        expect(READINGS.reduce((sum, reading) => sum + counts[reading], 0)).toBe(list.length);
        for (const reading of READINGS)
          expect(counts[reading]).toBe(list.filter((event) => readLens(event, side) === reading).length);
      }),
    );
  });
});

describe('the claims of two sides', () => {
  it.each<[ClaimGroup | null, string, Partial<Voices>]>([
    ['first', 'only the first tells of it', { claimants: ['north', 'east'] }],
    ['first', 'only the first denies it', { deniers: ['north'] }],
    ['second', 'only the second has another account', { contradictors: ['south'] }],
    ['both', 'both tell of it', { claimants: ['north', 'south'] }],
    ['both', 'both deny it', { claimants: ['east'], deniers: ['north', 'south'] }],
    [
      'contradicting',
      'one tells of it and the other denies it',
      { claimants: ['north'], deniers: ['south'] },
    ],
    [
      'contradicting',
      'one tells of it and the other disowns it',
      { claimants: ['south'], deniers: ['north'], disowners: ['north'] },
    ],
    [
      'contradicting',
      'one tells of it and the other has another account',
      { claimants: ['north'], contradictors: ['south'] },
    ],
    [
      'contradicting',
      'both tell of it and one denies a detail',
      { claimants: ['north', 'south'], deniers: ['south'] },
    ],
    [null, 'a third speaks', { claimants: ['east'], deniers: ['west'] }],
  ])('are "%s" where %s', (group, _, over) => {
    expect(groupOf(voices(over), 'north', 'south')).toBe(group);
  });

  it('put every event into one group, in order: those of four groups are those that one of the two speaks of', () => {
    fc.assert(
      fc.property(events, (list) => {
        const compared = compareClaims(list, 'north', 'south');
        const spoken = CLAIM_GROUPS.flatMap((group) => compared[group]);
        const speaks = (event: Voices) =>
          readLens(event, 'north') !== 'silent' || readLens(event, 'south') !== 'silent';
        expect(new Set(spoken)).toEqual(new Set(list.filter(speaks)));
        expect(spoken.length + compared.neither.length).toBe(list.length);
        for (const group of [...CLAIM_GROUPS, 'neither'] as const)
          expect(compared[group]).toEqual(list.filter((event) => compared[group].includes(event)));
      }),
    );
  });

  it('are the same from the other side, the two groups of one side exchanged', () => {
    fc.assert(
      fc.property(events, (list) => {
        const one = compareClaims(list, 'north', 'south');
        const other = compareClaims(list, 'south', 'north');
        expect(other).toEqual({ ...one, first: one.second, second: one.first });
      }),
    );
  });

  it('contradict each other whichever is named first, and silence contradicts nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READINGS), fc.constantFrom(...READINGS), (one, other) => {
        expect(contradict(one, other)).toBe(contradict(other, one));
        expect(contradict('silent', other)).toBe(false);
      }),
    );
  });
});

describe('the sides that speak', () => {
  it('are those of the corpus, counted among the events given, the most first', () => {
    const corpus = [
      voices({ claimants: ['north', 'south'] }),
      voices({ claimants: ['south'], deniers: ['east'] }),
      voices({ claimants: ['south'], contradictors: ['north'] }),
    ];
    expect(countSpeakers(corpus, corpus)).toEqual([
      ['south', 3],
      ['north', 2],
      ['east', 1],
    ]);
    expect(countSpeakers(corpus, corpus.slice(0, 1))).toEqual([
      ['north', 1],
      ['south', 1],
      ['east', 0],
    ]);
  });

  it('are counted as the lens reads them', () => {
    fc.assert(
      fc.property(events, (list) => {
        for (const [side, count] of countSpeakers(list, list))
          expect(count).toBe(list.length - countReadings(list, side).silent);
      }),
    );
  });
});

describe('events as one side has them', () => {
  it('are those it speaks of: told as they are, denied as denied, otherwise spoken against as contested, in order', () => {
    const list = [
      { id: 'told', status: 'claimed' as const, ...voices({ claimants: ['north'] }) },
      { id: 'untold', status: 'reported' as const, ...voices({ claimants: ['south'] }) },
      {
        id: 'against',
        status: 'contested' as const,
        ...voices({ claimants: ['south'], deniers: ['north'] }),
      },
      { id: 'contrary', status: 'claimed' as const, ...voices({ contradictors: ['north'] }) },
      {
        id: 'disowned',
        status: 'claimed' as const,
        ...voices({ claimants: ['south'], deniers: ['north'], disowners: ['north'] }),
      },
      { id: 'nobody’s', status: 'denied' as const, ...voices({ deniers: ['north'], disowners: ['north'] }) },
      { id: 'planned', status: 'planned' as const, ...voices({ claimants: ['north'], deniers: ['north'] }) },
    ];
    expect(seenBy(list, 'north').map(({ id, status }) => [id, status])).toEqual([
      ['told', 'claimed'],
      ['against', 'denied'],
      ['contrary', 'contested'],
      ['disowned', 'contested'],
      ['nobody’s', 'denied'],
      ['planned', 'planned'],
    ]);
    expect(list[2]?.status).toBe('contested');
  });

  it('make ties whose every event the side speaks of, and hold each of those that make one', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...SIDES), (list, side) => {
        const all = list.map((each, at) =>
          makeEvent(String(at), {
            ...each,
            type: 'strike',
            actors: [
              ['north', 'agent'],
              ['south', 'target'],
            ],
          }),
        );
        const spoken = all.filter((event) => readLens(event, side) !== 'silent').map(({ id }) => id);
        const { edges } = buildActorGraph(seenBy(all, side), (actor) => actor);
        expect(edges.flatMap((edge) => edge.events).sort()).toEqual(spoken.sort());
        const denied = all.filter((event) => readLens(event, side) === 'denies').length;
        expect(edges.reduce((sum, edge) => sum + edge.unrealised, 0)).toBe(denied);
      }),
    );
  });
});
