// What the tests of the commands share: a folder of their own, an Arabic text long enough to be an article, and a small
// engine that makes no events, for what surrounds the engine.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article, Corpus } from '../../src/domain/corpus-schema.ts';
import type { ArticleInput } from '../../src/extraction/article/article-input.ts';
import type { Engine } from '../../scripts/lib/engine.ts';
import type { Console } from '../../scripts/lib/progress.ts';

export const ARABIC =
  'أعلنت الوزارة يوم الثلاثاء أن المحادثات بين الطرفين ستستأنف في العاصمة.\nوقال المتحدث إن الاجتماع سيعقد غدا.\n';

/** A folder that goes when the test ends. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waqai-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder: `{ 'articles/a.txt': 'text' }`. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** An article of the corpus in which nothing was found. */
function makeArticle({ id, text, sha256, metadata }: ArticleInput): Article {
  return {
    id,
    title: metadata.title ?? null,
    titleSpan: null,
    language: 'ar',
    publisher: metadata.publisher ?? null,
    credits: [],
    url: metadata.url ?? null,
    published: { date: metadata.published ?? null, basis: 'unknown', evidence: [], runnerUp: null },
    newsDay: null,
    text,
    boilerplate: [],
    times: [],
    actorSpans: [],
    sha256,
    outletGroup: id,
  };
}

/** An engine that keeps the articles and finds no events; it throws on a text with the word `throwOn`. */
export function makePlainEngine(throwOn = '\0'): Engine<null, ArticleInput> {
  return {
    builtInActors: ['north'],
    compileLexicon: () => null,
    readArticle: (input) => {
      if (input.text.includes(throwOn)) throw new Error('a fault of the engine');
      return input;
    },
    assemble: (drafts, { about, version }, _lexicon, { outcomes }) => {
      const review: Corpus['review'] = { state: 'draft', by: null, on: null, decisions: [] };
      const corpus: Corpus = {
        schemaVersion: 1,
        generator: { name: 'waqai', version },
        about,
        review,
        articles: drafts.map(makeArticle),
        actors: [],
        places: [],
        events: [],
        mentions: [],
        warnings: [],
      };
      const report = { review, outcomes: [...outcomes], hidden: [], corrections: [], sinceSignoff: null };
      return { corpus, report: { schemaVersion: 1, ...report } };
    },
  };
}

/** A console that remembers. */
export function makeConsole(isTerminal = false): Console & { readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  return {
    said,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    isTerminal,
    now: () => 0,
  };
}
