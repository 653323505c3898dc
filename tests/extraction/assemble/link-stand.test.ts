// Where mentions stand in their article: in its lead or its body, in which sentence, among how many of their type.
import { describe, expect, it } from 'vitest';
import { leadEnd, standsOf } from '../../../src/extraction/assemble/link-stand.ts';
import { makeMention } from './support.ts';

describe('the lead of a text', () => {
  it('is its title and the paragraph behind it, empty lines not counted', () => {
    expect(leadEnd('عنوان\n\nفقرة\n\nأخرى')).toBe('عنوان\n\nفقرة'.length);
  });

  it('is all of a text without more', () => {
    expect(leadEnd('عنوان')).toBe(5);
    expect(leadEnd('')).toBe(0);
  });
});

describe('the stand of a mention', () => {
  const text = 'عنوان\nقصفت مدينة رفح\nقصفت مدينة رفح';
  const at = (start: number, article = 'a') => {
    const words = 'قصفت مدينة رفح';
    return makeMention({
      article,
      passage: { start, end: start + words.length, exact: words, prefix: '', suffix: '' },
      trigger: { start, end: start + 4 },
    });
  };

  it('counts the sentences that tell of events and those of a type, article by article', () => {
    expect(standsOf([at(6), at(21), at(6, 'b')], () => text)).toEqual([
      { sentence: 0, isInLead: true, alike: 2 },
      { sentence: 1, isInLead: false, alike: 2 },
      { sentence: 0, isInLead: true, alike: 1 },
    ]);
  });
});
