// The times of a sentence that can date an event.
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../../src/extraction/events/anchoring/times.ts';
import { viewOf } from '../view-of.ts';

const words = (text: string) => timesOf(viewOf(text)).map(({ expression }) => expression.words);

describe('the times that can date', () => {
  it('leave out the moment of writing', () => {
    expect(words('الأمر الأكثر ضرورة الآن هو ما تقرر أمس.')).toEqual(['أمس']);
  });

  it('leave out the dateline before the story', () => {
    expect(words('بيروت، 19 تشرين الأول 2025 (أ ف ب) – قُتل شخصان السبت في غارة.')).toEqual(['السبت']);
  });

  it('keep the times of a sentence with a dash in it', () => {
    expect(words('قُتل شخصان السبت (بحسب الوزارة) – وأصيب ثالث الأحد.')).toEqual(['السبت', 'الأحد']);
  });

  it('leave out what is counted from an event that nothing dates', () => {
    expect(words('انسحبت القوات بعد يومين من القصف.')).toEqual([]);
  });
});
