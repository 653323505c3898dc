import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import {
  countOutlets,
  findDateMention,
  wordDateReason,
  wordSource,
} from '../../../src/views/drawer/event-words.ts';
import { splitCorpus, UNDATED } from '../../../src/domain/site-data.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../../domain/fixtures.ts';

const DAY = {
  ...UNDATED,
  edtf: '2020-10-09',
  start: '2020-10-09',
  end: '2020-10-09',
  precision: 'day' as const,
};
const mention = (id: string, date: object) => {
  const made = makeMention(id, 'e');
  return { ...made, date: { ...made.date, ...date } };
};
const news = mention('news', { ...DAY, basis: 'news-day' });
const stated = mention('stated', {
  ...DAY,
  basis: 'explicit',
  stated: true,
  expression: { start: 0, end: 1 },
});
const other = mention('other', { ...DAY, edtf: '2020-10-08', stated: true });

/** The index of a site of one event and of articles with these changes. */
const indexOf = (date: object, ...articles: Partial<ReturnType<typeof makeArticle>>[]) =>
  splitCorpus(
    makeCorpus({
      articles: articles.map((article, at) => ({ ...makeArticle(`a${at}`), ...article })),
      events: [makeEvent('e', { date: { ...DAY, ...date }, mentions: ['news'] })],
      mentions: [news],
    }),
  ).index([], []);
const published = (date: string, basis: 'inferred' | 'stated') => ({
  date,
  basis,
  evidence: [],
  runnerUp: null,
});

describe('the mention that dates an event', () => {
  it('has its date and states it as the event does', () => {
    const dated = (date: object) =>
      findDateMention(indexOf(date).events[0] ?? expect.fail(), [other, news, stated]);
    expect(dated({ stated: true })).toBe(stated);
    expect(dated({ stated: false })).toBe(news);
  });
});

describe('why the day of the news', () => {
  const reason = (article: Partial<ReturnType<typeof makeArticle>>) => {
    const { events, articles } = indexOf({}, article);
    return wordDateReason(events[0] ?? expect.fail(), news, articles[0], 'en', translator('en'));
  };
  it('is the day before publication, in words', () => {
    expect(reason({ newsDay: '2020-10-09', published: published('2020-10-10', 'inferred') })).toContain(
      'is of “yesterday”, 9 October 2020; the article probably appeared on 10 October 2020.',
    );
  });
  it('is not explained where it is the day of publication', () => {
    const words = reason({ newsDay: '2020-10-09', published: published('2020-10-09', 'stated') });
    expect(words).not.toContain('yesterday');
    expect(words).toContain('The article was published on 9 October 2020.');
  });
});

describe('outlets and sources', () => {
  it('are counted by group where known, by article where not', () => {
    const { articles } = indexOf(
      {},
      { publisher: 'A', outletGroup: 'a' },
      { publisher: null, outletGroup: 'a' },
      { publisher: null, outletGroup: 'x' },
      { publisher: null, outletGroup: 'y' },
    );
    expect(countOutlets(articles)).toEqual({ known: 1, unknown: 2 });
  });

  it('keep their marks outside the isolated title', () => {
    const [article = expect.fail()] = indexOf(
      {},
      { publisher: 'المدينة', title: 'عنوان', published: published('2020-10-09', 'stated') },
    ).articles;
    expect(wordSource(article, 'en', translator('en'))).toBe(
      '\u2068المدينة\u2069, 9 October 2020, “\u2068عنوان\u2069”',
    );
  });
});
