import { describe, expect, it } from 'vitest';
import type { Actor, Claim } from '../../src/domain/corpus-schema.ts';
import {
  articleBodySchema,
  eventShardSchema,
  SHARD_SIZE,
  sidesOfClaims,
  siteIndexSchema,
  splitCorpus,
} from '../../src/domain/site-data.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from './fixtures.ts';

const actor = (id: string, side: string): Actor => ({
  id,
  kind: 'government-body',
  label: { ar: id, en: id },
  names: [],
  side,
  sideBasis: 'lexicon',
  wikidata: null,
});
const claim = (stance: Claim['stance'], ...chain: string[]): Claim => ({
  chain: chain.map((id) => ({ actor: id, span: { start: 0, end: 1 } })),
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'paraphrased',
});

describe('the sides of claims', () => {
  it('are those of the last speaker of each chain, each once, the article left out', () => {
    const mentions = [
      makeMention('m1', 'm1', { claims: [claim('asserts', 'agency', 'ministry'), claim('asserts')] }),
      makeMention('m2', 'm1', { claims: [claim('asserts', 'army'), claim('denies', 'other')] }),
    ];
    const sideOf = (id: string) => (id === 'ministry' || id === 'army' ? 'north' : id);
    expect(sidesOfClaims(mentions, sideOf)).toEqual({ claimants: ['north'], deniers: ['other'] });
  });

  it('tell those who deny only having done it from those who deny more', () => {
    const disowning = { ...claim('denies', 'north'), denies: 'responsibility' as const };
    const mentions = [
      makeMention('m1', 'm1', {
        claims: [disowning, { ...disowning, chain: claim('denies', 'south').chain }],
      }),
      makeMention('m2', 'm1', { claims: [claim('denies', 'south')] }),
    ];
    expect(sidesOfClaims(mentions, (id) => id)).toEqual({
      claimants: [],
      deniers: ['north', 'south'],
      disowners: ['north'],
    });
  });
});

describe('splitting a corpus', () => {
  const ids = Array.from({ length: SHARD_SIZE + 1 }, (_, at) => `m${at}`);
  const corpus = makeCorpus({
    articles: [makeArticle('a'), makeArticle('b')],
    actors: [actor('ministry', 'north')],
    events: ids.map((id) => makeEvent(id, { actors: [{ actor: 'ministry', role: 'agent' }] })),
    mentions: ids.map((id) => makeMention(id, id, { claims: [claim('asserts', 'ministry')] })),
  });
  const { shards, bodies, index } = splitCorpus(corpus);
  const built = index(['events/x.json', 'events/y.json'], ['texts/a.json', 'texts/b.json']);

  it('gives files that their own schemas take', () => {
    expect(siteIndexSchema.parse(built)).toEqual(built);
    for (const shard of shards) expect(eventShardSchema.parse(shard)).toEqual(shard);
    for (const body of bodies) expect(articleBodySchema.parse(body)).toEqual(body);
  });

  it('puts at most 500 events into a shard, with their mentions, and says in the index which', () => {
    expect(shards.map(({ events }) => events.length)).toEqual([SHARD_SIZE, 1]);
    expect(shards.flatMap(({ mentions }) => mentions.map(({ id }) => id))).toEqual(ids);
    expect(built.events.map(({ shard }) => shard)).toEqual([...ids.slice(1).map(() => 0), 1]);
  });

  it('keeps texts out of the index and names their files there', () => {
    expect(built.articles.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'texts/a.json'],
      ['b', 'texts/b.json'],
    ]);
    expect(JSON.stringify(built.articles)).not.toContain(makeArticle('a').text);
    expect(bodies.map(({ text }) => text)).toEqual(corpus.articles.map(({ text }) => text));
  });

  it('sums an event up: who acts, who says so, where it is told', () => {
    expect(built.events[0]).toMatchObject({
      actors: [['ministry', 'agent']],
      claimants: ['north'],
      deniers: [],
      articles: ['a'],
      mentions: ['m0'],
    });
  });
});
