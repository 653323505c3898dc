import { describe, expect, it } from 'vitest';
import { describeHead, describeOembed, readPublicUrl } from '../../scripts/lib/social-page.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { CORPUS } from '../exports/export-fixture.ts';

const HOME = 'https://news.example/war/';
const parts = splitCorpus(CORPUS);
const index = parts.index(
  parts.shards.map((_, at) => `events/${at}.json`),
  parts.bodies.map((_, at) => `texts/${at}.json`),
);

describe('the address of a build', () => {
  it.each([
    ['https://news.example/war/', HOME],
    ['https://news.example/war', HOME],
    ['HTTPS://News.Example', 'https://news.example/'],
    ['http://127.0.0.1:8080/a b', 'http://127.0.0.1:8080/a%20b/'],
  ])('is a folder: %s', (given, read) => {
    expect(readPublicUrl(given)).toBe(read);
  });

  it.each([
    'news.example',
    '/war/',
    'javascript:alert(1)',
    'https://',
    'https://news.example/war/index.html',
    'https://news.example/?war',
    'https://news.example/#war',
    'https://ana:secret@news.example/',
  ])('is none of these: %s', (given) => {
    expect(readPublicUrl(given)).toBeNull();
  });
});

describe('what a build says of itself', () => {
  it('keeps what a title holds inside its attribute', () => {
    const { html } = describeOembed(index, HOME) as { readonly html: string };
    expect(CORPUS.about.title.en).toContain('<');
    expect(html).toContain('A &lt;chronology&gt;');
    expect(html.match(/</g)).toHaveLength(2);
  });

  it('names each property once, and picture and page by whole addresses', () => {
    const tags = describeHead(index, HOME);
    const names = tags.map(({ attrs }) => attrs?.property ?? attrs?.name ?? attrs?.rel);
    expect(new Set(names).size).toBe(names.length);
    const addresses = tags.flatMap(({ attrs }) => attrs?.href ?? []);
    expect(addresses).toEqual([HOME, `${HOME}oembed.json`]);
  });
});
