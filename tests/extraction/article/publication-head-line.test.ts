import { describe, expect, it } from 'vitest';
import { readSegments } from '../../../src/extraction/article/publication-head-line.ts';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';

const read = (text: string) =>
  readSegments(foldArabic(text)).map(({ words, agency }) => [...words, ...(agency ? ['*'] : [])].join(' '));

describe('what stands beside a date', () => {
  it.each([
    'أ ف ب',
    'أ.ف.ب',
    'أ. ف. ب.',
    'أف ب',
    'ا ف ب',
    'د ب أ',
    'د.ب.أ',
    'أ ب',
    'رويترز',
    'شينخوا',
    'الأناضول',
    'وكالة فرانس برس',
    'AFP',
  ])('holds one mark of an agency in any spelling: %s', (agency) => {
    expect(read(`عدن (${agency}) -`)).toEqual(['عدن', '*', '', '']);
    expect(read(agency)).toEqual(['*']);
  });

  it('is cut at marks', () => {
    expect(read('غزة/القدس، ')).toEqual(['غزه', 'القدس', '']);
    expect(read('')).toEqual(['']);
  });

  it('leaves out clocks, weekdays and links', () => {
    expect(read('الساعة 10:53 ص يوم الأحد الموافق')).toEqual(['']);
    expect(read('10:53 بتوقيت غرينتش')).toEqual(['']);
    expect(read('10:53 بتوقيت القدس الشريف - عدن')).toEqual(['', 'عدن']);
  });

  it.each(['ومع', 'بنا', 'أب', 'صوت الميناء'])('holds no agency in the words %s', (words) => {
    expect(read(words)).toEqual([foldArabic(words)]);
  });
});
