import { describe, expect, it } from 'vitest';
import type { ArticleKind } from '../../src/ingest/article-id.ts';
import { TOO_MANY_BYTES } from '../../src/domain/review/pasted.ts';
import { giveArticle, readBytes } from '../../src/ingest/read-article.ts';
import { ARABIC } from '../scripts/support.ts';

const PARAGRAPHS = Array.from({ length: 6 }, () => `<p>${ARABIC}</p>`).join('');
const read = async (content: string | Uint8Array, kind: ArticleKind = 'txt') => {
  const reading = await readBytes(Buffer.from(content), kind);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value;
};
const reasonOf = async (content: string | Uint8Array, kind: ArticleKind = 'txt') => {
  const reading = await readBytes(Buffer.from(content), kind);
  return reading.ok ? null : `${reading.reason}; ${reading.advice}`;
};

describe('a plain text', () => {
  it('is kept as written but for line ends, composition and lone surrogates', async () => {
    expect((await read(`\ufeff${ARABIC}\r\nا\u0653خر\r`)).text).toBe(`${ARABIC}\nآخر\n`);
    const lone = Buffer.from(`\ufeff${ARABIC}\ud800`, 'utf16le');
    expect((await read(lone)).text).toBe(`${ARABIC}\ufffd`);
  });

  it.each([
    ['empty', '', /empty/],
    ['only white space', ' \n\t', /empty/],
    [
      'in English',
      'The ministry said on Tuesday that the talks would resume in the capital.',
      /not an Arabic text/,
    ],
    [
      'in English with an Arabic name',
      `The ministry (وزارة الخارجية) said on Tuesday that talks would ${'resume '.repeat(20)}`,
      /not an Arabic text/,
    ],
    [
      'in Persian',
      'وزارت امور خارجه روز سه شنبه گفت که گفتگوها میان دو طرف در پایتخت از سر گرفته می شود و '.repeat(6),
      /hardly in Arabic/,
    ],
  ])('is refused where it is %s', async (_name, text, reason) => {
    expect(await reasonOf(text)).toMatch(reason);
  });

  it('is refused above 5 MB', async () => {
    expect(await reasonOf(Buffer.alloc(TOO_MANY_BYTES, 0x20))).toMatch(/too large \(5\.0 MB/);
  });
});

describe('a Markdown text', () => {
  it('gives its first heading as title and keeps the rest', async () => {
    const { text, metadata } = await read(`# محادثات جديدة\n\n## تمهيد\n${ARABIC}**مهم** <b>x</b>\n`, 'md');
    expect(metadata.title).toBe('محادثات جديدة');
    expect(text).toBe(`محادثات جديدة\n\nتمهيد\n${ARABIC}**مهم** <b>x</b>\n`);
  });
});

describe('a JSON article', () => {
  const article = { title: 'عنوان', text: ARABIC };

  it('gives text and metadata', async () => {
    const content = { ...article, published: '2020-10-09', publisher: 'صحيفة', url: 'https://example.org/a' };
    const { text, metadata } = await read(JSON.stringify(content), 'json');
    expect(text).toBe(ARABIC);
    expect(metadata).toMatchObject({ title: 'عنوان', published: '2020-10-09', url: 'https://example.org/a' });
  });

  it('has lone surrogates of its escapes replaced', async () => {
    expect(
      (await read(`{"title":"ع","text":${JSON.stringify(ARABIC).slice(0, -1)}\\ud800"}`, 'json')).text,
    ).toBe(`${ARABIC}\ufffd`);
  });

  it.each([
    ['no JSON', '{"title": ', /not JSON/],
    ['a missing text', JSON.stringify({ title: 'a' }), /^key "text" is missing/],
    ['a number as title', JSON.stringify({ ...article, title: 5 }), /key "title".*expected string/],
    ['an unknown key', JSON.stringify({ ...article, titel: 'x' }), /"titel"/],
    [
      'a day that does not exist',
      JSON.stringify({ ...article, published: '2020-02-30' }),
      /key "published".*day/,
    ],
    ['a script as address', JSON.stringify({ ...article, url: 'javascript:alert(1)' }), /key "url".*https/],
    [
      'an address with a data scheme',
      JSON.stringify({ ...article, url: 'data:text/html,x' }),
      /key "url".*https/,
    ],
    ['another language', JSON.stringify({ ...article, language: 'fa' }), /key "language".*"ar"/],
    ['NUL in its text', JSON.stringify({ ...article, text: `${ARABIC}\0` }), /NUL/],
  ])('is refused with the key where it has %s', async (_name, content, reason) => {
    expect(await reasonOf(content, 'json')).toMatch(reason);
  });
});

describe('a page', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html><head>${head}</head><body><nav><a href="/">الرئيسية</a></nav>${body}</body></html>`;

  it('gives the main text, a line a block, and the metadata that it declares', async () => {
    const { text, metadata, notes } = await read(
      page(
        `<title>محادثات في العاصمة</title><meta property="og:site_name" content="صحيفة المثال">
         <meta property="article:published_time" content="2020-10-09T23:30:00+03:00">
         <link rel="canonical" href="https://example.org/news/1">`,
        `<article><h1>محادثات في العاصمة</h1>${PARAGRAPHS}<script>alert(1)</script></article>`,
      ),
      'html',
    );
    expect(text.split('\n')).toEqual([
      'محادثات في العاصمة',
      ...Array.from({ length: 6 }, () => ARABIC.replace(/\n/g, ' ').trim()),
    ]);
    expect(text).not.toContain('alert');
    expect(metadata).toMatchObject({
      title: 'محادثات في العاصمة',
      publisher: 'صحيفة المثال',
      published: '2020-10-09',
      url: 'https://example.org/news/1',
    });
    expect(notes).toEqual([]);
  });

  it('reads day and title from JSON-LD', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'خبر من العاصمة اليوم',
      datePublished: '2020-10-21T08:00:00Z',
    };
    const head = `<title>x</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { metadata } = await read(page(head, `<article>${PARAGRAPHS}</article>`), 'html');
    expect(metadata).toMatchObject({ title: 'خبر من العاصمة اليوم', published: '2020-10-21' });
  });

  it('loses an address that is not of the web, and says so', async () => {
    const { metadata, notes } = await read(
      page('<link rel="canonical" href="javascript:alert(1)">', `<article>${PARAGRAPHS}</article>`),
      'html',
    );
    expect(metadata.url).toBeUndefined();
    expect(notes[0]).toMatch(/not a web address/);
  });

  it('keeps markup that was escaped as the text it is', async () => {
    const { text } = await read(
      page('', `<article>${PARAGRAPHS}<p>&lt;img src=x onerror=alert(1)&gt; ${ARABIC}</p></article>`),
      'html',
    );
    expect(text).toContain('<img src=x onerror=alert(1)>');
  });

  it('is refused without an article', async () => {
    expect(await reasonOf('<!doctype html><html><body></body></html>', 'html')).toMatch(/no article/);
  });
});

describe('what the engine is given', () => {
  it('says of an article what the entry beside it says, then what its own file says', () => {
    const own = {
      text: ARABIC,
      metadata: { title: 'عنوان', publisher: undefined, published: '2020-10-09' },
      notes: [],
    };
    const { id, text, sha256, metadata } = giveArticle('a', own, { published: '2020-10-10', url: undefined });
    expect({ id, text, metadata }).toEqual({
      id: 'a',
      text: ARABIC,
      metadata: { title: 'عنوان', published: '2020-10-10' },
    });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
