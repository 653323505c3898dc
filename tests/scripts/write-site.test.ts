import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { packedIndexSchema } from '../../src/domain/index-pack-schema.ts';
import { unpackIndex } from '../../src/domain/index-pack.ts';
import { siteInputsSchema } from '../../src/domain/review/workbench.ts';
import { articleBodySchema, manifestSchema } from '../../src/domain/site-data.ts';
import { NO_DECISIONS } from '../../scripts/lib/engine.ts';
import { buildSiteFiles, CORRECTIONS, MANIFEST } from '../../scripts/lib/site-files.ts';
import { findStaleFiles, writeSite } from '../../scripts/lib/write-site.ts';
import { ARABIC, makeFolder, makePlainEngine } from './support.ts';

const ABOUT = {
  title: { ar: 'ع', en: 't' },
  standfirst: { ar: '', en: '' },
  scope: { ar: '', en: '' },
  cutOff: null,
  editor: null,
  contact: null,
};
const corpusOf = (...texts: string[]): Corpus =>
  makePlainEngine().assemble(
    texts.map((text, at) => ({ id: `a${at}`, text, sha256: '', metadata: {} })),
    { about: ABOUT, version: '0', preferredNames: {} },
    null,
    NO_DECISIONS,
  ).corpus;
const listAll = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

/** Follows the manifest as the app does. */
async function readBack(folder: string): Promise<string[]> {
  const parse = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  const manifest = manifestSchema.parse(await parse(MANIFEST));
  const index = unpackIndex(packedIndexSchema.parse(await parse(manifest.index)));
  const bodies = index.articles.map(async ({ file }) => articleBodySchema.parse(await parse(file)).text);
  return Promise.all(bodies);
}

describe('the files of the site', () => {
  it('are named after their content and end with the manifest', () => {
    const names = buildSiteFiles(corpusOf(ARABIC)).map(({ name }) => name);
    expect(names.at(-1)).toBe(MANIFEST);
    expect(names.slice(0, -1).every((name) => /^(texts\/|index\.)[0-9a-f]{12}\.json$/.test(name))).toBe(true);
  });

  it('are the same bytes for the same corpus', () => {
    expect(buildSiteFiles(corpusOf(ARABIC, 'ب'))).toEqual(buildSiteFiles(corpusOf(ARABIC, 'ب')));
  });

  it('hold what the engine was given: each article of the corpus with the file of its text', () => {
    const given = (id: string) => ({ id, sha256: 'f0', metadata: { publisher: 'p', title: undefined } });
    const inputs = {
      version: '0',
      about: ABOUT,
      preferredNames: {},
      lexicon: { actors: [], places: [] },
      articles: [given('a0'), given('a1'), given('failed')],
      review: '{ half',
    };
    const files = buildSiteFiles(corpusOf('أول', 'ثان'), { inputs });
    const content = (name: string | undefined): unknown =>
      JSON.parse(files.find((file) => file.name === name)?.content ?? 'null');
    const manifest = manifestSchema.parse(content(MANIFEST));
    const read = siteInputsSchema.parse(content(manifest.inputs));
    expect(read).toMatchObject({ version: '0', about: ABOUT, review: '{ half' });
    expect(read.articles.map(({ id }) => id)).toEqual(['a0', 'a1']);
    expect(read.articles[1]?.metadata).toEqual({ publisher: 'p' });
    expect(articleBodySchema.parse(content(read.articles[1]?.file)).text).toBe('ثان');
  });

  it('hold the corrections log under one name for good, once somebody has signed', () => {
    const corpus = corpusOf(ARABIC);
    const review = { state: 'reviewed' as const, by: 'سلمى', on: '2026-01-06', decisions: [] };
    const correction = {
      decision: 'd1',
      kind: 'retype',
      by: 'كريم',
      on: '2026-01-09',
      reason: 'r',
      event: 'm1',
      article: 'a0',
      headline: null,
      was: { type: 'clash' as const },
      now: { type: 'attack' as const },
      joined: [],
      splitFrom: null,
    };
    const report = {
      schemaVersion: 1 as const,
      review,
      outcomes: [],
      hidden: [],
      corrections: [correction],
      sinceSignoff: null,
    };
    const contentOf = (given: typeof report | (Omit<typeof report, 'review'> & Pick<Corpus, 'review'>)) =>
      buildSiteFiles(corpus, { report: given }).find(({ name }) => name === CORRECTIONS)?.content;
    expect(JSON.parse(contentOf(report) ?? '')).toEqual({
      schemaVersion: 1,
      title: ABOUT.title,
      review: { state: 'reviewed', by: 'سلمى', on: '2026-01-06' },
      corrections: [correction],
    });
    expect(contentOf({ ...report, review: corpus.review })).toBeUndefined();
  });
});

describe('writing the site', () => {
  it('writes what the app reads, and nothing the second time', async () => {
    const folder = await makeFolder();
    const files = buildSiteFiles(corpusOf('أول', 'ثان'));
    expect(await writeSite(folder, files)).toEqual({ written: 4, reused: 0, deleted: 0 });
    expect(await readBack(folder)).toEqual(['أول', 'ثان']);
    expect(await writeSite(folder, files)).toEqual({ written: 0, reused: 4, deleted: 0 });
  });

  it('deletes what is no longer named and what a killed run left, and nothing of others', async () => {
    const folder = await makeFolder();
    await writeSite(folder, buildSiteFiles(corpusOf('أول')));
    await writeFile(join(folder, 'manifest.json.123.tmp'), '{');
    await writeFile(join(folder, 'texts/notes.txt'), 'mine');
    await writeFile(join(folder, 'other.json'), 'mine');
    const { deleted } = await writeSite(folder, buildSiteFiles(corpusOf('ثان')));
    expect(deleted).toBe(3);
    expect(await readBack(folder)).toEqual(['ثان']);
    const left = await listAll(folder);
    expect(left).toHaveLength(6);
    expect(left).toEqual(expect.arrayContaining(['other.json', join('texts', 'notes.txt')]));
  });

  it('leaves the last good data where it fails midway', async () => {
    const folder = await makeFolder();
    await writeSite(folder, buildSiteFiles(corpusOf('أول')));
    const files = buildSiteFiles(corpusOf('ثان', 'ثالث'));
    // A folder where the new index should go: its rename fails, after the texts and before the manifest.
    const index = files.find(({ name }) => name.startsWith('index.'));
    await mkdir(join(folder, index?.name ?? '', 'x'), { recursive: true });
    await expect(writeSite(folder, files)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(await readBack(folder)).toEqual(['أول']);
    expect((await listAll(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    await rm(join(folder, index?.name ?? ''), { recursive: true });
    await writeSite(folder, files);
    expect(await readBack(folder)).toEqual(['ثان', 'ثالث']);
  });

  it('repairs a file whose content is not what its name says', async () => {
    const folder = await makeFolder();
    const files = buildSiteFiles(corpusOf('أول'));
    await writeSite(folder, files);
    const text = files.find(({ name }) => name.startsWith('texts/'))?.name ?? '';
    await chmod(join(folder, text), 0o644);
    await writeFile(join(folder, text), '{}');
    expect(await findStaleFiles(folder, files)).toEqual([text]);
    await writeSite(folder, files);
    expect(await readBack(folder)).toEqual(['أول']);
  });
});

describe('comparing the disk with the site', () => {
  it('names what is missing, changed and left over', async () => {
    const folder = await makeFolder();
    const old = buildSiteFiles(corpusOf('أول'));
    await writeSite(folder, old);
    expect(await findStaleFiles(folder, old)).toEqual([]);
    const stale = await findStaleFiles(folder, buildSiteFiles(corpusOf('ثان')));
    expect(stale).toHaveLength(5);
    expect(stale).toContain(MANIFEST);
    expect(await findStaleFiles(join(folder, 'nowhere'), old)).toHaveLength(3);
  });
});
