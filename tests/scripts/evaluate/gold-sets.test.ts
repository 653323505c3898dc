import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArticlesMissing, GOLD_SETS, runSet } from '../../../scripts/evaluate/gold-sets.ts';
import { LEXICON } from '../../extraction/events/support.ts';
import { makeFolder, writeFiles } from '../support.ts';

describe('a gold set', () => {
  it('is not measured on other articles than the annotated ones, which are named', async () => {
    const [set] = GOLD_SETS;
    if (!set) return expect.unreachable();
    const folder = await makeFolder();
    await writeFiles(folder, {
      'articles/own.txt':
        'قصف الجيش المدينة أمس وانسحب منها بعد ساعات من القتال في شوارعها وأحيائها. '.repeat(5),
    });
    const run = runSet({ ...set, articles: join(folder, 'articles') }, LEXICON);
    await expect(run).rejects.toThrow(ArticlesMissing);
    await expect(run).rejects.toThrow(/^seeds: 5 of 5 annotated articles are not in .*000_/);
  });
});
