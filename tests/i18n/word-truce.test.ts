import { describe, expect, it } from 'vitest';
import type { Truce } from '../../src/domain/truces.ts';
import { translator } from '../../src/i18n/translate.ts';
import { describeUntilAccused } from '../../src/i18n/word-truce.ts';

const say = (language: 'ar' | 'en', untilAccused: Truce['untilAccused']) =>
  describeUntilAccused({ untilAccused }, { t: translator(language) });

describe('how long it was until a truce was first said to be broken', () => {
  it('is never "0 hours": an accusation within half an hour is of the same hour', () => {
    const atOnce = { kind: 'hours', from: 'start', hours: 0 } as const;
    expect(say('en', atOnce)).toBe('first accused of breach within the hour of its announced start');
    expect(say('ar', atOnce)).toBe('اتهام بخرقها في ساعة بدئها المعلن نفسها');
    expect(say('en', { ...atOnce, from: 'agreement' })).not.toMatch(/0/);
  });

  it('is told in hours and in days', () => {
    expect(say('en', { kind: 'hours', from: 'start', hours: 8 })).toContain('8 hours');
    expect(say('en', { kind: 'days', from: 'start', least: 1, most: 3 })).toContain('within 3 days');
    expect(say('en', { kind: 'days', from: 'start', least: 0, most: 0 })).toContain('on the day');
  });
});
