// What a public build of the seeds may not hold, and whether a text holds it.
import { join } from 'node:path';
import { expect } from 'vitest';
import { extractCorpus } from '../../scripts/lib/extract-corpus.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { readInputs } from '../../scripts/lib/read-inputs.ts';
import { waqaiEngine } from '../../scripts/lib/waqai-engine.ts';
import { escapeHtml, escapeJson } from '../../src/exports/html.ts';

export const inputs = await readInputs(join(ROOT, 'seeds/articles'), waqaiEngine.builtInActors);
const { made } = extractCorpus(inputs, '0', waqaiEngine);
export const { corpus, report } = made ?? expect.fail();

/** Stretches of each article of four words and more that no passage and no title holds. */
export const unquoted = corpus.articles.flatMap(({ id, text, titleSpan }) => {
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

/** Quoted sentences of more than twelve words. */
export const longPassages = corpus.mentions
  .map(({ passage }) => passage.exact)
  .filter((words) => words.split(/\s+/).length > 12);

const asJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Whether a file holds words: as they are, or as JSON, HTML or JSON in HTML has them. */
export const holds = (file: string, words: string): boolean =>
  [words, asJson(words), escapeHtml(words), escapeJson(asJson(words))].some((form) => file.includes(form));
