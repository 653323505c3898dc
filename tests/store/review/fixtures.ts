// Answers of a workbench that never ran, over the site of the tests.
import type { ReviewReport } from '../../../src/domain/review/review-report.ts';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';
import type { Reply } from '../../../src/store/review/bench-client.ts';
import { makeSite } from '../site-fixture.ts';

export const REPORT: ReviewReport = {
  schemaVersion: 1,
  review: { state: 'draft', by: null, on: null, decisions: [] },
  outcomes: [],
  hidden: [],
  corrections: [],
  sinceSignoff: null,
};

/** What the engine would answer with this corpus. */
export function appliedReply(turn: number, corpus: Corpus = makeSite()): Reply<'applied'> {
  const { shards, bodies, index } = splitCorpus(corpus);
  return {
    kind: 'applied',
    turn,
    index: index(
      shards.map((_, at) => `${turn}/${at}`),
      bodies.map(({ id }) => id),
    ),
    shards: shards.map((shard, at) => [`${turn}/${at}`, shard]),
    bodies: bodies.map((body) => [body.id, body]),
    report: REPORT,
    queue: corpus.events.map(({ id }) => ({ event: id, risks: [], verdict: null })),
  };
}
