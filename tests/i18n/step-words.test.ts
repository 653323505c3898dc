import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/domain/corpus-schema.ts';
import { assemble } from '../../src/extraction/pipeline.ts';
import { wordStep } from '../../src/i18n/step-words.ts';
import { SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';
import { readFolder } from '../gold/support.ts';

const corpus = assemble(readFolder('seeds/articles'), SITE, LEXICON);
const steps: Step[] = [
  ...corpus.mentions.flatMap(({ date, disputes }) => [...date.steps, ...disputes.map(({ step }) => step)]),
  ...corpus.events.flatMap(({ linkReasons }) => linkReasons),
  ...corpus.articles.flatMap(({ published }) => published.evidence.map(({ step }) => step)),
  ...corpus.warnings.map(({ rule, params }) => ({ rule, params })),
];

describe('the steps of a derivation', () => {
  it.each([...new Set(steps.map(({ rule }) => rule))])(
    '%s has words in both languages, every parameter filled',
    (rule) => {
      for (const step of steps.filter((one) => one.rule === rule)) {
        for (const language of ['ar', 'en'] as const) {
          const words = wordStep(step, language);
          expect(words).not.toContain(rule);
          expect(words).not.toMatch(/\{\w+\}/);
        }
      }
    },
  );

  it('write days out', () => {
    expect(wordStep({ rule: 'anchor.news-day', params: { day: '2020-11-08' } }, 'en')).toContain(
      '8 November 2020',
    );
  });

  it('say the rule and its parameters where no words are known', () => {
    expect(wordStep({ rule: 'new.rule', params: { a: 'b' } }, 'ar')).toBe('new.rule (a: b)');
  });
});
