import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../src/i18n/format-edtf.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';

const EN = dateStyle('en');
const AR = dateStyle('ar', { months: 'gulf', digits: 'latn' });

describe('a date in EDTF', () => {
  it.each([
    ['2020-10-09', '9 October 2020', '9 أكتوبر 2020'],
    ['2020-10', 'October 2020', 'أكتوبر 2020'],
    ['2020-23', 'autumn 2020', 'خريف 2020'],
    ['2020', '2020', '2020'],
    ['199X', 'the 1990s', 'عقد 1990–1999'],
    ['2020-10~', 'about October 2020', 'نحو أكتوبر 2020'],
    ['2020-10-08/2020-10-09', '8–9 October 2020', '8–9 أكتوبر 2020'],
    ['2020-10-08~/2020-10-09~', 'about 8–9 October 2020', 'نحو 8–9 أكتوبر 2020'],
    ['2020-01/2020-06', 'January 2020 – June 2020', 'يناير 2020 – يونيو 2020'],
    ['2020-09-27/..', 'since 27 September 2020', 'منذ 27 سبتمبر 2020'],
    ['../2020-10', 'until October 2020', 'حتى أكتوبر 2020'],
  ])('%s is said as a person would', (edtf, en, ar) => {
    expect(formatEdtf(edtf, EN)).toBe(en);
    expect(formatEdtf(edtf, AR)).toBe(ar);
  });

  it.each(['', 'soon', '2020-13', '2020-10-09/2020-10-10/x', '../..', '/'])('%j is none', (edtf) => {
    expect(formatEdtf(edtf, EN)).toBeNull();
  });
});
