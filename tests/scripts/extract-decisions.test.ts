// What `npm run extract` makes of decisions, with the engine itself: what they change, and what it says of those that are lost.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus, Mention } from '../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { makeAnchor } from '../../src/domain/review/anchor.ts';
import type { Decision } from '../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../src/domain/review/serialize-review.ts';
import { siteInputsSchema } from '../../src/domain/review/workbench.ts';
import { manifestSchema } from '../../src/domain/site-data.ts';
import { reviewReportSchema } from '../../src/domain/review/review-report.ts';
import { runExtract } from '../../scripts/lib/extract-command.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { makeConsole, makeFolder, writeFiles } from './support.ts';

const TEXT = `التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي في موسكو يوم 5 أكتوبر 2020.
وأعلنت وزارة الدفاع الأذربيجانية يوم 7 أكتوبر 2020 السيطرة على مدينة جبرائيل.
`;

async function makeSeeds() {
  const folder = await makeFolder();
  await writeFiles(folder, { 'articles/a.txt': TEXT });
  const paths = {
    input: join(folder, 'articles'),
    out: join(folder, 'data'),
    corpus: join(folder, 'c.json'),
  };
  const run = async () => {
    const console = makeConsole();
    const result = await runExtract(
      { ...paths, check: false, quiet: false, version: '0' },
      waqaiEngine,
      console,
    );
    return { ...result, ...console.said };
  };
  const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const corpus = async () => corpusSchema.parse(await readJson(paths.corpus));
  const named = async (key: 'review' | 'inputs') => {
    const manifest = manifestSchema.parse(await readJson(join(paths.out, 'manifest.json')));
    return readJson(join(paths.out, manifest[key] ?? ''));
  };
  const report = async () => reviewReportSchema.parse(await named('review'));
  const inputs = async () => siteInputsSchema.parse(await named('inputs'));
  const decide = async (made: Corpus, decisions: readonly Decision[]) => {
    const articles = Object.fromEntries(made.articles.map(({ id, sha256 }) => [id, sha256]));
    const text = serializeReview({ ...NO_REVIEW, articles, decisions: [...decisions] });
    await writeFiles(folder, { 'review.json': text });
    return (id: string) => text.slice(0, text.indexOf(`"id": "${id}"`)).split('\n').length - 1;
  };
  return { folder, run, corpus, report, inputs, decide };
}

function anchorOf(corpus: Corpus, pick: (mention: Mention) => boolean) {
  const mention = corpus.mentions.find(pick);
  const article = corpus.articles.find(({ id }) => id === mention?.article);
  if (!mention || !article) throw new Error('no such mention');
  return makeAnchor(article, mention.passage, mention.trigger);
}

const signed = { by: 'Samira', on: '2026-01-05' };

describe('decisions in seeds/review.json', () => {
  it('change the site, and stay where the text still holds their words', async () => {
    const { folder, run, corpus, report, decide } = await makeSeeds();
    await run();
    const machine = await corpus();
    const meeting = anchorOf(machine, ({ type }) => type === 'meeting');
    const capture = anchorOf(machine, ({ type }) => type === 'capture');
    await decide(machine, [
      { id: 'd1', kind: 'retype', at: meeting, type: 'visit', reason: 'his own visit', ...signed },
      { id: 'd2', kind: 'hide', at: capture, reason: 'told of another town', ...signed },
    ]);
    const { exitCode, failures, out } = await run();
    expect({ exitCode, failures }).toEqual({ exitCode: 0, failures: [] });
    const mended = await corpus();
    expect(mended.events.map(({ type }) => type)).toContain('visit');
    expect(mended.events.map(({ type }) => type)).not.toContain('capture');
    expect(out).toMatch(new RegExp(`^review +draft, 2 of ${machine.events.length} events reviewed$`, 'm'));
    expect((await report()).hidden).toMatchObject([{ by: 'Samira', reason: 'told of another town' }]);
    // An article more, and a paragraph before: the words are the same.
    await writeFiles(folder, {
      'articles/a.txt': `مقدمة عن الحرب في الإقليم.\n${TEXT}`,
      'articles/b.txt': TEXT,
    });
    const { failures: later } = await run();
    expect(later).toEqual([]);
  });

  it('leave what the engine was given as it was, so that the page can carry them out again', async () => {
    const { folder, run, corpus, inputs, decide } = await makeSeeds();
    await writeFiles(folder, { 'articles.json': '{ "a": { "publisher": "صحيفة أولى" } }' });
    await run();
    const article = { publisher: 'صحيفة أخرى', published: '2020-10-08', reason: 'its imprint', ...signed };
    await decide(await corpus(), [{ id: 'd1', kind: 'article', article: 'a', ...article }]);
    expect((await run()).failures).toEqual([]);
    expect((await corpus()).articles).toMatchObject([
      { publisher: 'صحيفة أخرى', published: { date: '2020-10-08' } },
    ]);
    expect((await inputs()).articles).toMatchObject([{ id: 'a', metadata: { publisher: 'صحيفة أولى' } }]);
    expect((await inputs()).articles[0]?.metadata).not.toHaveProperty('published');
  });

  it('are told with file, line, words and what to do where they are lost, and the rest holds', async () => {
    const { folder, run, corpus, report, decide } = await makeSeeds();
    await run();
    const machine = await corpus();
    const meeting = anchorOf(machine, ({ type }) => type === 'meeting');
    const capture = anchorOf(machine, ({ type }) => type === 'capture');
    const lineOf = await decide(machine, [
      { id: 'd1', kind: 'retype', at: meeting, type: 'visit', reason: '', ...signed },
      { id: 'd2', kind: 'retype', at: meeting, type: 'call', reason: '', ...signed },
      { id: 'd3', kind: 'hide', at: capture, reason: 'twice told', ...signed },
    ]);
    await writeFiles(folder, { 'articles/a.txt': TEXT.replace('جبرائيل', 'فضولي') });
    const { exitCode, failures, err, out } = await run();
    expect(exitCode).toBe(1);
    const [first, second, third] = failures;
    expect(failures).toHaveLength(3);
    expect(first).toBe(
      `review.json: line ${lineOf('d1')}, decision "d1" (changing the type) on «${meeting.exact.slice(0, 60)}…» in a: ` +
        `it contradicts another decision (changing the type · ${signed.by} · 5 January 2026, line ${lineOf('d2')}), ` +
        'so neither is applied; keep one of the two',
    );
    expect(second).toContain(`line ${lineOf('d2')}, decision "d2"`);
    expect(third).toContain(`line ${lineOf('d3')}, decision "d3" (hiding an event)`);
    expect(third).toContain(
      'the article no longer holds these words; decide again on the words as they are now',
    );
    for (const line of failures) expect(err.split('\n')).toContain(line);
    expect(out).toMatch(
      /^review +draft, 0 of \d+ events reviewed, 1 decision lost, 2 decisions in conflict$/m,
    );
    expect((await report()).outcomes.map(({ decision, status }) => [decision, status])).toEqual([
      ['d1', 'conflict'],
      ['d2', 'conflict'],
      ['d3', 'lost'],
    ]);
  });
});
