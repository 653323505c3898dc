import { describe, expect, it } from 'vitest';
import type { Claim, Corpus } from '../../../src/domain/corpus-schema.ts';
import { findSinceDay } from '../../../src/domain/review/since-day.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../fixtures.ts';

const printed = (id: string, date: string | null) => {
  const article = makeArticle(id);
  return { ...article, published: { ...article.published, date } };
};
const claim = (actor: string, stance: Claim['stance']): Claim => ({
  chain: [{ actor, span: { start: 0, end: 1 } }],
  stance,
  denies: stance === 'denies' ? 'occurrence' : null,
  form: 'quoted',
});
const dated = (edtf: string) => ({
  ...UNDATED,
  edtf,
  start: edtf,
  end: edtf,
  precision: 'day' as const,
  basis: 'explicit' as const,
  expression: null,
  steps: [],
});
const base = makeCorpus({
  articles: [printed('early', '2020-10-09'), printed('late', '2020-10-21'), printed('dayless', null)],
});
const since = (changes: Partial<Corpus>) => findSinceDay({ ...base, ...changes }, '2020-10-10');

describe('findSinceDay', () => {
  it('calls new what only later texts tell, and says nothing of what only earlier ones tell', () => {
    const { differences } = since({
      events: [makeEvent('a'), makeEvent('b')],
      mentions: [makeMention('a', 'a', { article: 'early' }), makeMention('b', 'b', { article: 'late' })],
    });
    expect(differences).toEqual({
      added: [{ event: 'b', headline: makeEvent('b').headline }],
      changed: [],
      newlyDenied: [],
      withdrawn: [],
      articles: [],
    });
  });

  it('counts the day itself among what was known', () => {
    const corpus = { events: [makeEvent('a')], mentions: [makeMention('a', 'a', { article: 'late' })] };
    expect(findSinceDay({ ...base, ...corpus }, '2020-10-21').differences.added).toEqual([]);
    expect(findSinceDay({ ...base, ...corpus }, '2020-10-20').differences.added).toHaveLength(1);
  });

  it('says that it cannot know of an event whose first text has no day', () => {
    const { differences, unknown } = since({
      events: [makeEvent('a', { mentions: ['a', 'a2'] }), makeEvent('b')],
      mentions: [
        makeMention('a', 'a', { article: 'dayless' }),
        makeMention('a2', 'a', { article: 'late' }),
        makeMention('b', 'b', { article: 'dayless' }),
      ],
    });
    expect(unknown).toEqual(['a', 'b']);
    expect(differences.added).toEqual([]);
  });

  it('lists who denies it since', () => {
    const { differences } = since({
      events: [makeEvent('a', { mentions: ['a', 'a2'], status: 'contested' })],
      mentions: [
        makeMention('a', 'a', { article: 'early', claims: [claim('x', 'asserts')] }),
        makeMention('a2', 'a', { article: 'late', claims: [claim('y', 'denies')] }),
      ],
    });
    expect(differences.changed).toEqual([]);
    expect(differences.newlyDenied).toMatchObject([
      { event: 'a', deniedBy: ['y'], was: { deniers: [] }, now: { deniers: ['y'] } },
    ]);
  });

  it('tells what was planned and is told to have happened since, and a date that moved', () => {
    const { differences } = since({
      events: [makeEvent('a', { mentions: ['a', 'a2'], date: dated('2020-10-12') })],
      mentions: [
        makeMention('a', 'a', { article: 'early', modality: 'planned', date: dated('2020-10-11') }),
        makeMention('a2', 'a', { article: 'late', date: dated('2020-10-12') }),
      ],
    });
    expect(differences.changed).toMatchObject([
      {
        event: 'a',
        was: { status: 'planned', date: { edtf: '2020-10-11' } },
        now: { status: 'reported', date: { edtf: '2020-10-12' } },
      },
    ]);
  });

  it('says of an editor’s own date nothing that passages do not', () => {
    const { differences, retold } = since({
      events: [
        makeEvent('a', {
          mentions: ['a', 'a2'],
          date: dated('2020-10-01'),
          reviewed: { by: 'S', on: '2026-01-05', was: { date: dated('2020-10-11') } },
        }),
      ],
      mentions: [
        makeMention('a', 'a', { article: 'early', date: dated('2020-10-11') }),
        makeMention('a2', 'a', { article: 'late', date: dated('2020-10-11') }),
      ],
    });
    expect(differences.changed).toEqual([]);
    expect(retold).toEqual(['a']);
  });
});
