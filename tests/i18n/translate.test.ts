import { describe, expect, it } from 'vitest';
import { isolate } from '../../src/i18n/isolate.ts';
import { wordStep } from '../../src/i18n/step-words.ts';
import { fill, translate } from '../../src/i18n/translate.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

describe('messages in words', () => {
  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '3 أحداث'],
    [11, '11 حدثاً'],
    [95, '95 حدثاً'],
    [100, '100 حدث'],
  ])('count %i events in Arabic as %s', (count, words) => {
    expect(translate('ar', 'unit.events', { count })).toBe(words);
  });

  it('count in English', () => {
    expect(translate('en', 'unit.events', { count: 1 })).toBe('1 event');
    expect(translate('en', 'unit.events', { count: 0 })).toBe('0 events');
  });

  it('fill parameters as text: a value is never a pattern nor read again', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&');
    expect(fill('{unknown}', {})).toBe('{unknown}');
  });

  it('write numbers in the digits asked for, and words that may quote as they come', () => {
    expect(translate('ar', 'unit.events', { count: 95 }, 'arab')).toBe('٩٥ حدثاً');
    expect(fill('{words}: {count}', { words: '12 قتيلا', count: 12 }, 'arab')).toBe('12 قتيلا: ١٢');
  });
});

describe('steps in words', () => {
  it('fall back to the rule and its parameters, days written out', () => {
    const names = { actor: (id: string) => id, place: (id: string) => id };
    expect(
      wordStep({ rule: 'no-such-rule', params: { day: '2020-11-08', words: 'أمس' } }, dateStyle('en'), names),
    ).toBe(`no-such-rule (day: Sunday 8 November 2020; words: ${isolate('أمس')})`);
    expect(wordStep({ rule: 'toString', params: {} }, dateStyle('ar'), names)).toBe('toString');
  });
});
