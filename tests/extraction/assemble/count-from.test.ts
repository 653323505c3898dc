// The day from which the words of a time count, and what it was taken from.
import { describe, expect, it } from 'vitest';
import { originOf, resolveReading } from '../../../src/extraction/assemble/count-from.ts';
import { readDraft } from '../events/support.ts';

const ARTICLE = {
  published: { date: '2024-05-10', basis: 'metadata' as const, evidence: [], runnerUp: null },
  newsDay: '2024-05-09',
};
function lastOf(
  text: string,
  article: typeof ARTICLE | { published: typeof ARTICLE.published; newsDay: null } = ARTICLE,
) {
  const reading = readDraft(text).readings.at(-1);
  if (!reading) throw new Error('no time');
  const { day, steps } = originOf(reading, article);
  return [day, steps.at(-1)?.rule ?? null, resolveReading(reading, article)?.date.edtf ?? null];
}

describe('a time counts', () => {
  it.each([
    ['قصفت روسيا خيرسون أمس.', ['2024-05-10', null, '2024-05-09'], 'from writing'],
    [
      'قال زيلينسكي السبت: «قصفت روسيا خيرسون أمس».',
      ['2024-05-04', 'anchor.spoken-on', '2024-05-03'],
      'from speaking',
    ],
    [
      'قال زيلينسكي: «قصفت روسيا خيرسون أمس».',
      ['2024-05-09', 'anchor.spoken-news-day', '2024-05-08'],
      'from the news day',
    ],
    [
      // Two days before the article's Friday is a Wednesday, two days before its news is not.
      'قال زيلينسكي: «قصفت روسيا خيرسون أول أمس الأربعاء».',
      ['2024-05-10', 'anchor.spoken-in-print', '2024-05-08'],
      'from publication, whose weekday alone agrees',
    ],
    [
      'قال بوتين عام 2014: «سيطرنا على سيفاستوبول أمس».',
      [null, 'anchor.spoken-at', null],
      'from no day that is known',
    ],
    [
      'قالت كييف الاثنين إن الوفد سيصل إلى جنيف الثلاثاء.',
      ['2024-05-06', 'anchor.reported-on', '2024-05-07'],
      'from the saying',
    ],
    [
      'هاجمت روسيا أوكرانيا في 24 شباط 2022. وسيطرت على خيرسون في 2 آذار.',
      ['2022-02-24', 'anchor.told-year', '2022-03-02'],
      'from the date that names its year',
    ],
    [
      'اندلعت الحرب في تشرين الثاني 2022. وتجدد القتال في 24 آب.',
      ['2024-05-10', null, '2023-08-24'],
      'from writing, where the next such date lies far behind the year that was named',
    ],
    [
      'اندلعت الحرب في تشرين الثاني 2022. وتجدد القتال في 24 كانون الثاني.',
      ['2022-11-01', 'anchor.told-year', '2023-01-24'],
      'from the story, over the turn of the year',
    ],
  ])('%s → %j (%s)', (text, expected) => {
    expect(lastOf(text)).toEqual(expected);
  });

  it('from publication where there is no day of news', () => {
    expect(lastOf('قال زيلينسكي: «قصفت روسيا خيرسون أمس».', { ...ARTICLE, newsDay: null })[0]).toBe(
      '2024-05-10',
    );
  });
});
