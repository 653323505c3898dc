import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/domain/corpus-schema.ts';
import { assemble } from '../../src/extraction/pipeline.ts';
import { isolate } from '../../src/i18n/isolate.ts';
import type { Language } from '../../src/i18n/language.ts';
import { wordStep } from '../../src/i18n/step-words.ts';
import { SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';
import { readFolder } from '../gold/support.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

const EN = dateStyle('en');

const corpus = assemble(readFolder('seeds/articles'), SITE, LEXICON);
const steps: Step[] = [
  ...corpus.mentions.flatMap(({ date, disputes }) => [...date.steps, ...disputes.map(({ step }) => step)]),
  ...corpus.events.flatMap(({ linkReasons }) => linkReasons),
  ...corpus.articles.flatMap(({ published }) => published.evidence.map(({ step }) => step)),
  ...corpus.warnings.map(({ rule, params }) => ({ rule, params })),
];

const IDS = { actor: (id: string) => id, place: (id: string) => id };
const corpusNames = (language: Language) => ({
  actor: (id: string) => corpus.actors.find((actor) => actor.id === id)?.label[language] ?? id,
  place: (id: string) => corpus.places.find((place) => place.id === id)?.label[language] ?? id,
});

describe('the steps of a derivation', () => {
  it.each([...new Set(steps.map(({ rule }) => rule))])(
    '%s has words in both languages, every parameter filled',
    (rule) => {
      for (const step of steps.filter((one) => one.rule === rule)) {
        for (const language of ['ar', 'en'] as const) {
          const words = wordStep(step, dateStyle(language), corpusNames(language));
          expect(words).not.toContain(rule);
          expect(words).not.toMatch(/\{\w+\}/);
        }
      }
    },
  );

  it('write days out', () => {
    expect(wordStep({ rule: 'anchor.news-day', params: { day: '2020-11-08' } }, EN, IDS)).toContain(
      '8 November 2020',
    );
  });

  it('write months, decades and stretches out', () => {
    const result = (edtf: string) =>
      wordStep(
        { rule: 'time.month', params: { words: 'x', reference: '2020-10-21', result: edtf } },
        EN,
        IDS,
      );
    expect(result('2020-10')).toContain('21 October 2020: October 2020.');
    expect(result('199X')).toContain(': the 1990s.');
    expect(result('2020-09-27/..')).toContain(': since 27 September 2020.');
    expect(result('2020-09-21/2020-09-30')).toContain(': 21–30 September 2020.');
  });

  it('name places and actors instead of their ids', () => {
    const names = { actor: (id: string) => id.toUpperCase(), place: (id: string) => `the city ${id}` };
    const worded = (rule: string, params: Record<string, string>) => wordStep({ rule, params }, EN, names);
    expect(
      worded('link.agrees', {
        words: 'x',
        mention: 'm1',
        with: 'm2',
        type: '',
        day: '2020-10-09',
        place: 'geneva',
        actors: 'a b c',
        percent: '62',
        share: '41',
      }),
    ).toBe(
      `agrees with “${isolate('x')}”: same type, same day (Friday 9 October 2020), same place (the city geneva), same parties (A, B and C), 62% of the rare words are shared and 41% of the words are shared`,
    );
    expect(worded('link.same-words', { words: 'x', percent: '62', type: '' })).toMatch(/^same type, and 62%/);
    expect(worded('link.same-words', { words: 'x', percent: '62', kin: '' })).toMatch(/^kindred types, and/);
  });

  it('name the editor who joined events or added one', () => {
    const step = (rule: string) => ({ rule, params: { editor: 'سلمى', mention: 'm1', with: 'm2' } });
    expect(wordStep(step('review.merged'), EN, IDS)).toBe(`joined by ${isolate('سلمى')} in review`);
    expect(wordStep(step('review.dated'), dateStyle('ar'), IDS)).toContain(isolate('سلمى'));
  });

  it('isolate the words that they quote', () => {
    expect(wordStep({ rule: 'anchor.inherited', params: { words: 'أمس' } }, EN, IDS)).toContain(
      `“${isolate('أمس')}”`,
    );
  });

  it('say the rule and its parameters where no words are known', () => {
    expect(wordStep({ rule: 'new.rule', params: { a: 'b' } }, dateStyle('ar'), IDS)).toBe('new.rule (a: b)');
  });
});
