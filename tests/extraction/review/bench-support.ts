// A workbench over the seeds, for tests: requests in, replies out, nothing in between.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib/project.ts';
import type { ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import type { GivenArticle, WorkbenchReply } from '../../../src/domain/review/workbench.ts';
import type { SiteSettings } from '../../../src/extraction/assemble/site-settings.ts';
import { runWorkbench } from '../../../src/extraction/review/run-workbench.ts';
import { cleanText } from '../../../src/ingest/clean-text.ts';

const WORDS = { ar: 'ع', en: 't' };
export const SITE: SiteSettings = {
  about: { title: WORDS, standfirst: WORDS, scope: WORDS, cutOff: null, editor: null, contact: null },
  version: '0',
  preferredNames: {},
};
export const NO_LEXICON = { actors: [], places: [] };

export function giveArticle(id: string, text: string): GivenArticle {
  return { id, text, sha256: createHash('sha256').update(text).digest('hex'), metadata: {} };
}

export function readSeeds(): readonly GivenArticle[] {
  const folder = join(ROOT, 'seeds/articles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files
    .sort()
    .map((name) => giveArticle(name.slice(0, -4), cleanText(readFileSync(join(folder, name), 'utf8'))));
}

type Applied = Extract<WorkbenchReply, { kind: 'applied' }>;

export interface TestBench {
  readonly replies: WorkbenchReply[];
  readonly apply: (review?: ReviewFile, added?: readonly GivenArticle[]) => Applied;
}

/** A workbench that has been opened. `apply` throws where the engine failed. */
export function openBench(articles: readonly GivenArticle[]): TestBench {
  const replies: WorkbenchReply[] = [];
  const ask = runWorkbench((reply) => replies.push(reply));
  const { about, version, preferredNames } = SITE;
  ask({
    kind: 'open',
    inputs: { schemaVersion: 1, about, version, preferredNames, lexicon: NO_LEXICON },
    articles,
  });
  let turn = 0;
  return {
    replies,
    apply: (review = NO_REVIEW, added = []) => {
      ask({ kind: 'apply', turn: ++turn, review, misfits: [], added });
      const reply = replies.at(-1);
      if (reply?.kind !== 'applied') throw new Error(JSON.stringify(reply));
      return reply;
    },
  };
}
