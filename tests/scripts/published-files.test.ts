import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCorpus } from '../../scripts/lib/extract-corpus.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { publishedFiles } from '../../scripts/lib/published-files.ts';
import { readInputs } from '../../scripts/lib/read-inputs.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import type { TextChoice } from '../../src/domain/publish-texts.ts';

const inputs = await readInputs(join(ROOT, 'seeds/articles'), waqaiEngine.builtInActors);
const { made } = extractCorpus(inputs, '0', waqaiEngine);
const { corpus, report } = made ?? expect.fail();

/** All that a build publishes, as one text. */
const write = (texts: TextChoice) =>
  publishedFiles(corpus, report, inputs, { texts, version: '0' })
    .map(({ content }) => content)
    .join('\n');
const asJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Stretches of each article of four words and more that no passage and no title holds. */
const unquoted = corpus.articles.flatMap(({ id, text, titleSpan }) => {
  const kept = [
    ...corpus.mentions.filter(({ article }) => article === id).map(({ passage }) => passage),
    ...(titleSpan ? [titleSpan] : []),
  ];
  const isKept = (at: number) => kept.some(({ start, end }) => at >= start && at < end);
  const runs = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const parts: string[] = [];
    let run = '';
    for (let at = 0; at < line.length; at++) {
      if (!isKept(index + at)) run += line[at];
      else if (run !== '') {
        parts.push(run);
        run = '';
      }
    }
    return [...parts, run];
  });
  // What is near a passage stands in its context, 32 characters on each side.
  return (
    runs
      .map((run) => run.slice(33, -33))
      .filter((run) => run.trim().split(/\s+/).length >= 4)
      // A title that the text repeats is published as the title.
      .filter((run) => !corpus.articles.some(({ title }) => title?.includes(run)))
  );
});

describe('what a build publishes of the articles', () => {
  it('is whole, with what a review in the page needs, where that is chosen', () => {
    const all = write('full');
    expect(unquoted.length).toBeGreaterThan(10);
    expect(unquoted.filter((run) => !all.includes(asJson(run)))).toEqual([]);
    expect(all).toContain('"inputs":"inputs.');
  });

  it('is what events quote by default, and nothing of the rest', () => {
    const all = write('passages');
    expect(unquoted.filter((run) => all.includes(asJson(run)))).toEqual([]);
    for (const { passage } of corpus.mentions) expect(all).toContain(asJson(passage.exact));
    expect(all).not.toContain('"inputs"');
  });

  it('is not one passage where none is chosen', () => {
    const all = write('none');
    const long = corpus.mentions
      .map(({ passage }) => passage.exact)
      .filter((words) => words.split(/\s+/).length > 12);
    expect(long.filter((words) => all.includes(asJson(words)))).toEqual([]);
    expect(unquoted.filter((run) => all.includes(asJson(run)))).toEqual([]);
  });
});
