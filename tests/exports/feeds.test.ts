// Atom, read by a feed parser, and JSON Feed.
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { writeAtom } from '../../src/exports/atom.ts';
import { tagOf } from '../../src/exports/feed-entries.ts';
import { writeJsonFeed } from '../../src/exports/json-feed.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

const PUBLIC = { publicUrl: 'https://site.example/war/' };

describe('the Atom feed', () => {
  it('is read by another program: newest told first, each with its tag, day and words', () => {
    const feed = parseFeed(writeAtom(dataOf(CORPUS), frameOf(CORPUS, PUBLIC)));
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.title).toBe('A <chronology>');
    expect(feed.updated?.toISOString()).toBe('2020-11-09T00:00:00.000Z');
    expect(feed.items.map(({ id }) => id)).toEqual([
      'tag:site.example,2026:waqai/m3',
      'tag:site.example,2026:waqai/m1',
    ]);
    const told = feed.items[1];
    expect(told?.url).toBe('https://site.example/war/#v=1&lang=en&e=m1');
    expect(told?.published?.toISOString()).toBe('2020-10-09T00:00:00.000Z');
    expect(told?.content).toContain('denies that it happened');
    expect(told?.content).toContain('سيطرنا على المدينة');
  });

  it('names its entries under a name that is nobody’s where it is published nowhere', () => {
    expect(tagOf('a b', { publicUrl: null })).toBe('tag:waqai.invalid,2026:waqai/a%20b');
    expect(writeAtom(dataOf(CORPUS), frameOf(CORPUS))).not.toContain('rel="alternate"');
  });
});

describe('the JSON feed', () => {
  it('has the same entries, with the article’s address beside the event’s', () => {
    const feed: unknown = JSON.parse(writeJsonFeed(dataOf(CORPUS), frameOf(CORPUS, PUBLIC)));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      items: [
        { id: 'tag:site.example,2026:waqai/m3' },
        {
          url: 'https://site.example/war/#v=1&lang=en&e=m1',
          external_url: 'https://news.example/a?x=1&y=2',
          date_modified: '2020-10-09T00:00:00Z',
        },
      ],
    });
  });
});
