import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Mention } from '../../src/domain/corpus-schema.ts';
import { AGAINST, buildLedger, SAYING } from '../../src/domain/ledger.ts';
import { layOutLedger } from '../../src/domain/ledger-rows.ts';
import { makeArticle, makeEvent, makeMention } from './fixtures.ts';

const DAYS: Readonly<Record<string, string | null>> = {
  late: '2020-11-09',
  early: '2020-10-09',
  undated: null,
};
const articles = Object.entries(DAYS).map(([id, date]) => ({
  ...makeArticle(id),
  published: { date, basis: 'stated' as const, evidence: [], runnerUp: null },
}));
const headOf = (id: string) => articles.find((article) => article.id === id);

function told(
  id: string,
  article: string,
  start: number,
  speaker: string | null,
  stance: Claim['stance'] = 'asserts',
  over: Partial<Mention> = {},
): Mention {
  const exact = `${id}x ${id}y ${id}z`;
  return makeMention(id, 'e', {
    article,
    passage: { start, end: start + exact.length, exact, prefix: '', suffix: '' },
    trigger: { start, end: start + 1 },
    claims: [
      {
        chain: speaker === null ? [] : [{ actor: speaker, span: { start: 0, end: 1 } }],
        stance,
        denies: stance === 'denies' ? 'occurrence' : null,
        form: 'paraphrased',
      },
    ],
    ...over,
  });
}
function rowsOf(mentions: readonly Mention[]) {
  const ids = mentions.filter(({ event }) => event === 'e').map(({ id }) => id);
  const ledger = buildLedger({
    event: makeEvent('e', { mentions: ids }),
    mentions,
    articles,
    sideOf: (actor) => actor,
  });
  return { ledger, rows: layOutLedger(ledger, headOf) };
}

describe('the rows of a ledger', () => {
  it('stand in order of publication, both sides of an article in one row', () => {
    const { rows } = rowsOf([
      told('a', 'undated', 0, 'one'),
      told('b', 'late', 0, 'two', 'denies'),
      told('c', 'late', 90, 'one'),
      told('d', 'early', 0, 'one'),
    ]);
    expect(rows.map(({ article }) => article)).toEqual(['early', 'late', 'undated']);
    expect(rows[1]).toMatchObject({
      says: [{ speakers: [{ actor: 'one', side: 'one' }] }],
      against: [{ speakers: [{ actor: 'two' }], denies: 'occurrence' }],
    });
  });

  it('name a speaker once with all his passages, and the article’s own voice after all speakers', () => {
    const { rows } = rowsOf([
      told('a', 'late', 0, null),
      told('b', 'late', 50, 'one'),
      told('c', 'late', 100, 'two'),
      told('d', 'late', 150, 'one'),
    ]);
    expect(
      rows[0]?.says.map(({ speakers, entries }) => [
        speakers[0]?.actor ?? null,
        entries.map(({ mention }) => mention),
      ]),
    ).toEqual([
      ['one', ['b', 'd']],
      ['two', ['c']],
      [null, ['a']],
    ]);
  });

  it('stand speakers together who say the same in the same passages, and each alone who says more', () => {
    const both = (id: string, start: number): Mention => {
      const one = told(id, 'late', start, 'one');
      return { ...one, claims: [...one.claims, ...told(id, 'late', start, 'two').claims] };
    };
    const speakersOf = (...mentions: readonly Mention[]) =>
      rowsOf(mentions).rows[0]?.says.map(({ speakers }) => speakers.map(({ actor }) => actor));
    expect(speakersOf(both('a', 0), both('b', 90))).toEqual([['one', 'two']]);
    expect(speakersOf(both('a', 0), told('b', 'late', 90, 'two'))).toEqual([['one'], ['two']]);
    expect(speakersOf(both('a', 0), told('b', 'late', 90, null))).toEqual([['one', 'two'], []]);
  });

  it('put a denial before another account, and keep the two apart where one speaker gives both', () => {
    const { rows } = rowsOf([
      told('own', 'late', 200, 'one'),
      told('other', 'late', 0, 'two', 'asserts', {
        event: 'f',
        disputes: [{ mention: 'own', step: { rule: 'r', params: {} } }],
      }),
      told('no', 'late', 100, 'two', 'denies'),
    ]);
    expect(rows[0]?.against.map(({ group }) => group)).toEqual(['denies', 'contrary']);
  });

  it('hold every entry of the ledger once, in the column of its group', () => {
    const one = fc.record({
      article: fc.constantFrom(...Object.keys(DAYS)),
      speaker: fc.constantFrom('one', 'two', null),
      stance: fc.constantFrom('asserts' as const, 'denies' as const),
      modality: fc.constantFrom(
        'happened' as const,
        'planned' as const,
        'called-for' as const,
        'unreal' as const,
      ),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (list) => {
        const { ledger, rows } = rowsOf(
          list.map(({ article, speaker, stance, modality }, at) =>
            told(`m${at}`, article, at * 100, speaker, stance, { modality }),
          ),
        );
        for (const [column, groups] of [
          ['says', SAYING],
          ['against', AGAINST],
        ] as const) {
          const shown = rows.flatMap((row) =>
            row[column].flatMap(({ speakers, entries }) =>
              entries.flatMap(({ mention }) =>
                (speakers.length === 0 ? [null] : speakers).map((speaker) => `${mention} ${speaker?.actor}`),
              ),
            ),
          );
          const told = groups.flatMap((group) =>
            ledger[group].map(({ mention, speaker }) => `${mention} ${speaker ?? undefined}`),
          );
          expect(shown.toSorted()).toEqual(told.toSorted());
        }
      }),
    );
  });
});
