import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShadow, toShadow, toSource } from '../../../src/extraction/arabic/shadow.ts';

describe('the shadow text', () => {
  it('folds hamzas, diacritics, tatweel and digits', () => {
    expect(makeShadow('وقفَ إطـلاقِ النّارِ في ٢٧ أيلول').text).toBe('وقف اطلاق النار في 27 ايلول');
  });

  it('maps a match back to the words as written, trailing marks included', () => {
    const source = 'تمّ تحريرُ البلدةِ';
    const shadow = makeShadow(source);
    const at = shadow.text.indexOf('تحرير');
    const span = toSource(shadow, at, at + 5);
    expect(source.slice(span.start, span.end)).toBe('تحريرُ');
  });

  it('never points outside its source and is monotone, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const shadow = makeShadow(source);
        for (let i = 1; i < shadow.map.length; i++)
          expect(shadow.map[i]).toBeGreaterThanOrEqual(shadow.map[i - 1] as number);
        expect(shadow.map[shadow.map.length - 1]).toBe(source.length);
        expect(shadow.map.length).toBe(shadow.text.length + 1);
      }),
    );
  });

  it('finds the shadow index of a source offset', () => {
    const shadow = makeShadow('أَبَا');
    expect(toShadow(shadow, 0)).toBe(0);
    expect(toShadow(shadow, 2)).toBe(1);
    expect(toShadow(shadow, 5)).toBe(3);
  });
});
