import { describe, expect, it } from 'vitest';
import type { CitedChronology } from '../../src/exports/citation-csl.ts';
import { buildCslItems, writeCslJson } from '../../src/exports/citation-csl.ts';
import type { ArticleHead } from '../../src/domain/site-data.ts';
import { makeArticle } from '../domain/fixtures.ts';

const WORDS = { untitled: 'Untitled article', dateInferred: 'day inferred', dateUnknown: 'day unknown' };
const CHRONOLOGY: CitedChronology = {
  event: 'm1',
  headline: 'Azerbaijan says it took Shusha',
  title: 'A war in two articles',
  editor: null,
  language: 'en',
  link: 'https://a.example/#v=1&e=m1',
  version: '0.1.0',
  notice: 'Machine draft',
  accessed: '2026-11-21',
};
const head = (id: string, over: Partial<ArticleHead> = {}): ArticleHead => ({
  ...makeArticle(id),
  file: '',
  ...over,
});
const published = (date: string | null, basis: ArticleHead['published']['basis']) => ({
  date,
  basis,
  evidence: [],
  runnerUp: null,
});

describe('citation items', () => {
  it('are the chronology and each article, with what is known of it', () => {
    const article = head('a', {
      title: 'مباحثات',
      publisher: 'المدينة نيوز',
      published: published('2020-10-09', 'stated'),
      language: 'ar',
      url: 'https://news.example/a',
    });
    expect(buildCslItems(CHRONOLOGY, [article], WORDS)).toEqual([
      {
        id: 'waqai-event-m1',
        type: 'webpage',
        title: 'Azerbaijan says it took Shusha',
        'container-title': 'A war in two articles',
        accessed: { 'date-parts': [[2026, 11, 21]] },
        language: 'en',
        URL: 'https://a.example/#v=1&e=m1',
        version: '0.1.0',
        note: 'Machine draft',
      },
      {
        id: 'waqai-a',
        type: 'article-newspaper',
        title: 'مباحثات',
        'container-title': 'المدينة نيوز',
        publisher: 'المدينة نيوز',
        issued: { 'date-parts': [[2020, 10, 9]] },
        language: 'ar',
        URL: 'https://news.example/a',
      },
    ]);
  });

  it('say that a day of publication is inferred, and give none that is unknown', () => {
    const [, inferred, unknown] = buildCslItems(
      CHRONOLOGY,
      [
        head('a', { published: published('2020-11-09', 'inferred') }),
        head('b', { published: published(null, 'unknown') }),
      ],
      WORDS,
    );
    expect(inferred).toMatchObject({
      issued: { 'date-parts': [[2020, 11, 9]], circa: true },
      note: 'day inferred',
    });
    expect(unknown).not.toHaveProperty('issued');
    expect(unknown?.note).toBe('day unknown');
  });

  it('take no address but one of the web, and a title in brackets where there is none', () => {
    const [, item] = buildCslItems(
      CHRONOLOGY,
      [head('a', { url: 'javascript:alert(1)', title: null })],
      WORDS,
    );
    expect(item).not.toHaveProperty('URL');
    expect(item?.title).toBe('[Untitled article]');
  });

  it('have keys that every format takes, one for each id', () => {
    const ids = ['مقال', 'مقالة', 'a/b', 'a-b', 'a_b'];
    const keys = buildCslItems(
      CHRONOLOGY,
      ids.map((id) => head(id)),
      WORDS,
    ).map(({ id }) => id);
    for (const key of keys) expect(key).toMatch(/^[\w-]+$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are written as JSON that reads back as it was', () => {
    const items = buildCslItems(CHRONOLOGY, [head('a', { title: '"</script>' })], WORDS);
    expect(JSON.parse(writeCslJson(items))).toEqual(items);
  });
});
