import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import type { ExtractOptions } from '../../scripts/lib/extract-command.ts';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { formatBar } from '../../scripts/lib/progress.ts';
import { ARABIC, makeConsole, makeFolder, makePlainEngine, writeFiles } from './support.ts';

const SITE = {
  title: { ar: 'ع', en: 't' },
  standfirst: { ar: '', en: '' },
  scope: { ar: '', en: '' },
};

async function makeSeeds(files: Readonly<Record<string, string>>) {
  const folder = await makeFolder();
  await writeFiles(folder, files);
  const options: ExtractOptions = {
    input: join(folder, 'articles'),
    out: join(folder, 'data'),
    corpus: join(folder, 'corpus.json'),
    check: false,
    quiet: false,
    version: '0',
  };
  const run = async (changes: Partial<ExtractOptions> = {}, throwOn?: string) => {
    const console = makeConsole();
    const result = await runExtract({ ...options, ...changes }, makePlainEngine(throwOn), console);
    return { ...result, ...console.said };
  };
  const manifest = () => readFile(join(options.out, 'manifest.json'), 'utf8').catch(() => null);
  const corpus = async () => corpusSchema.parse(JSON.parse(await readFile(options.corpus ?? '', 'utf8')));
  return { folder, run, manifest, corpus };
}

describe('a run', () => {
  it('writes data and corpus, closes with the table, and reuses both the second time', async () => {
    const { run, manifest, corpus } = await makeSeeds({
      'articles/a.txt': ARABIC,
      'articles/b/c.md': ARABIC,
    });
    const first = await run();
    expect(first).toMatchObject({ exitCode: 0, failures: [], changed: true });
    expect(first.out).toMatch(/^articles +2$/m);
    expect(first.out).toMatch(/^ {2}ceasefire +0$/m);
    expect(first.out).toMatch(/^undated +0$/m);
    expect(first.out).toMatch(/^time +0\.00 s$/m);
    expect((await corpus()).articles.map(({ id }) => id)).toEqual(['a', 'b-c']);
    const data = await manifest();
    expect(await run()).toMatchObject({ exitCode: 0, changed: false });
    expect(await manifest()).toBe(data);
  });

  it('says one line for a file that fails, goes on with the others and exits with 1', async () => {
    const { run, corpus } = await makeSeeds({
      'articles/a.txt': ARABIC,
      'articles/empty.txt': '',
      'articles/english.txt': 'The talks will resume on Tuesday in the capital, the ministry said.',
    });
    const { exitCode, err, failures } = await run();
    expect(exitCode).toBe(1);
    expect(failures).toEqual([
      'empty.txt: it is empty; put the text in, or remove the file',
      expect.stringMatching(/^english\.txt: it is not an Arabic text .*; give the article in Arabic/),
    ]);
    for (const line of failures) expect(err.split('\n')).toContain(line);
    expect((await corpus()).articles.map(({ id }) => id)).toEqual(['a']);
  });

  it('reports an article that the engine throws on and reads the others', async () => {
    const { run, corpus } = await makeSeeds({ 'articles/a.txt': ARABIC, 'articles/b.txt': `${ARABIC}قنبلة` });
    const { exitCode, failures } = await run({}, 'قنبلة');
    expect(exitCode).toBe(1);
    expect(failures).toEqual([
      'b.txt: internal error while it was read (a fault of the engine); please report it with the article',
    ]);
    expect((await corpus()).articles).toHaveLength(1);
  });

  it('leaves the last good data where no article can be read any more', async () => {
    const { folder, run, manifest } = await makeSeeds({ 'articles/a.txt': ARABIC });
    await run();
    const data = await manifest();
    await writeFiles(folder, { 'articles/a.txt': '' });
    const { exitCode, err } = await run();
    expect(exitCode).toBe(1);
    expect(err).toMatch(/no article to read/);
    expect(await manifest()).toBe(data);
  });

  it('leaves the data where the whole cannot be written', async () => {
    const { folder, run } = await makeSeeds({ 'articles/a.txt': ARABIC, data: 'a file, no folder' });
    const { exitCode, failures } = await run({ corpus: null });
    expect(exitCode).toBe(1);
    expect(failures[0]).toMatch(/the data stay as they were/);
    expect(await readFile(join(folder, 'data'), 'utf8')).toBe('a file, no folder');
  });

  it('leaves the data where the corpus file cannot be written', async () => {
    const { folder, run, manifest } = await makeSeeds({
      'articles/a.txt': ARABIC,
      taken: 'a file, no folder',
    });
    const { exitCode, failures, changed } = await run({ corpus: join(folder, 'taken/corpus.json') });
    expect({ exitCode, changed }).toEqual({ exitCode: 1, changed: false });
    expect(failures).toEqual([expect.stringMatching(/^the run failed, the data stay as they were: /)]);
    expect(await manifest()).toBeNull();
  });

  it('says that the corpus file is new where only the data could not be written', async () => {
    const { folder, run, corpus } = await makeSeeds({ 'articles/a.txt': ARABIC, data: 'a file, no folder' });
    const { failures } = await run();
    expect(failures[0]).toContain(`${join(folder, 'corpus.json')} is new, the site's data stay as they were`);
    expect((await corpus()).articles).toHaveLength(1);
  });

  it.each([
    [{ out: '' }, '--out is empty; name a folder, or leave it out'],
    [{ corpus: '' }, '--corpus is empty; name a file, or leave it out'],
  ])('exits with 2 for %j and writes nothing', async (changes, line) => {
    const { run, manifest } = await makeSeeds({ 'articles/a.txt': ARABIC });
    expect(await run(changes)).toMatchObject({ exitCode: 2, failures: [line], err: `${line}\n` });
    expect(await manifest()).toBeNull();
  });

  it('exits with 2 where there is no folder of articles', async () => {
    const { run } = await makeSeeds({ 'site.json': JSON.stringify(SITE) });
    expect(await run()).toMatchObject({ exitCode: 2, failures: [expect.stringMatching(/no such folder/)] });
  });

  it('says nothing when quiet, but for failures', async () => {
    const { run } = await makeSeeds({ 'articles/a.txt': ARABIC, 'articles/b.txt': '' });
    const { out, err } = await run({ quiet: true });
    expect(out).toBe('');
    expect(err).toBe('b.txt: it is empty; put the text in, or remove the file\n');
  });
});

describe('--check', () => {
  it('passes right after a run, and fails once an input has changed, writing nothing', async () => {
    const { folder, run, manifest } = await makeSeeds({ 'articles/a.txt': ARABIC });
    expect((await run({ check: true })).exitCode).toBe(1);
    expect(await manifest()).toBeNull();
    await run();
    expect((await run({ check: true })).exitCode).toBe(0);
    const data = await manifest();
    await writeFiles(folder, { 'articles/a.txt': `${ARABIC}${ARABIC}` });
    const { exitCode, err } = await run({ check: true });
    expect(exitCode).toBe(1);
    expect(err).toMatch(/manifest\.json is not what the inputs give/);
    expect(err).toMatch(/corpus\.json is not what the inputs give/);
    expect(await manifest()).toBe(data);
  });
});

describe('the files beside the articles', () => {
  const articles = { 'articles/a.txt': ARABIC };

  it('give title and metadata; an entry without an article is said', async () => {
    const { run, corpus } = await makeSeeds({
      ...articles,
      'site.json': JSON.stringify({ ...SITE, editor: 'ه' }),
      'articles.json': JSON.stringify({ a: { publisher: 'صحيفة', published: '2020-10-09' }, gone: {} }),
    });
    const { exitCode, err } = await run();
    expect(exitCode).toBe(0);
    expect(err).toMatch(/articles\.json: no article has the id "gone"/);
    const { about, articles: read } = await corpus();
    expect(about).toEqual({ ...SITE, cutOff: null, editor: 'ه', contact: null });
    expect(read[0]).toMatchObject({ publisher: 'صحيفة', published: { date: '2020-10-09' } });
  });

  it('may prefer names; one for what is in no article is said', async () => {
    const { run } = await makeSeeds({
      ...articles,
      'site.json': JSON.stringify({ ...SITE, preferredNames: { shusha: { ar: 'شوشا', en: 'Shusha' } } }),
    });
    const { exitCode, err } = await run();
    expect(exitCode).toBe(0);
    expect(err.split('\n')).toContain('site.json: preferredNames: no article names "shusha"');
  });

  it('may name a side that the engine knows', async () => {
    const actor = { id: 'a', kind: 'person', label: { ar: 'سامر', en: 'Samer' }, side: 'north' };
    const { run } = await makeSeeds({ ...articles, 'lexicon.json': JSON.stringify({ actors: [actor] }) });
    expect((await run()).exitCode).toBe(0);
  });

  it('may be named like what every object has', async () => {
    const { run, corpus } = await makeSeeds({ 'articles/constructor.txt': ARABIC, 'articles.json': '{}' });
    expect((await run()).exitCode).toBe(0);
    expect((await corpus()).articles[0]?.id).toBe('constructor');
  });

  it.each([
    ['site.json', '{', /site\.json: it is not JSON/],
    ['site.json', JSON.stringify({ ...SITE, title: { ar: 'ع' } }), /site\.json: key "title\.en" is missing/],
    ['site.json', JSON.stringify({ ...SITE, tilte: 1 }), /site\.json: .*"tilte"/],
    [
      'articles.json',
      JSON.stringify({ a: { published: '9/10/2020' } }),
      /articles\.json: key "a\.published": expected a day/,
    ],
    [
      'articles.json',
      JSON.stringify({ a: { url: 'javascript:alert(1)' } }),
      /articles\.json: key "a\.url": expected an address/,
    ],
    ['articles.json', '[]', /articles\.json: the whole: .*expected record/],
    [
      'lexicon.json',
      JSON.stringify({ actors: [{ id: 'X' }] }),
      /lexicon\.json: key "actors\[0\]\.id": expected a kebab-case id/,
    ],
    ['lexicon.json', JSON.stringify({ people: [] }), /lexicon\.json: .*"people"/],
    [
      'lexicon.json',
      JSON.stringify({
        actors: [{ id: 'a', kind: 'person', label: { ar: 'سامر', en: 'Samer' }, side: 'south' }],
      }),
      /lexicon\.json: key "actors\[0\]\.side": expected the id of an actor .* not "south"/,
    ],
    [
      'lexicon.json',
      JSON.stringify({ places: [{ id: 'a', label: { ar: 'سد', en: 'Dam' }, names: [7] }] }),
      /lexicon\.json: key "places\[0\]\.names\[0\]": expected a name of 2 to 120 characters/,
    ],
  ])('stop the run before anything is written: %s with %s', async (name, content, message) => {
    const { run, manifest } = await makeSeeds({ ...articles, [name]: content });
    const { exitCode, err } = await run();
    expect(exitCode).toBe(1);
    expect(err).toMatch(message);
    expect(await manifest()).toBeNull();
  });
});

describe('progress', () => {
  it('is a bar on a terminal and lines elsewhere', async () => {
    expect(formatBar(3, 12)).toBe('[######------------------]  3/12');
    const { folder, run } = await makeSeeds({ 'articles/a.txt': ARABIC });
    expect((await run()).err).toBe('reading 1/1 a.txt\n');
    const console = makeConsole(true);
    const options = {
      input: join(folder, 'articles'),
      out: join(folder, 'data'),
      corpus: null,
      check: false,
      quiet: false,
      version: '0',
    };
    await runExtract(options, makePlainEngine(), console);
    expect(console.said.err).toBe('\r\u001b[K[------------------------] 0/1 a.txt\r\u001b[K');
  });
});
