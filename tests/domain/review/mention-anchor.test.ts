import { describe, expect, it } from 'vitest';
import { anchorOfMention } from '../../../src/domain/review/mention-anchor.ts';
import { anchorSchema } from '../../../src/domain/review/review-schema.ts';
import { makeMention } from '../fixtures.ts';

describe('the anchor of a mention', () => {
  it('holds the passage with its context, and the trigger by its place in the passage', () => {
    const exact = 'قال علييف إن جيشه سيطر على شوشا';
    const at = 40;
    const start = exact.indexOf('سيطر');
    const anchor = anchorOfMention(
      makeMention('m', 'e', {
        passage: { start: at, end: at + exact.length, exact, prefix: 'أمس. ', suffix: '. ونفت' },
        trigger: { start: at + start, end: at + start + 4 },
      }),
    );
    expect(anchor).toEqual({
      article: 'a',
      exact,
      prefix: 'أمس. ',
      suffix: '. ونفت',
      trigger: { start, words: 'سيطر' },
      among: { date: null, actors: [], places: [] },
    });
    expect(anchorSchema.parse(anchor)).toEqual(anchor);
  });
});
