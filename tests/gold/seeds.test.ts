// The five seed articles through the whole engine: what must hold of them whatever the rules say of the rest.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../src/domain/corpus-schema.ts';
import { assemble } from '../../src/extraction/pipeline.ts';
import { faultsOf, SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';
import { readFolder } from './support.ts';

const FOLDER = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));
const drafts = readFolder(FOLDER);
const corpus = assemble(drafts, SITE, LEXICON);
const mentions = new Map(corpus.mentions.map((mention) => [mention.id, mention]));
const mentionsOf = (event: NewsEvent | undefined) =>
  (event?.mentions ?? []).flatMap((id) => mentions.get(id) ?? []);
const sideOf = (actor: string | undefined) => corpus.actors.find(({ id }) => id === actor)?.side;
const startOf = (article: string) => corpus.articles.find(({ id }) => id.startsWith(article));

describe('the seeds', () => {
  it('make a corpus that keeps the schema, whose ids resolve and whose spans say what they quote', () => {
    expect(faultsOf(corpus)).toEqual([]);
    expect(corpus.articles).toHaveLength(5);
    expect(corpus.mentions.length).toBeGreaterThan(100);
  });

  it('give the same bytes in any order and again', () => {
    const bytes = JSON.stringify(corpus);
    expect(JSON.stringify(assemble([...drafts].reverse(), SITE, LEXICON))).toBe(bytes);
    expect(JSON.stringify(assemble(readFolder(FOLDER), SITE, LEXICON))).toBe(bytes);
  });

  it('are a machine draft that nobody has reviewed', () => {
    expect(corpus.review).toEqual({ state: 'draft', by: null, on: null, decisions: [] });
  });
});

describe('the capture of Shusha', () => {
  const captures = corpus.events.filter(
    (event) => event.type === 'capture' && event.places.includes('shusha'),
  );

  it('is one event', () => {
    expect(captures).toHaveLength(1);
  });

  it('is asserted by Azerbaijan and denied by Armenia’s ministry, so contested', () => {
    const claims = mentionsOf(captures[0]).flatMap((mention) => mention.claims);
    const speakers = (stance: string) =>
      claims.filter((claim) => claim.stance === stance).map((claim) => claim.chain.at(-1)?.actor);
    expect(speakers('asserts').map(sideOf)).toContain('azerbaijan');
    expect(speakers('denies')).toContain('armenia-mod');
    expect(captures[0]?.status).toBe('contested');
    expect(captures[0]?.label.en).toMatch(/^Azerbaijan: .*Armenia denies it$/);
    expect(captures[0]?.headline).toEqual({
      ar: 'أذربيجان تعلن السيطرة على شوشا وأرمينيا تنفي',
      en: 'Azerbaijan says it took Shusha; Armenia denies it',
    });
  });
});

describe('the missile at Mingachevir', () => {
  const strikes = corpus.events.filter(
    (event) => event.type === 'strike' && event.places.includes('mingachevir'),
  );

  it('is one event, claimed, with the claimant in its shortest label in both languages', () => {
    expect(strikes).toHaveLength(1);
    expect(strikes[0]?.status).toBe('claimed');
    expect(strikes[0]?.label.en).toMatch(/^Azerbaijan: /);
    expect(strikes[0]?.label.ar).toMatch(/^أذربيجان: /);
  });
});

describe('the Moscow talks of 9 October', () => {
  const talks = corpus.events.filter(
    (event) =>
      event.type === 'meeting' && event.places.includes('moscow') && event.date.start === '2020-10-09',
  );

  it('are one event that three articles tell', () => {
    expect(talks).toHaveLength(1);
    expect(new Set(mentionsOf(talks[0]).map(({ article }) => article)).size).toBe(3);
  });

  it('count copied passages once', () => {
    expect(talks[0]?.sources.texts).toBeLessThan(talks[0]?.mentions.length ?? 0);
  });
});

describe('the links below the third article', () => {
  it('yield nothing', () => {
    const article = startOf('002');
    const from = article?.text.indexOf('مواضيع ساخنة') ?? -1;
    expect(from).toBeGreaterThan(0);
    const after = corpus.mentions.filter(
      (mention) => mention.article === article?.id && mention.trigger.end > from,
    );
    expect(after).toEqual([]);
    expect(article?.times.filter(({ span }) => span.end > from)).toEqual([]);
    expect(article?.actorSpans.filter(({ span }) => span.end > from)).toEqual([]);
  });
});
