// Acts of stance that are worded by what their words weigh.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/domain/corpus-schema.ts';
import { mannerOf } from '../../../../src/extraction/assemble/headline/manner.ts';
import { corpusOf, makeMention } from '../support.ts';

const said = (type: Mention['type'], words: string) =>
  makeMention({ type, words, trigger: { start: 0, end: words.length } });

describe('the manner of a stance', () => {
  it.each([
    ['threat', 'ستواصل', 'resolve'],
    ['threat', 'عازمة على', 'resolve'],
    ['threat', 'هدد', null],
    ['threat', 'توعد بمواصلة', null],
    ['threat', 'آخر فرصة', null],
    ['demand', 'ودعا', 'call'],
    ['demand', 'داعيا', 'call'],
    ['demand', 'ناشدت', 'call'],
    ['demand', 'طالب', null],
    ['demand', 'شدد على ضرورة', null],
    ['refusal', 'رفض', null],
  ] as const)('of a %s by "%s" is %s', (type, words, manner) => {
    expect(mannerOf(type, [said(type, words)])).toBe(manner);
  });

  it('is that of all its mentions or none', () => {
    expect(mannerOf('threat', [said('threat', 'ستواصل'), said('threat', 'توعد')])).toBeNull();
  });

  it.each([
    [
      'وقال رئيس أذربيجان إن بلاده ستواصل العملية العسكرية.',
      'Azerbaijan voiced resolve over a military operation',
    ],
    ['ودعا غوتيريش إسرائيل إلى احترام القانون الدولي.', 'António Guterres called on Israel'],
    ['وطالب غوتيريش إسرائيل باحترام القانون الدولي.', 'António Guterres made a demand of Israel'],
  ])('%s', (text, headline) => {
    expect(corpusOf({ a: text }).events.map((event) => event.headline.en)).toEqual([headline]);
  });
});
