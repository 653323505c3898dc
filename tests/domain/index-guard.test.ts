import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSyntheticCorpus } from '../../scripts/bench/timeline/synthetic-corpus.ts';
import type { Claim } from '../../src/domain/corpus-schema.ts';
import { isManifest, isPackedIndex } from '../../src/domain/index-guard.ts';
import { packedIndexSchema } from '../../src/domain/index-pack-schema.ts';
import { packIndex } from '../../src/domain/index-pack.ts';
import { manifestSchema, splitCorpus, UNDATED } from '../../src/domain/site-data.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from './fixtures.ts';

const claimOf = (actor: string, denies: 'responsibility' | null): Claim => ({
  chain: [{ actor, span: { start: 0, end: 1 } }],
  stance: denies ? 'denies' : 'asserts',
  denies,
  form: 'paraphrased',
});
const corpus = makeCorpus({
  articles: [{ ...makeArticle('a'), publisher: 'p', titleSpan: { start: 0, end: 2 }, title: 't' }],
  actors: makeSyntheticCorpus(3).actors.slice(0, 2),
  places: makeSyntheticCorpus(3).places.slice(0, 2),
  events: [
    makeEvent('m1', { dateAlternatives: [UNDATED], label: { ar: 'ا', en: 'b' }, places: ['place-0'] }),
    makeEvent('m2', {
      date: makeSyntheticCorpus(3).events[0]?.date ?? UNDATED,
      actors: [{ actor: 'actor-0', role: 'agent' }],
      mentions: ['m2', 'm3'],
    }),
  ],
  mentions: [
    makeMention('m1', 'm1', { claims: [claimOf('actor-0', 'responsibility')] }),
    makeMention('m2', 'm2', {
      claims: [claimOf('other', null)],
      disputes: [{ mention: 'm1', step: { rule: 'r', params: {} } }],
    }),
    makeMention('m3', 'm2'),
  ],
  warnings: [{ article: 'a', span: null, rule: 'r', params: { day: '2020-10-09' } }],
});
const packed: unknown = JSON.parse(
  JSON.stringify(packIndex(splitCorpus(corpus).index(['events/1.json'], ['texts/1.json']))),
);

/** Every place in a value, as the keys that lead there. */
function pathsOf(value: unknown, before: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...before]];
  return [[...before], ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...before, key]))];
}

/** A copy with something else at one place; `undefined` takes it away. */
function withAt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((part: unknown, at) => (String(at) === key ? withAt(part, rest, other) : part));
  const entries = Object.entries(value ?? {}).flatMap(([name, part]) => {
    const changed: unknown = name === key ? withAt(part, rest, other) : part;
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Object.fromEntries(entries);
}

describe('the check of the index without its schema', () => {
  it('takes what packIndex writes', () => {
    // Every key of an event stands in it somewhere.
    expect(JSON.stringify(packed)).toMatch(/"n":.*"w":/);
    expect(JSON.stringify(packed)).toContain('"u":');
    expect(packedIndexSchema.safeParse(packed).success).toBe(true);
    expect(isPackedIndex(packed)).toBe(true);
  });

  it('says the same as the schema of an index with anything else at any place', () => {
    const paths = pathsOf(packed);
    const junk = fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      'x',
      '2020-10-09',
      0,
      1,
      -1,
      1.5,
      true,
      [],
      {},
      [1],
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, other) => {
        const changed = withAt(packed, path, other);
        expect(isPackedIndex(changed)).toBe(packedIndexSchema.safeParse(changed).success);
      }),
      { numRuns: 2000 },
    );
  });

  it('says the same as the schema of a manifest', () => {
    for (const value of [
      { schemaVersion: 1, index: 'i' },
      { schemaVersion: 1, index: 'i', inputs: 'j', review: 'r' },
      { schemaVersion: 1, index: 'i', inputs: null },
      { schemaVersion: 1, index: 'i', review: 1 },
      { schemaVersion: 2, index: 'i' },
      { index: 'i' },
      null,
      [],
    ])
      expect(isManifest(value)).toBe(manifestSchema.safeParse(value).success);
  });
});
