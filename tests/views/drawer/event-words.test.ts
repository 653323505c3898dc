import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { countOutlets, findDateMention, wordDateReason } from '../../../src/views/drawer/event-words.ts';
import { splitCorpus, UNDATED } from '../../../src/domain/site-data.ts';
import { makeArticle, makeCorpus, makeEvent, makeMention } from '../../domain/fixtures.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';

const EN = dateStyle('en');

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
    return wordDateReason(events[0] ?? expect.fail(), news, articles[0], EN, translator('en'));
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

describe('the reason of a date', () => {
  const expression = { start: 0, end: 3 };
  const reasonOf = (date: object) => {
    const { events, articles } = indexOf({}, { published: published('2020-10-09', 'stated') });
    const given = mention('news', { ...DAY, stated: true, expression, ...date });
    return wordDateReason(events[0] ?? expect.fail(), given, articles[0], EN, translator('en'));
  };
  const step = (rule: string, params: Record<string, string>) => ({ rule, params });

  it('names the day on which a quotation was spoken, not that of publication', () => {
    const steps = [
      step('anchor.spoken-on', { day: '2020-10-08' }),
      step('time.same-day', { words: 'اليوم' }),
    ];
    expect(reasonOf({ basis: 'relative', steps })).toMatch(/was said on Thursday 8 October 2020\.$/);
  });

  it('names the date that words count from', () => {
    const steps = [step('time.day-after', { words: 'في اليوم التالي', antecedent: '24 أبريل' })];
    expect(reasonOf({ basis: 'relative', steps })).toContain('counts from “\u206824 أبريل\u2069”');
  });

  it('quotes the words that lend their day, of the passage or from before it', () => {
    expect(reasonOf({ basis: 'narrative', steps: [] })).toContain('dates what it tells here by');
    const thread = {
      basis: 'narrative',
      expression: null,
      steps: [step('anchor.thread', { words: 'أمس الخميس' })],
    };
    expect(reasonOf(thread)).toContain('taken from “\u2068أمس الخميس\u2069” before it');
    expect(reasonOf({ ...thread, steps: [] })).toContain('course of the account');
  });
});

describe('the reason of no date', () => {
  const { events, articles } = indexOf({ ...UNDATED }, {});
  const reasonOf = (date: object) =>
    wordDateReason(
      events[0] ?? expect.fail(),
      mention('m', { ...UNDATED, basis: 'none', ...date }),
      articles[0],
      EN,
      translator('en'),
    );

  it('quotes the words that count from an unknown day', () => {
    expect(reasonOf({ expression: { start: 0, end: 3 } })).toContain('but the article’s own day is unknown');
  });

  it('is that the texts give none, where there are no words', () => {
    expect(reasonOf({ expression: null })).toBe('The texts give it no date.');
  });
});

describe('the date of an event', () => {
  const open = { edtf: '2020-10-09/..', end: null, precision: 'span' };
  it('that is only called for is told by when it was said', () => {
    const { events, articles } = indexOf(open, {});
    const event = { ...(events[0] ?? expect.fail()), status: 'called-for' as const };
    const said = mention('m', { ...DAY, basis: 'narrative', expression: { start: 0, end: 3 } });
    expect(wordDateReason(event, said, articles[0], EN, translator('en'))).toMatch(
      /what it speaks of comes after\.$/,
    );
  });
});

describe('outlets', () => {
  it('are counted by group where known, by article where not; who repeats one is told apart', () => {
    const { articles } = indexOf(
      {},
      { publisher: 'A', outletGroup: 'a' },
      { publisher: null, outletGroup: 'a' },
      { publisher: null, outletGroup: 'x' },
      { publisher: null, outletGroup: 'y' },
    );
    expect(countOutlets(articles)).toEqual({ known: 1, unknown: 2, repeats: 1 });
  });
});
