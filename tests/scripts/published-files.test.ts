import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../scripts/lib/published-files.ts';
import type { TextChoice } from '../../src/domain/publish-texts.ts';
import { corpus, holds, inputs, longPassages, report, unquoted } from './seed-texts.ts';

/** All that a build publishes of the data, as one text. */
const write = (texts: TextChoice) =>
  publishedFiles(corpus, report, inputs, { texts, version: '0' })
    .map(({ content }) => content)
    .join('\n');

describe('what a build publishes of the articles', () => {
  it('is whole, with what a review in the page needs, where that is chosen', () => {
    const all = write('full');
    expect(unquoted.length).toBeGreaterThan(10);
    expect(unquoted.filter((run) => !holds(all, run))).toEqual([]);
    expect(all).toContain('"inputs":"inputs.');
  });

  it('is what events quote by default, and nothing of the rest', () => {
    const all = write('passages');
    expect(unquoted.filter((run) => holds(all, run))).toEqual([]);
    for (const { passage } of corpus.mentions) expect(holds(all, passage.exact)).toBe(true);
    expect(all).not.toContain('"inputs"');
  });

  it('is not one passage where none is chosen', () => {
    const all = write('none');
    expect(longPassages.filter((words) => holds(all, words))).toEqual([]);
    expect(unquoted.filter((run) => holds(all, run))).toEqual([]);
  });
});
