// Answers of a workbench that never ran, over the site of the tests.
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { splitCorpus } from '../../../src/domain/site-data.ts';
import type { Reply } from '../../../src/store/review/bench-client.ts';
import { NOTHING_DECIDED } from '../../domain/fixtures.ts';
import { makeSite } from '../site-fixture.ts';

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
    report: NOTHING_DECIDED,
    queue: corpus.events.map(({ id }) => ({ event: id, risks: [], verdict: null })),
  };
}
