import { describe, expect, it } from 'vitest';
import { toRivalEvents } from '../../../../scripts/bench/timeline/rival-events.ts';
import { DAYS, makeSyntheticCorpus } from '../../../../scripts/bench/timeline/synthetic-corpus.ts';
import { buildSiteFiles } from '../../../../scripts/lib/site-files.ts';
import { corpusSchema } from '../../../../src/domain/corpus-schema.ts';
import { EVENT_FAMILIES } from '../../../../src/domain/event-types.ts';
import { dayNumber } from '../../../../src/domain/iso-day.ts';

const corpus = makeSyntheticCorpus(300);

describe('the synthetic corpus', () => {
  it('is a corpus by its schema, and quotes what its articles say', () => {
    expect(corpusSchema.safeParse(corpus).success).toBe(true);
    const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
    for (const { article, passage } of corpus.mentions)
      expect(texts.get(article)?.slice(passage.start, passage.end)).toBe(passage.exact);
  });

  it('is the same for the same number', () => {
    expect(makeSyntheticCorpus(300)).toEqual(corpus);
  });

  it('has what the bench promises: 45 days, minutes, eight Arabic words, six families, two mentions', () => {
    expect(corpus.events).toHaveLength(300);
    const days = corpus.events.map(({ date }) => dayNumber(date.start ?? ''));
    expect(Math.max(...days) - Math.min(...days)).toBeLessThan(DAYS);
    for (const { date, label, mentions } of corpus.events) {
      expect(date.precision).toBe('minute');
      expect(label.ar.split(' ')).toHaveLength(8);
      expect(mentions).toHaveLength(2);
    }
    expect(new Set(corpus.events.map(({ family }) => family))).toEqual(new Set(EVENT_FAMILIES));
    expect(new Set(corpus.mentions.map(({ id }) => id)).size).toBe(600);
  });

  it('is written as the site writes its own data', () => {
    const names = buildSiteFiles(corpus).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('events/'))).toHaveLength(1);
    expect(names.at(-1)).toBe('manifest.json');
  });

  it('is told to the rivals with the same times, titles and lanes', () => {
    const events = toRivalEvents(corpus);
    expect(events).toHaveLength(300);
    const [event] = corpus.events;
    expect(events[0]).toEqual({
      id: event?.id,
      time: Date.parse(`${event?.date.edtf}Z`),
      title: event?.label.ar,
      lane: event?.family,
    });
  });
});
