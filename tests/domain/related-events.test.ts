import { describe, expect, it } from 'vitest';
import { findRelated, findShardsOfContradictors } from '../../src/domain/related-events.ts';
import { UNDATED } from '../../src/domain/site-data.ts';
import { makeEvent } from './fixtures.ts';

const event = makeEvent('e', {
  relations: [
    { kind: 'follows', event: 'f' },
    { kind: 'disputes', event: 'g' },
  ],
});

describe('related events', () => {
  it('are those that the event names and those that name it, by kind', () => {
    const others = [
      makeEvent('h', { relations: [{ kind: 'part-of', event: 'e' }] }),
      makeEvent('i', { relations: [{ kind: 'answers', event: 'other' }] }),
    ];
    expect(findRelated(event, others)).toEqual([
      { kind: 'disputes', forward: true, event: 'g' },
      { kind: 'part-of', forward: false, event: 'h' },
      { kind: 'follows', forward: true, event: 'f' },
    ]);
  });

  it('name a dispute once, though both tell it', () => {
    const other = makeEvent('g', { relations: [{ kind: 'disputes', event: 'e' }] });
    expect(findRelated(event, [event, other]).filter(({ kind }) => kind === 'disputes')).toHaveLength(1);
  });

  it('never are the event itself', () => {
    const own = makeEvent('e', { relations: [{ kind: 'answers', event: 'e' }] });
    expect(findRelated(own, [own])).toEqual([]);
  });
});

describe('the shards of contradicting events', () => {
  const on = (day: string | null) => ({ ...UNDATED, start: day, end: day });
  const account = (id: string, day: string | null, claimants: string[], shard: number) => ({
    id,
    date: on(day),
    claimants,
    shard,
  });
  const capture = { ...account('e', '2020-11-08', ['azerbaijan'], 0), contradictors: ['armenia'] };

  it('are those of what the contradicting sides tell of days near it, or of none', () => {
    const shards = findShardsOfContradictors(capture, [
      capture,
      account('near', '2020-11-09', ['armenia'], 1),
      account('far', '2020-10-09', ['armenia'], 2),
      account('other side', '2020-11-08', ['turkey'], 3),
      account('undated', null, ['armenia'], 4),
    ]);
    expect([...shards]).toEqual([1, 4]);
  });

  it('are none where nobody contradicts it', () => {
    const events = [account('near', '2020-11-09', ['armenia'], 1)];
    expect(findShardsOfContradictors(account('e', '2020-11-08', ['azerbaijan'], 0), events).size).toBe(0);
  });
});
