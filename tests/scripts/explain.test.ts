import { describe, expect, it } from 'vitest';
import { describeSentence } from '../../scripts/explain/describe-sentence.ts';
import type { SentenceSeen } from '../../src/extraction/events/find-mentions.ts';
import { assemble, readArticle } from '../../src/extraction/pipeline.ts';
import { SITE } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';

function explain(sentence: string): string {
  const seen: SentenceSeen[] = [];
  const input = { id: 'a', text: `خبر\n\n${sentence}`, sha256: '0', metadata: { published: '2024-05-10' } };
  const corpus = assemble([readArticle(input, LEXICON, (one) => seen.push(one))], SITE, LEXICON);
  const context = { text: input.text, article: 'a', corpus, wordStep: ({ rule }: { rule: string }) => rule };
  return seen.flatMap((one) => describeSentence(one, context)).join('\n');
}

describe('what is told of a sentence', () => {
  const told = explain('قالت وزارة الدفاع الروسية إن قواتها قصفت أمس مدينة خاركيف، فقتل 12 جنديا.');

  it.each([
    ['its words with the readings of the lists', /قصفت: strike verb past 3fs \(قصف 1\)/],
    ['its names', /مدينة خاركيف: .*\bkharkiv\b/],
    ['its times, still symbolic', /أمس: kind relative-day, offset -1/],
    ['who says what', /russia-mod asserts: .*قواتها قصفت/],
    ['the rule that found a trigger', /"قصفت" strike by the rule strike \(verb\)/],
    ['actors with their roles and words', /agent russia-army \(قواتها\)/],
    ['the date and how it came about', /strike, happened, 2024-05-09 \(relative\)/],
    ['counts and who counted', /killed 12 .*counted by russia-mod/],
    ['the event in both languages', /claimed: .*Kharkiv/],
  ])('%s', (_title, pattern) => {
    expect(told).toMatch(pattern);
    expect(told).not.toMatch(/[{}"][a-z]+"/);
  });

  it('is the sentence alone where nothing was seen', () => {
    expect(explain('كان الطقس جميلا.')).toBe('كان الطقس جميلا.');
  });
});
