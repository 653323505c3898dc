import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import { REFERENCE } from './support.ts';

/** `parts('27 أيلول')` → `'day month (year)'`: known parts, and in brackets the implied ones. */
function parts(text: string): string {
  const [time] = parseTimes(text, { reference: REFERENCE, prefer: 'past' });
  const given = Object.entries(time?.parts ?? {});
  const known = given.filter(([, origin]) => origin === 'known').map(([part]) => part);
  const implied = given.filter(([, origin]) => origin === 'implied').map(([part]) => part);
  return `${known.sort().join(' ')} (${implied.sort().join(' ')})`;
}

describe('the parts of a date', () => {
  it.each([
    ['9 تشرين الأول 2020', 'day month year ()'],
    ['27 أيلول', 'day month (year)'],
    ['الأحد 27 أيلول الماضي', 'day month weekday (year)'],
    ['21 الجاري', 'day (month year)'],
    ['الخميس', 'weekday (day month year)'],
    ['أول أمس الأحد', 'weekday (day month year)'],
    ['في أول جمعة من أيلول', 'month weekday (day year)'],
    ['أيلول الماضي', 'month (year)'],
    ['عام 1994', 'year ()'],
    ['تسعينيات القرن الماضي', 'year ()'],
    ['صيف 2014', 'year ()'],
    ['الأسبوع الماضي', ' (day month year)'],
    ['العام الماضي', ' (year)'],
    ['قبل ثلاثة أشهر', ' (month year)'],
    ['الساعات الـ24 الماضية', ' (day month year)'],
    ['الربع الثالث من عام 2016', 'year ()'],
    ['15 رمضان 1441 هـ', 'day month year ()'],
    ['ليل الأحد الاثنين', 'weekday (day month year)'],
    ['من 27 أيلول إلى 10 تشرين الأول 2020', 'day month year ()'],
    ['من 27 أيلول إلى الأحد', 'weekday (day month year)'],
    ['منذ 27 أيلول', 'day month (year)'],
    ['حتى 10 نوفمبر 2020', 'day month year ()'],
    ['أمس الساعة 8:00', 'hour minute (day month year)'],
    ['الساعة الثامنة صباحا', 'hour (day month year)'],
  ])('%s: %s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });
});
