// Sources beside the sentence: how far back they reach, who passes them on, speakers behind their words.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('a source behind the sentence', () => {
  it.each([
    [
      'قصفت روسيا مدينة خاركيف، حسبما أفادت وزارة الدفاع الأوكرانية.',
      ['ukraine-mod: asserts'],
      '"حسبما أفادت"',
    ],
    ['قصفت روسيا مدينة خاركيف، كما أعلنت أوكرانيا.', ['ukraine: asserts'], '"كما أعلنت"'],
    [
      '«قصفت روسيا مدينة خاركيف»، قال زيلينسكي.',
      ['volodymyr-zelensky: asserts'],
      'a quotation before its speaker',
    ],
    [
      'قصفت روسيا مدينة خاركيف، وفق ما نقلت وكالة رويترز عن وزارة الدفاع الأوكرانية.',
      ['reuters > ukraine-mod: asserts'],
      'an agency that cites',
    ],
  ])('%s (%3$s)', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it('covers the deed it follows, not one before it', () => {
    expect(claims('انسحبت روسيا من مدينة خيرسون، وقصفت مدينة خاركيف، بحسب وزارة الدفاع الأوكرانية.')).toEqual(
      [[], ['ukraine-mod: asserts']],
    );
  });
});

describe('no source', () => {
  it('is a plan or a law that something accords with', () => {
    expect(claims('انسحبت روسيا من مدينة خيرسون وفق الخطة.')).toEqual([[]]);
  });
});
