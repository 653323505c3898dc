import { describe, expect, it } from 'vitest';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { serializeReview } from '../../../src/domain/review/serialize-review.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { readSiteInputs } from '../../../src/store/review/read-site-inputs.ts';
import { memorySource, siteFiles, TEXT } from '../site-fixture.ts';

const WORDS = { ar: 'ع', en: 't' };
const SHA = 'c'.repeat(64);

/** The files of a site that publishes what the engine was given. */
function filesWith(review: string | null): Map<string, unknown> {
  const files = siteFiles();
  files.set('manifest.json', { schemaVersion: 1, index: 'index.json', inputs: 'inputs.json' });
  files.set('inputs.json', {
    schemaVersion: 1,
    version: '0',
    about: { title: WORDS, standfirst: WORDS, scope: WORDS, cutOff: null, editor: null, contact: null },
    preferredNames: {},
    lexicon: { actors: [], places: [] },
    articles: [{ id: 'a', sha256: SHA, metadata: { url: 'https://news.example/a' }, file: 'texts/0.json' }],
    review,
  });
  return files;
}

async function load(files: Map<string, unknown>) {
  const app = createAppStore({ source: memorySource(files), language: 'en', theme: null });
  await app.getState().loadSite();
  return app;
}

describe('what the engine is given in the page', () => {
  it('is the site’s inputs with the texts of its articles', async () => {
    const { inputs, articles, file, unread } = await readSiteInputs(await load(filesWith(null)));
    expect(inputs.version).toBe('0');
    expect(articles).toEqual([
      { id: 'a', sha256: SHA, metadata: { url: 'https://news.example/a' }, text: TEXT },
    ]);
    expect(file).toBe(NO_REVIEW);
    expect(unread).toEqual({ unfit: {}, faults: [], outcomes: [] });
  });

  it('has the decisions that fit, and keeps those that do not', async () => {
    const misfit = { id: 'odd', kind: 'no-such-kind' };
    const text = serializeReview({ ...NO_REVIEW, articles: { a: SHA } }, { decisions: [misfit] });
    const { file, unread } = await readSiteInputs(await load(filesWith(text)));
    expect(file).toEqual({ ...NO_REVIEW, articles: { a: SHA } });
    expect(unread.unfit).toEqual({ decisions: [misfit] });
    expect(unread.faults).toHaveLength(1);
    expect(unread.outcomes).toMatchObject([{ decision: 'odd', status: 'lost', reason: 'invalid' }]);
  });

  it('decides nothing by a file that is refused, and says why', async () => {
    const { file, unread } = await readSiteInputs(await load(filesWith('{ "schemaVersion": 7 }')));
    expect(file).toBe(NO_REVIEW);
    expect(unread.faults).toMatchObject([{ code: 'other-version' }]);
  });

  it('is not to be had where the site does not publish it, or a text is missing', async () => {
    await expect(readSiteInputs(await load(siteFiles()))).rejects.toThrow('does not publish');
    const broken = filesWith(null);
    broken.delete('inputs.json');
    await expect(readSiteInputs(await load(broken))).rejects.toThrow('missing');
    const textless = filesWith(null);
    textless.delete('texts/0.json');
    await expect(readSiteInputs(await load(textless))).rejects.toThrow('the text of a');
  });
});
