// What `npm run extract` does with seeds/review.json, before any decision of it meets an event.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/site-data.ts';
import { LARGEST_REVIEW } from '../../src/domain/review/parse-review.ts';
import { reviewReportSchema } from '../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../src/domain/review/serialize-review.ts';
import { siteInputsSchema } from '../../src/domain/review/workbench.ts';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { makeDecision } from '../domain/review/signed-fixtures.ts';
import { ARABIC, makeConsole, makeFolder, makePlainEngine, writeFiles } from './support.ts';

const SHA = createHash('sha256').update(ARABIC).digest('hex');
const review = (changes: object = {}) => serializeReview({ ...NO_REVIEW, articles: { a: SHA }, ...changes });

async function makeSeeds(text: string | Uint8Array | null) {
  const folder = await makeFolder();
  const out = join(folder, 'data');
  await writeFiles(folder, { 'articles/a.txt': ARABIC, ...(text !== null && { 'review.json': text }) });
  const run = async (check = false) => {
    const console = makeConsole();
    const input = join(folder, 'articles');
    const options = { input, out, corpus: null, check, quiet: false, version: '0' };
    return { ...(await runExtract(options, makePlainEngine(), console)), ...console.said };
  };
  const readJson = async (name = ''): Promise<unknown> => JSON.parse(await readFile(join(out, name), 'utf8'));
  const manifest = async () => manifestSchema.parse(await readJson('manifest.json'));
  const report = async () => reviewReportSchema.parse(await readJson((await manifest()).review));
  const inputs = async () => siteInputsSchema.parse(await readJson((await manifest()).inputs));
  const hasSite = () =>
    manifest().then(
      () => true,
      () => false,
    );
  return { folder, run, report, inputs, hasSite };
}

describe('extracting without decisions', () => {
  it('says that it is a draft, in the table and in the data', async () => {
    const { run, report, inputs } = await makeSeeds(null);
    const { exitCode, out } = await run();
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^review +draft, 0 of 0 events reviewed$/m);
    expect(await report()).toMatchObject({ review: { state: 'draft' }, outcomes: [], sinceSignoff: null });
    expect((await inputs()).review).toBeNull();
  });
});

describe('what the engine was given', () => {
  it('is published with the metadata as articles.json completes them', async () => {
    const { folder, run, inputs } = await makeSeeds(null);
    await writeFiles(folder, {
      'articles.json': '{ "a": { "publisher": "صحيفة", "published": "2020-10-09" } }',
    });
    await run();
    expect((await inputs()).articles).toMatchObject([
      { id: 'a', sha256: SHA, metadata: { publisher: 'صحيفة', published: '2020-10-09' } },
    ]);
  });
});

describe('extracting with decisions', () => {
  it('hands the file to the site as it is written', async () => {
    const text = review({ decisions: [makeDecision('d1', 'accept')] });
    const { run, inputs } = await makeSeeds(text);
    expect(await run()).toMatchObject({ exitCode: 0, failures: [] });
    expect((await inputs()).review).toBe(text);
  });

  it('reports a decision that does not fit by line and key, writes the rest, and exits with 1', async () => {
    const text = review({ decisions: [makeDecision('d1', 'accept'), makeDecision('d2', 'split')] });
    const { run, report, hasSite } = await makeSeeds(text.replace('"kind": "split"', '"kind": "spit"'));
    const line = text.slice(0, text.indexOf('"kind": "split"')).split('\n').length;
    const { exitCode, failures, err, out } = await run();
    expect(exitCode).toBe(1);
    expect(failures).toEqual([
      expect.stringMatching(
        new RegExp(
          `^review\\.json: line ${line}, key decisions\\[1\\]\\.kind: expected one of accept, .*, found "spit"$`,
        ),
      ),
    ]);
    expect(err.split('\n')).toContain(failures[0]);
    expect(out).toMatch(/^review +draft, 0 of 0 events reviewed, 1 decision lost$/m);
    expect(await hasSite()).toBe(true);
    expect((await report()).outcomes).toMatchObject([{ decision: 'd2', kind: 'spit', reason: 'invalid' }]);
  });

  it('says the same when it only checks, and finds data stale that were made with other decisions', async () => {
    const { folder, run } = await makeSeeds(review());
    await run();
    expect(await run(true)).toMatchObject({ exitCode: 0 });
    await writeFiles(folder, { 'review.json': review({ decisions: [makeDecision('d1', 'accept')] }) });
    const stale = await run(true);
    expect(stale).toMatchObject({ exitCode: 1, changed: false });
    expect(stale.err).toMatch(/manifest\.json is not what the inputs give/);
    await writeFiles(folder, { 'review.json': review().replace('"decisions": []', '"decisions": [7]') });
    expect((await run(true)).err).toMatch(/key decisions\[0\]: expected a JSON object, found 7/);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['half a file', review().slice(0, 40), /line \d: the file breaks off here/],
    ['no JSON', '<<<<<<< HEAD', /line 1: this is not JSON from column 1 on/],
    ['another version', '{ "schemaVersion": 9 }', /the file is of version 9/],
    ['another corpus', review({ articles: { b: '0'.repeat(64) } }), /the review of other articles/],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), /not UTF-8/],
    ['a giant', ' '.repeat(LARGEST_REVIEW + 1), /too large: 20\.0 MB/],
  ])('stops where the file is refused as a whole, the data as they were: %s', async (_what, text, words) => {
    const { run, hasSite } = await makeSeeds(text);
    const { exitCode, failures, changed } = await run();
    expect({ exitCode, changed }).toEqual({ exitCode: 1, changed: false });
    expect(failures).toEqual([expect.stringMatching(words)]);
    expect(failures[0]).toContain('review.json: ');
    expect(await hasSite()).toBe(false);
  });

  it('shows nothing of the file to the terminal that would act on it', async () => {
    const { run } = await makeSeeds(review().replace('"actors"', '"\\u001b[2J\\u202e"'));
    const { err } = await run();
    expect(err).toMatch(/no such key/);
    for (const sign of ['\u001B', '\u202E']) expect(err).not.toContain(sign);
  });
});
