// The corpus that the app under test shows, as the extractor wrote it: what the tests expect is read from here.
import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Corpus, Mention, NewsEvent } from '../../../src/domain/corpus-schema.ts';
import { corpusSchema } from '../../../src/domain/corpus-schema.ts';

export function readSeedCorpus(): Corpus {
  const raw: unknown = JSON.parse(readFileSync(inject('corpusPath'), 'utf8'));
  return corpusSchema.parse(raw);
}

/** The first that fits; a corpus without it is a failure of its own. */
export function findOne<T>(items: readonly T[], fits: (item: T) => boolean, what: string): T {
  const found = items.find(fits);
  if (!found) throw new Error(`there is no ${what}`);
  return found;
}

/** The capture that one side announces and the other denies. */
export function findContestedCapture(corpus: Corpus): NewsEvent {
  return findOne(
    corpus.events,
    ({ type, status }) => type === 'capture' && status === 'contested',
    'contested capture',
  );
}

export function mentionsOf(corpus: Corpus, event: NewsEvent): Mention[] {
  return corpus.mentions.filter((mention) => mention.event === event.id);
}
