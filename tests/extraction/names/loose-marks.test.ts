import { describe, expect, it } from 'vitest';
import { withoutLooseMarks } from '../../../src/extraction/names/loose-marks.ts';

describe('a name cut out of a quotation', () => {
  it.each([
    ['قناة «المسيرة', 'قناة المسيرة'],
    ['موقع "الدرر الشامية', 'موقع الدرر الشامية'],
    ['منظمة «أطباء بلا حدود»', 'منظمة «أطباء بلا حدود»'],
    ['قوات "الدعم السريع"', 'قوات "الدعم السريع"'],
    ['لواء اليرموك', 'لواء اليرموك'],
  ])('%s → %s', (text, name) => {
    expect(withoutLooseMarks(text)).toBe(name);
  });
});
