import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { formatViewport, timelineFormats } from '../../../src/exports/picture/timeline-formats.ts';

const DAY = dayNumber('2020-10-09');
const EN = dateStyle('en');
const AR = dateStyle('ar', { months: 'levant', digits: 'arab' });

describe('the words of the axis', () => {
  it('follow the months and digits of choice, one name a month even where two are the choice', () => {
    const formats = timelineFormats(AR, null, translator('ar'));
    expect(formats.monthYear('2020-10-09')).toBe('تشرين الأول ٢٠٢٠');
    expect(formats.day('2020-10-09')).toBe('٩');
    expect(formats.clock(605)).toBe('١٠:٠٥');
    expect(formats.count(1200)).toBe('٩٩٩+');
    expect(timelineFormats(dateStyle('ar'), null, translator('ar')).month('2020-10-09')).toBe('أكتوبر');
  });
});

describe('a range in words', () => {
  it('is of the days in view', () => {
    expect(formatViewport({ start: DAY, end: DAY + 3 }, EN)).toBe('9–11 October 2020');
    expect(formatViewport({ start: DAY + 0.5, end: DAY + 1.5 }, EN)).toBe('9–10 October 2020');
  });

  it('is of hours within a day', () => {
    expect(formatViewport({ start: DAY + 0.4, end: DAY + 0.45 }, EN)).toBe('9 October 2020, 09:36–10:48');
    expect(formatViewport({ start: DAY, end: DAY + 0.5 }, AR)).toBe('٩ تشرين الأول ٢٠٢٠، ٠٠:٠٠–١٢:٠٠');
    expect(formatViewport({ start: DAY, end: DAY + 1 }, EN)).toBe('9 October 2020');
  });

  it('keeps the clock of days before 1970', () => {
    expect(formatViewport({ start: -0.75, end: -0.5 }, EN)).toBe('31 December 1969, 06:00–12:00');
  });
});
