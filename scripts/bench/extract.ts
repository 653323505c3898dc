// npm run bench:extract: how fast the engine reads, and whether time grows as the text does, on varied copies of the seeds and
// of the annotated articles from 1 to 10 MB. One process, in seconds of processor time (its helper threads counted too), which a busy
// machine falsifies less than the clock on the wall. Prints figures, asserts nothing.
process.env.TZ = 'UTC';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from '../../src/extraction/lexicon/lexicon.ts';
import type { Draft } from '../../src/extraction/draft.ts';
import { assemble, readArticle } from '../../src/extraction/pipeline.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { compileLate } from '../lib/compile-late.ts';
import { varyToSize } from './vary-articles.ts';

const FOLDERS = ['../../seeds/articles/', '../../tests/gold/event-articles/tuned/'];
const SIZES = [1, 2, 5, 10] as const;
const MEGABYTE = 1e6;
const NOTHING = { ar: '', en: '' };
const SITE = {
  about: { title: NOTHING, standfirst: NOTHING, scope: NOTHING, cutOff: null, editor: null, contact: null },
  version: '0',
  preferredNames: {},
};

const print = (cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(14)).join('')}\n`);
/** Seconds of processor time since an earlier reading. */
const seconds = (from: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};
/** Memory in use after a collection where node was started with --expose-gc, else as it is. */
const heapMegabytes = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
};

const articles = FOLDERS.flatMap((folder) => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  const files = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return files.sort().map((name) => cleanText(readFileSync(`${path}${name}`, 'utf8')));
});

compileLate();
const lexicon = compileLexicon();
const read = (text: string, at: number): Draft => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return readArticle({ id: String(at).padStart(6, '0'), text, sha256, metadata: {} }, lexicon);
};

// Warm: the first articles pay for the tables that the lexicon builds and for the compiler.
assemble(varyToSize(articles, MEGABYTE / 4).map(read), SITE, lexicon);
print(['MB', 'articles', 'read s', 'read MB/s', 'assemble s', 'whole MB/s', 'heap MB', 'kB/article']);
for (const size of SIZES) {
  const texts = varyToSize(articles, size * MEGABYTE);
  const before = heapMegabytes();
  const start = process.cpuUsage();
  const drafts = texts.map(read);
  const readSeconds = seconds(start);
  const heap = heapMegabytes() - before;
  const middle = process.cpuUsage();
  const corpus = assemble(drafts, SITE, lexicon);
  const assembleSeconds = seconds(middle);
  print([
    size,
    texts.length,
    readSeconds.toFixed(2),
    (size / readSeconds).toFixed(2),
    assembleSeconds.toFixed(2),
    (size / (readSeconds + assembleSeconds)).toFixed(2),
    heap.toFixed(0),
    ((heap * 1000) / texts.length).toFixed(1),
  ]);
  process.stdout.write(
    `${' '.repeat(14)}${corpus.mentions.length} mentions, ${corpus.events.length} events\n`,
  );
}
