import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../scripts/lib/read-inputs.ts';
import type { Fault, PastedReading } from '../../src/domain/review/pasted.ts';
import { articleEntries, articleFile, TOO_MANY_BYTES } from '../../src/domain/review/pasted.ts';
import { readPasted } from '../../src/ingest/read-pasted.ts';
import { ARABIC, makeFolder } from '../scripts/support.ts';

const LONG = ARABIC.repeat(6);
const PAGE = `<!doctype html><html><head><title>محادثات في العاصمة</title>
<meta property="og:site_name" content="صحيفة المثال"><meta property="article:published_time" content="2020-10-09">
</head><body><article>${`<p>${ARABIC}</p>`.repeat(6)}</article></body></html>`;

const paste = (text: string | Uint8Array, file: string | null = null, asPage = false) =>
  readPasted({ file, bytes: Buffer.from(text), asPage });
const given = (reading: PastedReading) => {
  if (!reading.ok) throw new Error(reading.fault.code);
  return reading.article;
};
const faultOf = (reading: PastedReading): Fault | null => (reading.ok ? null : reading.fault);

/** The same article by way of seeds/: its files written to a folder, and read as the command line reads them. */
async function readFromSeeds(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await makeFolder();
  await mkdir(join(folder, 'articles'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { articles, refusals } = await readInputs(join(folder, 'articles'), []);
  expect(refusals).toEqual([]);
  return articles.map(({ input }) => input);
}

describe('an article that a reader brings', () => {
  it.each([
    ['a text file', 'خبر اليوم.txt', LONG],
    ['a text file in UTF-16', 'a.txt', Buffer.from(`\ufeff${LONG}`, 'utf16le')],
    ['Markdown', 'a.md', `# عنوان\r\n\r\n${LONG}`],
    ['a saved page', 'a.htm', PAGE],
    ['JSON', 'a.json', JSON.stringify({ title: 'عنوان', text: LONG, published: '2020-10-09' })],
  ])('is what the command line makes of the same file: %s', async (_name, file, content) => {
    expect([given(await paste(content, file))]).toEqual(
      await readFromSeeds({ [`articles/${file}`]: content }),
    );
  });

  it('is kept in files that give the same article again', async () => {
    for (const reading of [await paste(PAGE, 'a.html'), await paste(`\ufeff\ufeff${LONG}\r\nا\u0653خر`)]) {
      const article = given(reading);
      const [text, entries] = [articleFile(article), articleEntries([article])];
      const files = { [`articles/${text.name}`]: text.content, [entries.name]: entries.content };
      expect(await readFromSeeds(files)).toEqual([article]);
    }
  });

  it('is named after its text where it has no file, or one whose name is no id', async () => {
    const ids = [await paste(LONG), await paste(LONG, ': x.txt'), await paste(LONG, '-.txt')].map(
      (reading) => given(reading).id,
    );
    expect(ids[0]).toMatch(/^pasted-[0-9a-f]{8}$/);
    expect(new Set(ids).size).toBe(1);
  });

  it('says that its page gave an address that is not of the web', async () => {
    const page = PAGE.replace('<head>', '<head><link rel="canonical" href="javascript:alert(1)">');
    expect(await paste(page, 'a.html')).toMatchObject({ ok: true, addressLeftOut: true });
    expect(await paste(PAGE, 'a.html')).toMatchObject({ ok: true, addressLeftOut: false });
  });
});

describe('what is refused', () => {
  const windows1256 = Uint8Array.from(
    { length: 3_000_000 },
    (_, at) => [0xc7, 0xe1, 0xda, 0x20][at % 4] ?? 0,
  );

  it.each<[string, string | Uint8Array, string | null, Fault]>([
    ['nothing', '', null, { code: 'empty' }],
    ['white space', ' \n\t', null, { code: 'empty' }],
    ['5 MB', Buffer.alloc(TOO_MANY_BYTES, 'ا'), null, { code: 'too-large', bytes: TOO_MANY_BYTES }],
    ['a kind that is not read', LONG, 'a.docx', { code: 'kind' }],
    ['a name without a kind', LONG, 'README', { code: 'kind' }],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 1, 0, 7]), 'a.txt', { code: 'binary' }],
    ['damaged UTF-8', Buffer.from(LONG).subarray(1), 'a.txt', { code: 'damaged', places: 1 }],
    ['a page without an article', '<html><body></body></html>', 'a.html', { code: 'no-article' }],
    ['the source of a page as text', PAGE, null, { code: 'markup' }],
    ['the source of a page in a text file', PAGE, 'a.txt', { code: 'markup' }],
  ])('is %s, with its reason', async (_name, text, file, fault) => {
    expect(faultOf(await paste(text, file))).toEqual(fault);
  });

  it('is another language, with what there is of Arabic', async () => {
    const text = 'The ministry (وزارة الخارجية) said on Tuesday that talks would resume in the capital.';
    expect(faultOf(await paste(text))).toEqual({ code: 'not-arabic', letters: 13, percent: 18 });
  });

  it('is a text that would be too large in the encoding that it is kept in', async () => {
    expect(faultOf(await paste(windows1256, 'a.txt'))).toEqual({ code: 'too-large', bytes: 5_250_000 });
  });

  it('is read all the same where the reader says that it is a page', async () => {
    expect(given(await paste(PAGE, null, true)).metadata.publisher).toBe('صحيفة المثال');
    expect(given(await paste(PAGE, 'a.txt', true)).id).toBe('a');
  });
});
