import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../../src/domain/site-data.ts';
import type { ArticleHead, EventSummary } from '../../../src/domain/site-data.ts';
import { answerQuestions } from '../../../src/views/drawer/worked-questions.ts';
import { makeArticle } from '../../domain/fixtures.ts';

const on = (day: string, stated = true) => ({ ...UNDATED, edtf: day, start: day, end: day, stated });
const event = (id: string, over: Partial<EventSummary> = {}): EventSummary => ({
  id,
  type: 'strike',
  status: 'reported',
  lapsed: false,
  date: on('2020-10-09'),
  dateAlternatives: [],
  actors: [],
  places: [],
  headline: { ar: id, en: id },
  label: { ar: id, en: id },
  claimants: [],
  deniers: [],
  articles: ['a'],
  mentions: [id],
  shard: 0,
  ...over,
});
const head: ArticleHead = { ...makeArticle('a'), file: '', publisher: null };

describe('the three questions', () => {
  it('have no answer where nothing is told', () => {
    expect(answerQuestions([], [head])).toBeNull();
  });

  it('tell what was reported by kind, from the first day to the last, most told first', () => {
    const what = answerQuestions(
      [
        event('late', { date: on('2020-11-08'), type: 'meeting' }),
        event('early', { date: on('2020-09-27'), articles: ['a', 'b'] }),
        event('undated', { date: UNDATED }),
        event('planned', { status: 'planned', articles: ['a', 'b', 'c'] }),
      ],
      [head],
    )?.what;
    expect(what?.bounds?.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(what?.families).toEqual([
      { family: 'talks', count: 1 },
      { family: 'combat', count: 3 },
    ]);
    expect(what?.examples.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
  });

  it('tell who says so: sides by how much they tell as their own account, contested events first', () => {
    const who = answerQuestions(
      [
        event('one', { status: 'claimed', claimants: ['armenia'] }),
        event('two', { status: 'claimed', claimants: ['azerbaijan'] }),
        event('three', { status: 'contested', claimants: ['azerbaijan'], deniers: ['armenia'] }),
      ],
      [head],
    )?.who;
    expect(who?.sides).toEqual([
      { side: 'azerbaijan', count: 2 },
      { side: 'armenia', count: 1 },
    ]);
    expect(who?.statuses).toEqual([
      { status: 'claimed', count: 2 },
      { status: 'contested', count: 1 },
    ]);
    expect(who?.examples[0]?.id).toBe('three');
  });

  it('tell what is not known: days that differ, estimated or missing, what did not happen, articles of nobody', () => {
    const unknown = answerQuestions(
      [
        event('differing', { dateAlternatives: [on('2020-10-08')] }),
        event('estimated', { date: on('2020-10-09', false) }),
        event('undated', { date: UNDATED }),
        event('possible', { status: 'hypothetical' }),
      ],
      [head, { ...head, id: 'b', publisher: 'x', published: { ...head.published, basis: 'inferred' } }],
    )?.unknown;
    expect(unknown?.differing.map(({ id }) => id)).toEqual(['differing']);
    expect(unknown?.undated.map(({ id }) => id)).toEqual(['undated']);
    expect(unknown).toMatchObject({
      estimated: 1,
      unreal: 1,
      articlesWithoutOutlet: 1,
      articlesDatedByInference: 1,
    });
  });
});
