import { describe, expect, it } from 'vitest';
import type { Mention, Step } from '../../../src/domain/corpus-schema.ts';
import type { ArticleHead } from '../../../src/domain/site-data.ts';
import { explainDate, findRemarks } from '../../../src/views/drawer/date-explanation.ts';
import { makeArticle, makeMention } from '../../domain/fixtures.ts';

const evidence = [1, 2, 3, 4].map((at) => ({
  span: { start: at, end: at + 1 },
  step: { rule: 'publication.weekday', params: { words: `${at}` } },
}));
const inferred: ArticleHead['published'] = {
  date: '2020-10-10',
  basis: 'inferred',
  evidence,
  runnerUp: '2020-10-17',
};
const dated = (steps: readonly Step[]): Mention => {
  const mention = makeMention('m', 'e');
  return { ...mention, date: { ...mention.date, steps: [...steps] } };
};
const head = (more: Partial<ArticleHead> = {}): ArticleHead => ({
  ...makeArticle('a'),
  file: 'a.json',
  published: inferred,
  ...more,
});

describe('why a mention has its date', () => {
  it('names the article’s day, its first signs and the next likely day where the date counts from it', () => {
    const steps = [{ rule: 'time.relative-day', params: { reference: '2020-10-10', result: '2020-10-09' } }];
    expect(explainDate(dated(steps), head()).article).toEqual({
      basis: 'inferred',
      day: '2020-10-10',
      evidence: evidence.slice(0, 3).map(({ step }) => step),
      runnerUp: '2020-10-17',
    });
  });

  it('names it where the date is the day of the news', () => {
    const steps = [{ rule: 'anchor.news-day', params: { day: '2020-10-09' } }];
    expect(explainDate(dated(steps), head({ newsDay: '2020-10-09' })).article?.day).toBe('2020-10-10');
  });

  it('leaves it out where the text gives the whole date, or counts from another day', () => {
    const whole = [{ rule: 'time.calendar-day', params: { result: '2020-10-09' } }];
    expect(explainDate(dated(whole), head()).article).toBeNull();
    const spoken = [{ rule: 'time.relative-day', params: { reference: '2020-09-01', result: '2020-08-31' } }];
    expect(explainDate(dated(spoken), head()).article).toBeNull();
  });

  it('says that the day is unknown where that is why there is no date', () => {
    const published = { date: null, basis: 'unknown', evidence: [], runnerUp: null } as const;
    const none = explainDate(
      dated([{ rule: 'anchor.no-date', params: {} }]),
      head({ published: { ...published, evidence: [] } }),
    );
    expect(none.article).toMatchObject({ basis: 'unknown', day: null });
  });

  it('keeps the steps in their order', () => {
    const steps = [
      { rule: 'time.calendar-day', params: {} },
      { rule: 'anchor.beside', params: {} },
    ];
    expect(explainDate(dated(steps), undefined)).toMatchObject({ article: null, steps });
  });
});

describe('the remarks on a mention’s date', () => {
  const made = makeMention('m', 'e');
  const mention = { ...made, date: { ...made.date, expression: { start: 10, end: 20 } } };
  const warning = (article: string, start: number, end: number) => ({
    article,
    span: { start, end },
    rule: 'time.weekday-mismatch',
    params: {},
  });

  it('are those on its own words', () => {
    const own = warning(mention.article, 8, 12);
    const others = [warning(mention.article, 20, 25), warning('other', 10, 20)];
    expect(findRemarks(mention, [own, ...others, { ...own, span: null }])).toEqual([own]);
  });

  it('are none where no words give the date', () => {
    expect(
      findRemarks({ ...mention, date: { ...mention.date, expression: null } }, [
        warning(mention.article, 0, 99),
      ]),
    ).toEqual([]);
  });
});
