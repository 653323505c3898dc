// npm run bench:review: how long an editor waits: for the workbench to open, and from a decision to the data that show it, on
// the seeds and on varied copies of the annotated articles that tell of a thousand events and more. One process, in
// processor time, which a busy machine falsifies less than the clock; the copy from worker to page is measured as the browser
// makes it, drawing is not. Prints figures, asserts nothing.
process.env.TZ = 'UTC';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Mention } from '../../src/domain/corpus-schema.ts';
import { anchorOfMention } from '../../src/domain/review/mention-anchor.ts';
import type { Decision, ReviewFile } from '../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import { makeSignoff } from '../../src/domain/review/snapshot.ts';
import type { GivenArticle, WorkbenchReply } from '../../src/domain/review/workbench.ts';
import { runWorkbench } from '../../src/extraction/review/run-workbench.ts';
import { cleanText } from '../../src/ingest/clean-text.ts';
import { compileLate } from '../lib/compile-late.ts';
import { varyToSize } from './vary-articles.ts';

const SEEDS = ['../../seeds/articles/'];
const ALL = [...SEEDS, '../../tests/gold/event-articles/tuned/'];
const NOTHING = { ar: '', en: '' };
/** Decisions timed one after the other. */
const DECISIONS = 8;

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
/** What something gives, and the ms of processor time that it takes. */
const timed = <T>(run: () => T): readonly [T, number] => {
  const start = process.cpuUsage();
  const made = run();
  const { user, system } = process.cpuUsage(start);
  return [made, (user + system) / 1000];
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
  const sign = (mention: Mention, at: number) => ({
    id: `decision-${at}`,
    by: 'x',
    on: '2020-12-01',
    reason: '',
    at: anchorOfMention(mention),
  });
  /** The middle time of some decisions more, and of their way to the page. */
  const timeMore = (file: ReviewFile): readonly [number, number] => {
    const applying: number[] = [];
    const copying: number[] = [];
    const decisions = [...file.decisions];
    for (const [at, mention] of mentions.slice(0, DECISIONS).entries()) {
      decisions.push({ ...sign(mention, file.decisions.length + at), kind: 'retype', type: 'declaration' });
      const [reply, time] = timed(() => decide({ ...file, decisions: [...decisions] }));
      applying.push(time);
      copying.push(timed(() => structuredClone(reply))[1]);
    }
    return [middle(applying), middle(copying)];
  };
  const [deciding, copying] = timeMore(NO_REVIEW);
  const accepts = first.index.events.flatMap(({ id }, at): Decision[] => {
    const mention = mentions.find((one) => one.event === id);
    return mention ? [{ ...sign(mention, at), kind: 'accept' }] : [];
  });
  const [decidingLast] = timeMore({ ...NO_REVIEW, decisions: accepts });
  const accepted = decide({ ...NO_REVIEW, decisions: accepts });
  const signoff = makeSignoff(
    {
      ...accepted.index,
      events: first.shards.flatMap(([, shard]) => shard.events),
      mentions,
    },
    accepts,
    { by: 'x', on: '2020-12-02', note: '' },
  );
  const [decidingSigned] = timeMore({ ...NO_REVIEW, decisions: accepts, signoffs: [signoff] });
  print([
    name,
    articles.length,
    first.index.events.length,
    mentions.length,
    ...[opening + firstTime, deciding, copying, decidingLast, decidingSigned].map((time) => time.toFixed(0)),
  ]);
}

compileLate();
print([
  'corpus',
  'articles',
  'events',
  'mentions',
  'open ms',
  'decide ms',
  'copy ms',
  'all decided',
  'signed',
]);
measure('seeds', give(readTexts(SEEDS)));
for (const kilobytes of [300, 1000])
  measure(`${kilobytes} kB`, give(varyToSize(readTexts(ALL), kilobytes * 1000)));
