import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findParagraphs } from '../../../src/extraction/arabic/segment.ts';
import { findDatedLines } from '../../../src/extraction/article/dated-lines.ts';
import { readLines } from '../../../src/extraction/article/read.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

const dated = (text: string) => [...findDatedLines(text, findParagraphs(text), findTimes(makeShadow(text)))];
const read = (text: string) => readLines(text, {}, findTimes(makeShadow(text)));
const PROSE = 'قالت الوزارة إن الوفد وصل إلى العاصمة مساء اليوم لإجراء محادثات مع نظرائه.';

describe('a line that only dates its article', () => {
  it.each([
    'الجمعة ٩ أكتوبر ٢٠٢٠ - ١٠:٢٠ ص',
    'منشور الجمعة 9 أكتوبر 2020 - آخر تحديث السبت 10 أكتوبر 2020',
    'نشر بتاريخ: 09/10/2020 ( آخر تحديث: 10/10/2020 الساعة: 10:20 )',
    'تاريخ النشر: 9th, October 2020 GMT',
    'كتب سمير الخالدي | نشر في 9 أكتوبر 2020',
    'الجمعة: 9/10/2020 بتوقيت القدس الشريف',
    '22 صفر 1442 هـ',
    '(رويترز) 9 أكتوبر 2020',
  ])('is read: %s', (line) => {
    expect(dated(`عنوان\n${line}\n${PROSE}`)).toEqual([1]);
  });

  it.each([
    'هدنة 9 أكتوبر 2020',
    'انتهت الحرب في 9 أكتوبر 2020.',
    '9 أكتوبر 2020: بدء المعارك',
    'الوفد يصل في 9 أكتوبر 2020',
    'أمس الخميس',
    'جميع الحقوق محفوظة 2020',
  ])('is not one that tells: %s', (line) => {
    expect(dated(`عنوان\n${line}\n${PROSE}`)).toEqual([]);
  });

  it('is no title and no prose, and the title stands behind it', () => {
    const day = 'منشور الجمعة 9 أكتوبر 2020 الساعة 10:20 - آخر تحديث السبت 10 أكتوبر 2020 الساعة 11:30';
    const { title, lines } = read(`${day}\nوصول وفد إلى العاصمة\n${PROSE}`);
    expect(title).toBe('وصول وفد إلى العاصمة');
    expect(lines.map(({ kind }) => kind)).toEqual(['dateline', 'title', 'prose']);
    expect(read(`وصول وفد إلى العاصمة\n${day}\n${PROSE}`).lines.map(({ kind }) => kind)).toEqual([
      'title',
      'dateline',
      'prose',
    ]);
  });

  it('leaves a title that names a day', () => {
    expect(read(`هدنة 9 أكتوبر 2020 في ذكراها\n${PROSE}`).title).toBe('هدنة 9 أكتوبر 2020 في ذكراها');
  });
});
