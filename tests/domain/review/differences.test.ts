import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countDifferences,
  findDifferences as compare,
  isUnrelated,
} from '../../../src/domain/review/differences.ts';
import { differencesSchema } from '../../../src/domain/review/review-report.ts';
import type { SignedEvent } from '../../../src/domain/review/review-schema.ts';
import { makeSigned, makeSignedArticle } from './signed-fixtures.ts';

/** Of two states that differ in events alone. */
const findDifferences = (before: SignedEvent[], after: SignedEvent[]) =>
  compare({ events: before, articles: [] }, { events: after, articles: [] });

const ids = (rows: readonly { readonly event: string }[]) => rows.map(({ event }) => event);

describe('findDifferences', () => {
  it('calls new what shares no mention with anything before, and gone what shares none with anything now', () => {
    const found = findDifferences([makeSigned('a'), makeSigned('b')], [makeSigned('b'), makeSigned('c')]);
    expect(found.added).toEqual([{ event: 'c', headline: makeSigned('c').headline }]);
    expect(ids(found.withdrawn)).toEqual(['a']);
    expect(countDifferences(found)).toBe(2);
  });

  it('says what is known otherwise of an article, not that one came or went', () => {
    const found = compare(
      { events: [], articles: [makeSignedArticle('a'), makeSignedArticle('b'), makeSignedArticle('c')] },
      {
        events: [],
        articles: [
          makeSignedArticle('a', { published: '2020-11-09', credits: ['AFP'] }),
          makeSignedArticle('b'),
          makeSignedArticle('d', { publisher: 'Y' }),
        ],
      },
    );
    expect(found.articles).toEqual([
      {
        article: 'a',
        was: { credits: [], published: null },
        now: { credits: ['AFP'], published: '2020-11-09' },
      },
    ]);
    expect(countDifferences(found)).toBe(1);
  });

  it('says field by field what an event was and is', () => {
    const found = findDifferences(
      [makeSigned('a', { type: 'clash', places: ['p'] })],
      [makeSigned('a', { type: 'attack', places: ['p', 'q'] })],
    );
    expect(found.changed).toEqual([
      {
        event: 'a',
        headline: makeSigned('a').headline,
        was: { type: 'clash', places: ['p'] },
        now: { type: 'attack', places: ['p', 'q'] },
        joined: [],
        splitFrom: null,
      },
    ]);
  });

  it('takes another order of actors, places and passages for no difference', () => {
    const actors = [
      { actor: 'x', role: 'agent' as const },
      { actor: 'y', role: 'target' as const },
    ];
    const before = makeSigned('a', { mentions: ['a', 'b'], actors, places: ['p', 'q'] });
    const after = makeSigned('a', {
      mentions: ['b', 'a'],
      actors: actors.toReversed(),
      places: ['q', 'p'],
    });
    expect(countDifferences(findDifferences([before], [after]))).toBe(0);
  });

  it('calls an event that another took in changed, not gone', () => {
    const found = findDifferences(
      [makeSigned('a', { mentions: ['a', 'a2'] }), makeSigned('b')],
      [makeSigned('a', { mentions: ['a', 'a2', 'b'] })],
    );
    expect(found.withdrawn).toEqual([]);
    expect(found.changed.map(({ event, joined, splitFrom }) => [event, ids(joined), splitFrom])).toEqual([
      ['a', ['b'], null],
    ]);
  });

  it('calls a part that became an event of its own changed, not new', () => {
    const found = findDifferences(
      [makeSigned('a', { mentions: ['a', 'a2', 'b'] })],
      [makeSigned('a', { mentions: ['a', 'a2'] }), makeSigned('b')],
    );
    expect(found.added).toEqual([]);
    expect(found.changed.map(({ event, splitFrom }) => [event, splitFrom?.event ?? null])).toEqual([
      ['a', null],
      ['b', 'a'],
    ]);
  });

  it('lists an event that another side denies by now apart, once', () => {
    const found = findDifferences(
      [makeSigned('a', { deniers: ['x'] }), makeSigned('b', { deniers: ['x'] })],
      [makeSigned('a', { deniers: ['x', 'y'], status: 'contested' }), makeSigned('b', { deniers: ['x'] })],
    );
    expect(found.changed).toEqual([]);
    expect(found.newlyDenied).toMatchObject([{ event: 'a', deniedBy: ['y'], now: { status: 'contested' } }]);
  });

  it('follows a relation to the event that took its target in', () => {
    const relations = (event: string) => [{ kind: 'disputes' as const, event }];
    const found = findDifferences(
      [
        makeSigned('a', { relations: relations('b') }),
        makeSigned('b'),
        makeSigned('c', { mentions: ['c', 'd'] }),
      ],
      [makeSigned('a', { relations: relations('c') }), makeSigned('c', { mentions: ['c', 'd', 'b'] })],
    );
    expect(ids(found.changed)).toEqual(['c']);
  });

  it('knows the events of an article that was given anew by what they say', () => {
    const retold = { headline: makeSigned('a').headline };
    const found = findDifferences([makeSigned('a')], [makeSigned('z', retold)]);
    expect(found.added).toEqual([]);
    expect(found.changed).toMatchObject([{ event: 'z', was: { mentions: ['a'] }, now: { mentions: ['z'] } }]);
  });

  it('does not guess which is which where two say the same', () => {
    const same = { headline: makeSigned('a').headline };
    const found = findDifferences(
      [makeSigned('a', same), makeSigned('b', same)],
      [makeSigned('y', same), makeSigned('z', same)],
    );
    expect(ids(found.added)).toEqual(['y', 'z']);
    expect(ids(found.withdrawn)).toEqual(['a', 'b']);
  });
});

/** A state of a chronology: some of twelve mentions dealt out to events, each event called by its first. */
const states = fc
  .array(fc.record({ event: fc.nat(5), type: fc.constantFrom('clash', 'attack'), denied: fc.boolean() }), {
    minLength: 12,
    maxLength: 12,
  })
  .chain((dealt) => fc.tuple(fc.constant(dealt), fc.subarray([...dealt.keys()])))
  .map(([dealt, kept]): SignedEvent[] => {
    const groups = new Map<number, number[]>();
    for (const at of kept) {
      const event = dealt[at]?.event ?? 0;
      groups.set(event, [...(groups.get(event) ?? []), at]);
    }
    return [...groups].map(([event, mentions]) => {
      const { type, denied } = dealt[mentions[0] ?? 0] ?? { type: 'clash', denied: false };
      return makeSigned(`m${mentions[0]}`, {
        type: type === 'clash' ? 'clash' : 'attack',
        mentions: mentions.map((at) => `m${at}`),
        deniers: denied ? ['x'] : [],
        // Few enough that some say the same.
        headline: makeSigned(`${event % 3}`).headline,
      });
    });
  });

describe('findDifferences, of any two states', () => {
  it('finds none between a state and itself, in any order', () => {
    fc.assert(
      fc.property(
        states.chain((state) =>
          fc.tuple(
            fc.constant(state),
            fc.shuffledSubarray(state, { minLength: state.length, maxLength: state.length }),
          ),
        ),
        ([state, shuffled]) => {
          expect(countDifferences(findDifferences(state, shuffled))).toBe(0);
        },
      ),
    );
  });

  it('finds new from one side what is gone from the other', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const there = findDifferences(one, other);
        const back = findDifferences(other, one);
        expect(ids(there.added).sort()).toEqual(ids(back.withdrawn).sort());
        expect(ids(there.withdrawn).sort()).toEqual(ids(back.added).sort());
      }),
    );
  });

  it('puts each event into one list at most, and all that differ into one', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const found = findDifferences(before, after);
        const now = [...ids(found.added), ...ids(found.changed), ...ids(found.newlyDenied)];
        expect(new Set(now).size).toBe(now.length);
        const known = new Set(after.map(({ id }) => id));
        expect(now.every((id) => known.has(id))).toBe(true);
        const gone = ids(found.withdrawn);
        expect(new Set(gone).size).toBe(gone.length);
        const held = new Set(after.flatMap(({ mentions }) => mentions));
        const lost = before.filter(({ mentions }) => !mentions.some((mention) => held.has(mention)));
        // Some of them may be known again by what they say.
        expect(gone.every((id) => lost.some((event) => event.id === id))).toBe(true);
        expect(differencesSchema.safeParse(found).success).toBe(true);
      }),
    );
  });
});

describe('isUnrelated', () => {
  it('tells that two states are of two chronologies', () => {
    expect(isUnrelated([makeSigned('a')], [makeSigned('b')])).toBe(true);
    expect(isUnrelated([makeSigned('a')], [makeSigned('b', { mentions: ['a', 'b'] })])).toBe(false);
  });
});
