import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../src/domain/corpus-schema.ts';
import { UNDATED } from '../../src/domain/site-data.ts';
import { formatDateOf, formatEventDate } from '../../src/i18n/format-event-date.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

const EN = dateStyle('en');
const AR = dateStyle('ar', { months: 'gulf', digits: 'latn' });

const date = (start: string | null, end: string | null, more: Partial<EventDate> = {}): EventDate => ({
  ...UNDATED,
  edtf: `${start ?? '..'}/${end ?? '..'}`,
  start,
  end,
  precision: 'day',
  ...more,
});

describe('event dates in words', () => {
  it.each<[string, EventDate, string, string]>([
    ['a day', date('2020-09-27', '2020-09-27'), '27 September 2020', '27 سبتمبر 2020'],
    ['no end', date('2020-09-27', null), 'since 27 September 2020', 'منذ 27 سبتمبر 2020'],
    ['no beginning', date(null, '2020-09-27'), 'on or before 27 September 2020', 'في 27 سبتمبر 2020 أو قبله'],
    ['a month', date('1990-01-01', '1990-01-31', { precision: 'month' }), 'January 1990', 'يناير 1990'],
    ['a year', date('1990-01-01', '1990-12-31', { precision: 'year' }), '1990', '1990'],
    [
      'a decade',
      date('1990-01-01', '1999-12-31', { precision: 'decade', edtf: '199X' }),
      'the 1990s',
      'عقد 1990–1999',
    ],
    [
      'a season',
      date('2014-06-01', '2014-08-31', { precision: 'season', edtf: '2014-22' }),
      'summer 2014',
      'صيف 2014',
    ],
    [
      'a part of a month',
      date('2020-09-21', '2020-09-30', { precision: 'part-of-month' }),
      'late September 2020',
      'أواخر سبتمبر 2020',
    ],
    [
      'parts of two months',
      date('2020-09-21', '2020-10-10', { precision: 'part-of-month' }),
      '21 September – 10 October 2020',
      '21 سبتمبر – 10 أكتوبر 2020',
    ],
    [
      'a night of one day',
      date('2020-10-08', '2020-10-08', { precision: 'night' }),
      'Thursday 8 October 2020, at night',
      'ليل الخميس 8 أكتوبر 2020',
    ],
    [
      'a night of two',
      date('2020-10-08', '2020-10-09', { precision: 'night' }),
      'the night of 8–9 October 2020',
      'ليلة 8–9 أكتوبر 2020',
    ],
    [
      'about a day',
      date('2020-08-10', '2020-08-10', { approximate: true }),
      'about 10 August 2020',
      'نحو 10 أغسطس 2020',
    ],
    [
      'a day with about an hour',
      date('2020-08-10', '2020-08-10', { approximate: true, clock: { from: '10:00', to: null, zone: null } }),
      '10 August 2020',
      '10 أغسطس 2020',
    ],
  ])('are no more exact than the text: %s', (_what, given, en, ar) => {
    expect(formatEventDate(given, EN)).toBe(en);
    expect(formatEventDate(given, AR)).toBe(ar);
  });

  it('leave the weekday out of what is only about a day', () => {
    expect(
      formatEventDate(date('2020-08-10', '2020-08-10', { approximate: true }), EN, { weekday: true }),
    ).toBe('about 10 August 2020');
  });

  it('are nothing for the undated', () => {
    expect(formatEventDate(UNDATED, EN)).toBeNull();
  });
});

describe('the date of what has not happened', () => {
  const open = date('2020-10-09', null);

  it.each(['planned', 'called-for', 'hypothetical'] as const)('is not "since" of what is %s', (status) => {
    expect(formatDateOf({ date: open, status }, EN)).toBe('on or after 9 October 2020');
    expect(formatDateOf({ date: open, status }, AR)).toBe('في 9 أكتوبر 2020 أو بعده');
  });

  it('is as told where it has a day, or where it goes on', () => {
    const day = date('2020-10-12', '2020-10-12');
    expect(formatDateOf({ date: day, status: 'planned' }, EN)).toBe('12 October 2020');
    expect(formatDateOf({ date: open, status: 'reported' }, EN)).toBe('since 9 October 2020');
  });
});
