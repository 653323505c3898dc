// Which of several decisions of one thing hold: by what they say and when they were signed, never by where they stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/review/review-schema.ts';
import { settle, statementsOf } from '../../../src/domain/review/slots.ts';

const signature = { id: 'd', by: 'سلمى', on: '2024-05-11', reason: 'r' };
const at = { article: 'a', exact: 'قصفت', prefix: '', suffix: '', trigger: { start: 0, words: 'قصفت' } };
const meant = { event: 'e', mention: 'm', other: 'f' };
const signoff = (...decisions: string[]) => ({
  by: 'x',
  on: '2024-05-12',
  note: '',
  decisions,
  events: [],
  articles: [],
});
const say = (id: string, says: string, slot = 's') => ({ id, statements: [{ slot, says }] });

describe('what a decision says something of', () => {
  it.each([
    ['accept', { kind: 'accept', at }, ['verdict e']],
    ['hide', { kind: 'hide', at }, ['verdict e']],
    ['retype', { kind: 'retype', at, type: 'attack' }, ['type e']],
    ['modality', { kind: 'modality', at, modality: 'planned' }, ['modality m']],
    ['merge', { kind: 'merge', at, into: at }, ['merge m']],
    ['relate', { kind: 'relate', at, relation: 'follows', to: at }, ['relate e f']],
    [
      'article',
      { kind: 'article', article: 'a', publisher: null, url: 'https://x.example/' },
      ['article e publisher', 'article e url'],
    ],
  ] as const)('%s', (_kind, said, slots) => {
    const decision: Decision = { ...signature, ...said };
    expect(statementsOf(decision, meant).map(({ slot }) => slot)).toEqual(slots);
  });

  it('is the same for lists in another order, and for keys in another order', () => {
    const actors = [
      { actor: 'a', role: 'agent' as const },
      { actor: 'b', role: 'target' as const },
    ];
    const one: Decision = { ...signature, kind: 'actors', at, actors };
    const other: Decision = { ...signature, kind: 'actors', at, actors: [...actors].reverse() };
    expect(statementsOf(one, meant)).toEqual(statementsOf(other, meant));
  });
});

describe('decisions of one thing', () => {
  it('hold together where they say the same', () => {
    const { settled } = settle([say('a', '1'), say('b', '1')], []);
    expect(settled).toEqual([{ status: 'stands' }, { status: 'stands' }]);
  });

  it('name the least of those that say otherwise, however many there are', () => {
    const said = Array.from({ length: 3000 }, (_, at) =>
      say(`d${String(at).padStart(4, '0')}`, String(at % 1500)),
    );
    const { settled } = settle(said, []);
    expect(settled[0]).toEqual({ status: 'conflict', with: 'd0001' });
    expect(settled[1500]).toEqual({ status: 'conflict', with: 'd0001' });
    expect(
      new Set(settled.filter((_, at) => at % 1500 !== 0).map((one) => 'with' in one && one.with)),
    ).toEqual(new Set(['d0000']));
  });

  it('are in conflict where they do not', () => {
    const { settled } = settle([say('a', '1'), say('b', '2')], []);
    expect(settled).toEqual([
      { status: 'conflict', with: 'b' },
      { status: 'conflict', with: 'a' },
    ]);
  });

  it('signed together are in conflict all the same', () => {
    const { settled } = settle([say('a', '1'), say('b', '2')], [signoff('a', 'b')]);
    expect(settled.map(({ status }) => status)).toEqual(['conflict', 'conflict']);
  });

  it('give way to what was decided after a sign-off, and to what a later one signed', () => {
    const said = [say('a', '1'), say('b', '2'), say('c', '3')];
    const { settled } = settle(said, [signoff('a'), signoff('a', 'b')]);
    expect(settled).toEqual([
      { status: 'superseded', with: 'c' },
      { status: 'superseded', with: 'c' },
      { status: 'stands' },
    ]);
  });

  it('that contradict one another later leave what was signed', () => {
    const { settled } = settle([say('a', '1'), say('b', '2'), say('c', '3')], [signoff('a')]);
    expect(settled.map(({ status }) => status)).toEqual(['stands', 'conflict', 'conflict']);
  });

  it('hold as long as one thing that they say does', () => {
    const both = {
      id: 'a',
      statements: [
        { slot: 's', says: '1' },
        { slot: 't', says: '1' },
      ],
    };
    const { settled, holds } = settle([both, say('b', '2')], [signoff('a')]);
    expect(settled.map(({ status }) => status)).toEqual(['stands', 'stands']);
    expect([holds(0, 's'), holds(0, 't'), holds(1, 's')]).toEqual([false, true, true]);
  });

  it('are settled alike in any order, and no two that hold say different things', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const entries = fc.uniqueArray(
      fc.record({
        id,
        statements: fc.uniqueArray(
          fc.record({ slot: fc.constantFrom('s', 't'), says: fc.constantFrom('1', '2', '3') }),
          { minLength: 1, maxLength: 2, selector: ({ slot }) => slot },
        ),
      }),
      { selector: (entry) => entry.id, maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, fc.array(fc.array(id), { maxLength: 2 }), fc.nat(5), (list, signedIds, turn) => {
        const signoffs = signedIds.map((ids) => signoff(...ids));
        const one = settle(list, signoffs);
        const turned = [...list.slice(turn), ...list.slice(0, turn)].reverse();
        const other = settle(turned, signoffs);
        const byId = (all: typeof list, { settled }: typeof one) =>
          new Map(all.map((entry, i) => [entry.id, settled[i]]));
        expect(byId(turned, other)).toEqual(
          new Map(turned.map((entry) => [entry.id, byId(list, one).get(entry.id)])),
        );
        for (const slot of ['s', 't']) {
          const said = list.flatMap(({ statements }, i) =>
            one.holds(i, slot) ? statements.filter((statement) => statement.slot === slot) : [],
          );
          expect(new Set(said.map(({ says }) => says)).size).toBeLessThan(2);
        }
      }),
    );
  });
});
