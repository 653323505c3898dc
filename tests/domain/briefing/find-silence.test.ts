import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  countOpenDates,
  findCoverage,
  findGaps,
  findUnanswered,
} from '../../../src/domain/briefing/find-silence.ts';
import { shiftDay } from '../../../src/domain/iso-day.ts';
import { splitCorpus, UNDATED } from '../../../src/domain/site-data.ts';
import { makeArticle, makeCorpus } from '../fixtures.ts';

describe('days without an article', () => {
  it('lie between days of publication', () => {
    expect(findGaps(['2020-10-21', '2020-10-09', '2020-10-10', '2020-10-09'])).toEqual([
      { from: '2020-10-11', to: '2020-10-20', days: 10 },
    ]);
    expect(findGaps([])).toEqual([]);
    expect(findGaps(['2020-10-09'])).toEqual([]);
  });

  it('are all the others of the time that the articles span', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (offsets) => {
        const days = offsets.map((offset) => shiftDay('2020-01-01', offset));
        const silent = findGaps(days).reduce((sum, { days: count }) => sum + count, 0);
        expect(silent + new Set(offsets).size).toBe(Math.max(...offsets) - Math.min(...offsets) + 1);
      }),
    );
  });
});

describe('what the articles cover', () => {
  it('counts what is known of them', () => {
    const published = { date: null, basis: 'unknown', evidence: [], runnerUp: null } as const;
    const articles = [
      makeArticle('a'),
      { ...makeArticle('b'), publisher: 'Outlet' },
      { ...makeArticle('c'), published: { ...published, evidence: [] } },
    ];
    expect(findCoverage(articles)).toEqual({
      articles: 3,
      first: '2020-10-09',
      last: '2020-10-09',
      gaps: [],
      inferred: 0,
      undated: 1,
      withoutOutlet: 2,
    });
    expect(findCoverage([])).toMatchObject({ articles: 0, first: null, last: null });
  });
});

describe('what one side tells of another', () => {
  const [base] = splitCorpus(makeCorpus()).index([], []).events;
  const event = {
    ...(base ?? expect.fail('the fixture has one event')),
    status: 'claimed' as const,
    actors: [
      ['north-army', 'agent'],
      ['south', 'target'],
      ['host', 'mediator'],
    ] as ['north-army' | 'south' | 'host', 'agent' | 'target' | 'mediator'][],
    claimants: ['north'],
    deniers: [],
  };
  const sideOf = (actor: string) => (actor === 'north-army' ? 'north' : actor);

  it('is unanswered where the texts quote nothing of the other', () => {
    expect(findUnanswered([event], sideOf)).toEqual([
      { claimant: 'north', silent: 'south', events: [event.id] },
    ]);
  });

  it('is answered by a denial or another account', () => {
    expect(findUnanswered([{ ...event, deniers: ['south'] }], sideOf)).toEqual([]);
    expect(findUnanswered([{ ...event, contradictors: ['south'] }], sideOf)).toEqual([]);
  });
});

describe('dates that the texts leave open', () => {
  it('are counted', () => {
    const [base] = splitCorpus(makeCorpus()).index([], []).events;
    const event = base ?? expect.fail('the fixture has one event');
    const date = { ...UNDATED, start: '2020-10-09', end: '2020-10-09' };
    expect(
      countOpenDates([
        event,
        { ...event, date: { ...date, stated: true } },
        { ...event, date, dateAlternatives: [date] },
      ]),
    ).toEqual({ undated: 1, estimated: 1, differing: 1 });
  });
});
