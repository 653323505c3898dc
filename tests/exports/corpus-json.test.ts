import { describe, expect, it } from 'vitest';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { writeCorpusJson } from '../../src/exports/corpus-json.ts';
import { selectExport } from '../../src/exports/export-data.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

describe('the corpus of a filter', () => {
  const selected = selectExport(dataOf(CORPUS), new Set(['m1']));

  it('is a valid corpus of the chosen events and what they name, texts whole', () => {
    const corpus = corpusSchema.parse(JSON.parse(writeCorpusJson(selected, frameOf(CORPUS))));
    expect(corpus.events.map(({ id }) => id)).toEqual(['m1']);
    expect(corpus.mentions.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(corpus.articles.map(({ id, text }) => [id, text])).toEqual([['a', CORPUS.articles[0]?.text]]);
    expect(corpus.actors.map(({ id }) => id)).toEqual(['x', 'x-minister', 'y']);
  });

  it('withholds texts that are not published, and keeps the quoted words', () => {
    const corpus = corpusSchema.parse(
      JSON.parse(writeCorpusJson(selected, frameOf(CORPUS, { bodyOf: () => null }))),
    );
    expect(corpus.articles[0]?.text).toBe('');
    expect(corpus.mentions[0]?.passage.exact).toContain('سيطرنا');
  });

  it('has no tie to what was not exported', () => {
    const tied = {
      ...selected,
      events: selected.events.map((event) => ({
        ...event,
        relations: [{ kind: 'disputes' as const, event: 'm3' }],
      })),
      mentions: selected.mentions.map((mention) => ({
        ...mention,
        disputes: [{ mention: 'm3', step: { rule: 'r', params: {} } }],
      })),
    };
    const corpus = corpusSchema.parse(JSON.parse(writeCorpusJson(tied, frameOf(CORPUS))));
    expect(corpus.events[0]?.relations).toEqual([]);
    expect(corpus.mentions[0]?.disputes).toEqual([]);
  });
});
