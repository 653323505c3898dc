// Ten invented articles packed with time traps, each alone and without metadata, against a careful reader's gold.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/extraction/pipeline.ts';
import { SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';
import { readFolder } from './support.ts';
import {
  answersOf,
  measureExact,
  measureFound,
  measureNear,
  measurePublication,
  measureTimes,
  measureTraps,
  readGold,
  shareOf,
  strayWords,
  sum,
  tell,
} from './time-articles-support.ts';

const FOLDER = fileURLToPath(new URL('./time-articles/', import.meta.url));
const cases = readFolder(FOLDER).flatMap((draft) => {
  const corpus = assemble([draft], SITE, LEXICON);
  const gold = readGold(FOLDER, draft.input.id);
  return corpus.articles.map((article) => ({ article, gold, answers: answersOf(corpus, gold) }));
});

describe('the ten articles with time traps', () => {
  it('are ten, and every word of their gold stands in them', () => {
    expect(cases).toHaveLength(10);
    expect(cases.flatMap(({ article, gold }) => strayWords(article.text, gold))).toEqual([]);
  });

  it('are dated right, on the right grounds, and not where nothing tells', () => {
    const measure = sum(cases.map(({ article, gold }) => measurePublication(article, gold)));
    expect(shareOf(measure), tell(measure)).toBe(1);
  });

  it('have at least 95 of 100 dated expressions with the right first and last day', () => {
    const measure = sum(cases.map(({ article, gold }) => measureTimes(article, gold)));
    expect(shareOf(measure), tell(measure)).toBeGreaterThanOrEqual(0.95);
  });

  it('give no day to a number, a name or a duration that is no date', () => {
    const measure = sum(cases.map(({ article, gold }) => measureTraps(article, gold)));
    expect(measure.wrong, tell(measure)).toEqual([]);
  });

  it('have at least 90 of 100 events with a date of their own on exactly those days', () => {
    const measure = measureExact(cases.flatMap(({ answers }) => answers));
    expect(shareOf(measure), tell(measure)).toBeGreaterThanOrEqual(0.9);
  });

  it('have at least 95 of 100 of all their events within a day', () => {
    const measure = measureNear(cases.flatMap(({ answers }) => answers));
    expect(shareOf(measure), tell(measure)).toBeGreaterThanOrEqual(0.95);
  });

  it('are not judged on next to nothing: more than half of their events are found', () => {
    const measure = sum(cases.map(({ article, gold, answers }) => measureFound(article.id, gold, answers)));
    expect(shareOf(measure), tell(measure)).toBeGreaterThan(0.5);
  });
});
