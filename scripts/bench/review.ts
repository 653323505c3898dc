// npm run bench:review: how long an editor waits: for the workbench to open, and from a decision to the data that show it, on
// the seeds and on varied copies of the annotated articles that tell of a thousand events and more. One process, by the clock;
// the copy from worker to page is measured as the browser makes it, drawing is not. Prints figures, asserts nothing.
process.env.TZ = 'UTC';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { anchorOfMention } from '../../src/domain/review/mention-anchor.ts';
import type { Decision, ReviewFile } from '../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import type { GivenArticle, WorkbenchReply } from '../../src/domain/review/workbench.ts';
import { runWorkbench } from '../../src/extraction/review/run-workbench.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { compileLate } from '../lib/compile-late.ts';
import { varyToSize } from './vary-articles.ts';

const SEEDS = ['../../seeds/articles/'];
const ALL = [...SEEDS, '../../tests/gold/event-articles/tuned/'];
const NOTHING = { ar: '', en: '' };
/** Decisions timed one after the other. */
const DECISIONS = 20;

const readTexts = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const files = readdirSync(path).filter((name) => name.endsWith('.txt'));
    return files.sort().map((name) => cleanText(readFileSync(`${path}${name}`, 'utf8')));
  });
const give = (texts: readonly string[]): GivenArticle[] =>
  texts.map((text, at) => ({
    id: String(at).padStart(6, '0'),
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    metadata: {},
  }));

const print = (cells: readonly (string | number)[]) =>
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(12)).join('')}\n`);
const timed = <T>(run: () => T): readonly [T, number] => {
  const start = performance.now();
  const made = run();
  return [made, performance.now() - start];
};
const middle = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function measure(name: string, articles: readonly GivenArticle[]): void {
  let last: WorkbenchReply | null = null;
  const answer = runWorkbench((reply) => {
    last = reply;
  });
  const about = {
    title: NOTHING,
    standfirst: NOTHING,
    scope: NOTHING,
    cutOff: null,
    editor: null,
    contact: null,
  };
  const inputs = {
    schemaVersion: 1 as const,
    version: '0',
    about,
    preferredNames: {},
    lexicon: { actors: [], places: [] },
  };
  const [, opening] = timed(() => answer({ kind: 'open', inputs, articles }));
  let turn = 0;
  const decide = (review: ReviewFile) => {
    answer({ kind: 'apply', turn: ++turn, review, misfits: [], added: [] });
    if (last?.kind !== 'applied') throw new Error(JSON.stringify(last));
    return last;
  };
  const [first, firstTime] = timed(() => decide(NO_REVIEW));
  const mentions = first.shards.flatMap(([, shard]) => shard.mentions);
  const decisions = mentions.slice(0, DECISIONS).map(
    (mention, at): Decision => ({
      kind: 'retype',
      id: `retype-${at}`,
      by: 'x',
      on: '2020-12-01',
      reason: '',
      at: anchorOfMention(mention),
      type: 'declaration',
    }),
  );
  const applying: number[] = [];
  const copying: number[] = [];
  for (let count = 1; count <= decisions.length; count++) {
    const [reply, time] = timed(() => decide({ ...NO_REVIEW, decisions: decisions.slice(0, count) }));
    applying.push(time);
    copying.push(timed(() => structuredClone(reply))[1]);
  }
  print([
    name,
    articles.length,
    first.index.events.length,
    mentions.length,
    (opening + firstTime).toFixed(0),
    middle(applying).toFixed(0),
    middle(copying).toFixed(0),
  ]);
}

compileLate();
print(['corpus', 'articles', 'events', 'mentions', 'open ms', 'decide ms', 'copy ms']);
measure('seeds', give(readTexts(SEEDS)));
for (const kilobytes of [250, 500, 1000])
  measure(`${kilobytes} kB`, give(varyToSize(readTexts(ALL), kilobytes * 1000)));
