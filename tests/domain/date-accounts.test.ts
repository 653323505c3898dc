import { describe, expect, it } from 'vitest';
import type { EventDate, Mention } from '../../src/domain/corpus-schema.ts';
import { findDateAccounts } from '../../src/domain/date-accounts.ts';
import { UNDATED } from '../../src/domain/site-data.ts';
import { makeArticle, makeMention } from './fixtures.ts';

const on = (day: string): EventDate => ({
  ...UNDATED,
  edtf: day,
  start: day,
  end: day,
  precision: 'day',
  stated: true,
});
const PUBLISHED: Readonly<Record<string, string | null>> = {
  early: '2020-10-09',
  late: '2020-10-10',
  undated: null,
};
const headOf = (id: string) => ({
  ...makeArticle(id),
  published: { date: PUBLISHED[id] ?? null, basis: 'stated' as const, evidence: [], runnerUp: null },
});
const TEXT = 'عقدت أول أمس الخميس محادثات';
const WORDS = 'أول أمس الخميس';
function told(id: string, article: string, day: string, over: Partial<Mention> = {}, stated = true): Mention {
  const at = TEXT.indexOf(WORDS);
  return makeMention(id, 'e', {
    article,
    passage: { start: 100, end: 100 + TEXT.length, exact: TEXT, prefix: '', suffix: '' },
    date: {
      ...on(day),
      stated,
      basis: 'relative',
      expression: { start: 100 + at, end: 100 + at + WORDS.length },
      steps: [],
    },
    ...over,
  });
}
const accountsOf = (mentions: readonly Mention[], date = on('2020-10-09'), others = [on('2020-10-08')]) =>
  findDateAccounts({
    event: { date, dateAlternatives: others, mentions: mentions.map(({ id }) => id) },
    mentions: [...mentions, makeMention('other', 'f')],
    headOf,
  });

describe('the accounts of a date', () => {
  it('name each day with who gives it, the earliest day first', () => {
    const accounts = accountsOf([
      told('1', 'early', '2020-10-09', { modality: 'planned' }),
      told('2', 'late', '2020-10-08'),
    ]);
    expect(accounts.map(({ date }) => date.edtf)).toEqual(['2020-10-08', '2020-10-09']);
    expect(accounts[0]?.tellers).toEqual([
      { mention: '2', article: 'late', speakers: [], modality: 'happened', words: WORDS },
    ]);
    expect(accounts[1]?.tellers).toMatchObject([{ mention: '1', modality: 'planned' }]);
  });

  it('are told by those whom the passage quotes, each once', () => {
    const claim = {
      chain: ['afp', 'ministry'].map((actor) => ({ actor, span: { start: 0, end: 1 } })),
      stance: 'asserts' as const,
      denies: null,
      form: 'quoted' as const,
    };
    const [account] = accountsOf([told('1', 'late', '2020-10-08', { claims: [claim, claim] })]);
    expect(account?.tellers[0]?.speakers).toEqual(['ministry']);
  });

  it('list the passages of a day in order of publication, articles of an unknown day last', () => {
    const [account] = accountsOf([
      told('1', 'undated', '2020-10-08'),
      told('2', 'late', '2020-10-08'),
      told('3', 'early', '2020-10-08'),
    ]);
    expect(account?.tellers.map(({ mention }) => mention)).toEqual(['3', '2', '1']);
  });

  it('leave out what no text states', () => {
    const accounts = accountsOf([
      told('1', 'early', '2020-10-09'),
      told('2', 'late', '2020-10-08', {}, false),
    ]);
    expect(accounts.map(({ date }) => date.edtf)).toEqual(['2020-10-09']);
  });

  it('are none where the texts agree', () => {
    expect(accountsOf([told('1', 'early', '2020-10-09')], on('2020-10-09'), [])).toEqual([]);
  });
});
