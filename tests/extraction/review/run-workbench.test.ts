import { describe, expect, it } from 'vitest';
import { anchorOfMention } from '../../../src/domain/review/mention-anchor.ts';
import type { Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import type { GivenArticle, WorkbenchReply } from '../../../src/domain/review/workbench.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { assemble, readArticle } from '../../../src/extraction/pipeline.ts';
import { runWorkbench } from '../../../src/extraction/review/run-workbench.ts';
import { giveArticle, NO_LEXICON, openBench, readSeeds, SITE } from './bench-support.ts';

const SEEDS = readSeeds();
const NEWS = giveArticle(
  'pasted',
  'قالت وزارة الدفاع الأرمينية يوم 12 تشرين الثاني 2020 إن قواتها قصفت مواقع في أغدام.',
);

const retype = (reply: ReturnType<ReturnType<typeof openBench>['apply']>): Decision => {
  const mention = reply.shards[0]?.[1].mentions.find(({ type }) => type === 'capture');
  if (!mention) throw new Error('the seeds tell of no capture');
  return {
    kind: 'retype',
    id: 'retype-1',
    by: 'سلمى',
    on: '2020-12-01',
    reason: '',
    at: anchorOfMention(mention),
    type: 'advance',
  };
};
const withDecisions = (...decisions: Decision[]): ReviewFile => ({ ...NO_REVIEW, decisions });

describe('the workbench', () => {
  it('says how many articles it has read, and which names there are', () => {
    const { replies } = openBench(SEEDS);
    expect(replies.map(({ kind }) => kind)).toEqual([...SEEDS, 0].map(() => 'progress').concat('opened'));
    expect(replies.at(-2)).toEqual({ kind: 'progress', done: SEEDS.length, total: SEEDS.length });
    const opened = replies.at(-1);
    const names = opened?.kind === 'opened' ? opened.names : null;
    const ids = names?.actors.map(({ id }) => id) ?? [];
    expect(ids).toContain('azerbaijan');
    expect(new Set(ids).size).toBe(ids.length);
    expect(names?.places.length).toBeGreaterThan(1000);
  });

  it('gives what the command line makes of the same articles', () => {
    const lexicon = compileLexicon(NO_LEXICON);
    const corpus = assemble(
      SEEDS.map((article) => readArticle(article, lexicon)),
      SITE,
      lexicon,
    );
    const parts = splitCorpus(corpus);
    const reply = openBench(SEEDS).apply();
    expect(reply.shards.map(([, shard]) => shard)).toEqual(parts.shards);
    expect(reply.bodies.map(([, body]) => body)).toEqual(parts.bodies);
    const files = reply.index.articles.map(({ file }) => file);
    expect(reply.index).toEqual(parts.index(reply.index.shards, files));
    expect(reply.queue.map(({ event }) => event).sort()).toEqual(corpus.events.map(({ id }) => id).sort());
  });

  it('applies a decision, tells only of the files that it changed, and takes it back without a trace', () => {
    const bench = openBench(SEEDS);
    const before = bench.apply();
    const decision = retype(before);
    const after = bench.apply(withDecisions(decision));
    const outcome = after.report.outcomes[0];
    expect(outcome).toMatchObject({ decision: 'retype-1', status: 'applied' });
    const event = after.index.events.find(({ id }) => id === outcome?.event);
    expect(event?.type).toBe('advance');
    expect(after.queue.find((item) => item.event === event?.id)?.verdict).toBe('changed');
    expect(after.bodies).toEqual([]);
    expect(after.shards).toHaveLength(1);
    expect(bench.apply()).toEqual({ ...before, turn: 3, bodies: [] });
  });

  it('gives the same for an article pasted in as for one that was there', () => {
    const pasted = openBench(SEEDS).apply(NO_REVIEW, [NEWS]);
    const given = openBench([...SEEDS, NEWS]).apply();
    expect(pasted).toEqual(given);
    expect(pasted.index.articles.map(({ id }) => id)).toContain('pasted');
  });

  it('puts a pasted article in the place of one of the same id, and back', () => {
    const bench = openBench(SEEDS);
    const before = bench.apply();
    const [first] = SEEDS;
    const other: GivenArticle = { ...NEWS, id: first?.id ?? '' };
    const after = bench.apply(NO_REVIEW, [other]);
    expect(after.index.articles).toHaveLength(SEEDS.length);
    expect(after.bodies.map(([, body]) => body.text)).toContain(NEWS.text);
    expect(bench.apply().index).toEqual(before.index);
  });

  it('says what failed, and goes on', () => {
    const replies: WorkbenchReply[] = [];
    const ask = runWorkbench((reply) => replies.push(reply));
    ask({ kind: 'apply', turn: 1, review: NO_REVIEW, misfits: [], added: [] });
    expect(replies).toEqual([{ kind: 'failed', turn: 1, message: 'nothing has been opened' }]);

    const bench = openBench(SEEDS);
    const broken: GivenArticle = {
      ...NEWS,
      get text(): string {
        throw new Error('unreadable');
      },
    };
    expect(() => bench.apply(NO_REVIEW, [broken])).toThrow('unreadable');
    expect(bench.replies.at(-1)).toEqual({ kind: 'failed', turn: 1, message: 'unreadable' });
    expect(bench.apply().index.events.length).toBeGreaterThan(50);
  });
});
