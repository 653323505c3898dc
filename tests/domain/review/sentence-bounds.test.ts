import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences, sentencesAround, trimSpan } from '../../../src/domain/review/sentence-bounds.ts';

const cut = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences for an editor’s choice', () => {
  it('end at stops and line ends, with what the stops close', () => {
    expect(cut('أعلن الجيش ذلك. ونفت باكو!\nثم ماذا؟ لا شيء…')).toEqual([
      'أعلن الجيش ذلك.',
      'ونفت باكو!',
      'ثم ماذا؟',
      'لا شيء…',
    ]);
    expect(cut('قال: «انتهى الأمر.» وأضاف (أمس.)')).toEqual(['قال: «انتهى الأمر.»', 'وأضاف (أمس.)']);
  });

  it('do not end within numbers, acronyms and after a letter alone', () => {
    expect(cut('قتل 3.5 في المئة بحسب أ.ف.ب أمس.')).toHaveLength(1);
    expect(cut('التقى د. أحمد الوفد. ثم غادر')).toEqual(['التقى د. أحمد الوفد.', 'ثم غادر']);
  });

  it('are cut where no stop comes', () => {
    const parts = cut('كلمة '.repeat(600));
    expect(parts.length).toBe(3);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1010);
  });

  it('cover every letter once, in order, whatever the text', () => {
    const piece = fc.constantFrom('شوشا', ' ', '\n', '.', '»', '«', '؟', 'د', '…', '"', '3', '\u00a0', '😀');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        expect(cut(text).join('').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
        let last = 0;
        for (const { start, end } of findSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
      }),
    );
  });

  it('leave out what is no part of the report', () => {
    const text = 'العنوان\nخبر أول. شارك هذا. خبر ثان.';
    const outside = [
      { start: 0, end: 7 },
      { start: text.indexOf('شارك'), end: text.indexOf(' خبر ثان') },
    ];
    const found = findSentences(text, outside).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['خبر أول.', 'خبر ثان.']);
  });

  it('around a span hold it whole', () => {
    const text = 'واحد. اثنان.\nثلاثة.';
    const around = sentencesAround(findSentences(text), { start: 8, end: 15 });
    expect(text.slice(around.start, around.end)).toBe('اثنان.\nثلاثة.');
    expect(sentencesAround([], { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });

  it('a span of white space alone is none', () => {
    expect(trimSpan('ا  ب', { start: 1, end: 3 })).toBeNull();
    expect(trimSpan('ا ب ', { start: 1, end: 4 })).toEqual({ start: 2, end: 3 });
  });
});
