import { describe, expect, it } from 'vitest';
import { dateStyle, formatNumber, writeDigits } from '../../src/i18n/date-style.ts';

describe('a style of dates', () => {
  it('is the same object for the same choices, so that views may compare it', () => {
    const choices = { months: 'levant', digits: 'arab' } as const;
    expect(dateStyle('ar', { ...choices })).toBe(dateStyle('ar', choices));
    expect(dateStyle('ar')).not.toBe(dateStyle('ar', choices));
  });

  it('leaves English as it is: one family of months, Western digits', () => {
    expect(dateStyle('en', { months: 'maghreb', digits: 'arab' })).toBe(dateStyle('en'));
  });
});

describe('digits', () => {
  it('are written in the script of choice, every other character kept', () => {
    expect(writeDigits('10:30–12:45 (±9)', 'arab')).toBe('١٠:٣٠–١٢:٤٥ (±٩)');
    expect(writeDigits('10:30', 'latn')).toBe('10:30');
    expect(formatNumber(1206, 'arab')).toBe('١٢٠٦');
  });
});
