import { describe, expect, it } from 'vitest';
import { makeWordyCorpus } from '../../../../scripts/bench/search/wordy-corpus.ts';

describe('the corpus of the search bench', () => {
  it('is the same each time, with many words that are rare', () => {
    const corpus = makeWordyCorpus(200);
    expect(makeWordyCorpus(200)).toEqual(corpus);
    expect(corpus.events).toHaveLength(200);
    const words = corpus.mentions.flatMap(({ passage }) => passage.exact.split(' '));
    expect(words).toHaveLength(400 * 30);
    expect(new Set(words).size).toBeGreaterThan(2000);
  });
});
