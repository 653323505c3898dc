// Numbers in figures of three scripts and in words, ranges and estimates.
import { describe, expect, it } from 'vitest';
import { isAboutAfter, readNumber } from '../../../src/extraction/events/numbers.ts';
import { viewOf } from './view-of.ts';

/** The first number of a text: `12`, `10–15`, with `~` where it is an estimate. */
function numberIn(text: string): string | null {
  const view = viewOf(text);
  for (let at = 0; at < view.length; at++) {
    const number = readNumber(view, at);
    if (!number) continue;
    const { low, high, approx } = number;
    return `${low === high ? low : `${low}–${high}`}${approx ? '~' : ''}`;
  }
  return null;
}

describe('a number is read', () => {
  it.each([
    ['شاهدنا 15 حافلة', '15'],
    ['شاهدنا ١٥ حافلة', '15'],
    ['شاهدنا ۱۵ حافلة', '15'],
    ['شاهدنا 1,500 حافلة', '1500'],
    ['شاهدنا 1.500 حافلة', '1500'],
    ['شاهدنا ثلاث حافلات', '3'],
    ['شاهدنا وأربعين حافلة', '40'],
    ['شاهدنا أربعة عشر رجلا', '14'],
    ['شاهدنا أحد عشر رجلا', '11'],
    ['شاهدنا خمسة وعشرين رجلا', '25'],
    ['شاهدنا مئة وخمسين رجلا', '150'],
    ['شاهدنا ثلاثمئة وخمسة وعشرين رجلا', '325'],
    ['شاهدنا ألفا ومئتي رجل', '1200'],
    ['شاهدنا ألف رجل', '1000'],
    ['شاهدنا ألفي رجل', '2000'],
    ['شاهدنا خمسة آلاف رجل', '5000'],
    ['شاهدنا 15 ألف رجل', '15000'],
    ['شاهدنا 15 ألفا و200 رجل', '15200'],
    ['شاهدنا مليوني رجل', '2000000'],
    ['شاهدنا 3 ملايين رجل', '3000000'],
    ['شاهدنا عشرات الرجال', '20–99~'],
    ['شاهدنا مئات الرجال', '200–999~'],
    ['شاهدنا آلاف الرجال', '2000–9999~'],
    ['شاهدنا عشرات الآلاف من الرجال', '20000–99000~'],
    ['شاهدنا بضعة رجال', '3–9~'],
    ['شاهدنا 40-70 رجلا', '40–70~'],
    ['شاهدنا بين 40 و70 رجلا', '40–70~'],
    ['شاهدنا 10 إلى 15 رجلا', '10–15~'],
    ['شاهدنا نحو 40 رجلا', '40~'],
    ['شاهدنا حوالى 40 رجلا', '40~'],
    ['شاهدنا قرابة 40 رجلا', '40~'],
    ['شاهدنا أكثر من 40 رجلا', '40~'],
    ['شاهدنا ما لا يقل عن 40 رجلا', '40~'],
    ['شاهدنا ما يزيد على 40 رجلا', '40~'],
  ])('%s → %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});

describe('no number is', () => {
  it.each([
    ['شاهدنا أحد الملاجئ', '"one of"'],
    ['شاهدنا المواقع السبعة', 'that with the article: it was told before'],
    ['شاهدنا رجالا', 'a plural'],
  ])('%s: %s', (text) => {
    expect(numberIn(text)).toBeNull();
  });

  it('two joined by "and": each is its own', () => {
    expect(numberIn('شاهدنا ثلاثة وخمسة')).toBe('3');
  });
});

it('"at least" behind the noun makes an estimate too', () => {
  const view = viewOf('شاهدنا 40 رجلا على الأقل');
  expect([3, 1].map((at) => isAboutAfter(view, at))).toEqual([true, false]);
});
