import { describe, expect, it } from 'vitest';
import { firstWordsOf, foldedNamesOf, labelGenderOf } from '../../../src/extraction/names/actor-words.ts';

const actor = (kind: 'state' | 'person' | 'armed-force' | 'government-body', ...names: string[]) => ({
  kind,
  label: { ar: names[0] ?? '' },
  names: names.map((text) => ({ text })),
});

describe('the words of an actor', () => {
  it('are its names as they are matched, and the first of each', () => {
    const ministry = actor('government-body', 'وزارة الدفاع', 'الوزارة');
    expect(foldedNamesOf(ministry)).toEqual(['وزاره الدفاع', 'الوزاره']);
    expect(firstWordsOf(ministry)).toEqual(['وزاره', 'الوزاره']);
    expect(firstWordsOf(ministry)).toBe(firstWordsOf(ministry));
  });

  it('show its gender: states are feminine but those with the article, bodies go by their noun, persons count as men', () => {
    expect(labelGenderOf(actor('state', 'مصر'))).toBe('f');
    expect(labelGenderOf(actor('state', 'السودان'))).toBe('m');
    expect(labelGenderOf(actor('state', 'السعودية'))).toBe('f');
    expect(labelGenderOf(actor('government-body', 'وزارة الدفاع'))).toBe('f');
    expect(labelGenderOf(actor('armed-force', 'القوات الروسية'))).toBe('f');
    expect(labelGenderOf(actor('armed-force', 'الجيش الروسي'))).toBe('m');
    expect(labelGenderOf(actor('person', 'فيوليت'))).toBe('m');
  });
});
