// Posts before the office of somebody else: deputies, advisers, envoys.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('who is named behind a deputy of an office', () => {
  it.each([
    ['التقى الوزير نائبة الرئيس الكولومبي ماريا غوميز.', 'نائبة الرئيس الكولومبي ماريا غوميز'],
    ['قال مستشار الرئيس الأوكراني أندري كوفال ذلك.', 'مستشار الرئيس الأوكراني أندري كوفال'],
    ['وصل نائب رئيس الوزراء الصومالي صالح جامع.', 'نائب رئيس الوزراء الصومالي صالح جامع'],
  ])('is the deputy, and the phrase begins with the post: %s', (text, words) => {
    expect(read(text).short.some((one) => one.startsWith(`${words} → `))).toBe(true);
  });

  it('is the holder himself where he is known to hold the office', () => {
    expect(read('قال مستشار الرئيس فلاديمير بوتين ذلك.').short).toContain(
      'الرئيس فلاديمير بوتين → vladimir-putin',
    );
  });
});
