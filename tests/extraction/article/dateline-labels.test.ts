import { describe, expect, it } from 'vitest';
import {
  beginsUpdate,
  isPageClock,
  labelAlone,
  labelBefore,
  labelSetOff,
} from '../../../src/extraction/article/dateline-labels.ts';
import { foldArabic } from '../../../src/domain/arabic-fold.ts';

const before = (text: string) => labelBefore(foldArabic(text));

describe('the label of a date', () => {
  it.each([
    'نُشر في',
    'تم النشر بتاريخ',
    'تاريخ النشر:',
    'منشور',
    'Published On',
    'Date:',
    'أُضيف يوم',
    'نشر هذا الخبر في',
  ])('tells a publication: %s', (text) => {
    expect(before(`${text} `)).toBe('published');
    expect(before(`وكالات | ${text} `)).toBe('published');
    expect(labelAlone(foldArabic(text))).toBe('published');
  });

  it.each(['آخر تحديث:', 'التحديث الأخير بتاريخ', 'تم التحديث', 'Last updated on', 'آخر تعديل'])(
    'tells an update: %s',
    (text) => {
      expect(before(`${text} `)).toBe('updated');
      expect(before(`| - ${text} `)).toBe('updated');
      expect(beginsUpdate(foldArabic(`( ${text}`))).toBe(true);
    },
  );

  it.each([
    'نشرت الصحيفة في',
    'تحديث الشبكة',
    'كتب الوزير في',
    'نشرت «رويترز» في',
    'بعد آخر تحديث أصدرته الوزارة في',
    '',
  ])('is none where a sentence runs: %j', (text) => {
    expect(before(`${text} `)).toBeNull();
  });

  it('may be set off by a colon in a line of any length', () => {
    const menu = 'الرئيسية أخبار سياسة رياضة وصول الوفد إلى المدينة';
    expect(labelSetOff(`${menu} تاريخ النشر: `)).toBe('published');
    expect(labelSetOff(`${menu} اخر تحديث : `)).toBe('updated');
    expect(labelSetOff('بتاريخ:')).toBe('published');
    expect(labelSetOff(' date ')).toBe('published');
    expect(labelSetOff(`${menu} تاريخ النشر `)).toBeNull();
    expect(labelSetOff('صدر القرار بتاريخ: ')).toBeNull();
    expect(labelSetOff('up to date ')).toBeNull();
  });

  it('is none before the day on which a page is looked at', () => {
    expect(isPageClock('التوقيت ')).toBe(true);
    expect(isPageClock('تاريخ اليوم: ')).toBe(true);
    expect(isPageClock('نشر في ')).toBe(false);
  });
});
