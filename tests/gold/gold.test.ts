// Short invented articles through the whole engine, one line an event. The snapshots are what the engine gives, so that
// a change of it is seen and judged; they are no reader's work and measure nothing.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/extraction/pipeline.ts';
import { faultsOf, SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';
import { lineOf, readFolder } from './support.ts';

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url));
/** A Friday. */
const PUBLISHED = { published: '2024-05-10' };
const drafts = readFolder(FOLDER, { dinder: PUBLISHED, 'jeddah-talks': PUBLISHED, kherson: PUBLISHED });

describe('the invented articles', () => {
  it.each(drafts.map((draft) => [draft.input.id, draft] as const))('%s', (_id, draft) => {
    const corpus = assemble([draft], SITE, LEXICON);
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.events.map((event) => lineOf(event, corpus)).join('\n')).toMatchSnapshot();
  });

  it('give the same events together as alone: no two of them tell of the same', () => {
    const together = assemble(drafts, SITE, LEXICON);
    expect(faultsOf(together)).toEqual([]);
    const alone = drafts.flatMap((draft) => assemble([draft], SITE, LEXICON).events.map(({ id }) => id));
    expect(together.events.map(({ id }) => id).sort()).toEqual(alone.sort());
  });
});
