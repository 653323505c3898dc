import { describe, expect, it } from 'vitest';
import { formatZone } from '../../src/i18n/format-zone.ts';

describe('a time zone', () => {
  it.each([
    ['التوقيت المحلي', 'بالتوقيت المحلي', 'local time'],
    ['ت.غ', 'بتوقيت غرينتش', 'GMT'],
    ['ت غ', 'بتوقيت غرينتش', 'GMT'],
    ['توقيت غرينتش', 'بتوقيت غرينتش', 'GMT'],
    ['توقيت جرينتش', 'بتوقيت غرينتش', 'GMT'],
    ['GMT', 'بتوقيت غرينتش', 'GMT'],
  ])('that every reader knows is translated: %s', (zone, ar, en) => {
    expect(formatZone(zone, 'ar')).toBe(ar);
    expect(formatZone(zone, 'en')).toBe(en);
  });

  it('of a place keeps the words of the text', () => {
    expect(formatZone('توقيت مكة المكرمة', 'ar')).toBe('بتوقيت مكة المكرمة');
    expect(formatZone('توقيت مكة المكرمة', 'en')).toBe('\u2068توقيت مكة المكرمة\u2069');
    expect(formatZone('GMT+3', 'en')).toBe('\u2068GMT+3\u2069');
  });
});
