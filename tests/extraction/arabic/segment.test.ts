import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs, findQuotations, findSentences } from '../../../src/extraction/arabic/segment.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const sentences = (text: string) =>
  findSentences(text, whole(text)).map((span) => text.slice(span.start, span.end));
const quotations = (text: string) =>
  findQuotations(text, whole(text)).map((span) => text.slice(span.start, span.end));

describe('paragraphs', () => {
  it('are lines with something on them, white space of any kind at their ends left out', () => {
    const text = 'أ\n\u000b\n \f\u3000\u2029\nب\u202f\n\u200f';
    expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['أ', 'ب']);
  });
});

describe('sentences', () => {
  it('end at full stops, question and exclamation marks', () => {
    expect(sentences('وصل الوفد. غادر أمس! متى يعود؟')).toEqual(['وصل الوفد.', 'غادر أمس!', 'متى يعود؟']);
  });

  it('do not end at abbreviations, dotted acronyms and decimals', () => {
    expect(sentences('قال د. أحمد لوكالة أ.ف.ب إن النسبة 3.5 في المئة.')).toHaveLength(1);
  });

  it('keep the closing mark with the sentence it closes', () => {
    expect(sentences('قال: «انتهى الأمر.» ثم غادر.')).toEqual(['قال: «انتهى الأمر.»', 'ثم غادر.']);
  });

  it('are cut at a space where a text has no full stop', () => {
    const text = 'كلمة '.repeat(2000).trim();
    expect(Math.max(...sentences(text).map((sentence) => sentence.length))).toBeLessThan(1600);
  });
});

describe('sentences of a text without full stops and spaces', () => {
  const longest = (text: string) => Math.max(...sentences(text).map((sentence) => sentence.length));

  it('are cut at a mark', () => {
    expect(longest('كلمة،'.repeat(4000))).toBeLessThan(3100);
    expect(longest('«'.repeat(20_000))).toBeLessThan(3100);
  });

  it('are cut within no word, and within no pair of surrogates', () => {
    expect(sentences('و'.repeat(20_000))).toHaveLength(1);
    const faces = sentences('\u{1f600}'.repeat(10_000));
    expect(faces.length).toBeGreaterThan(1);
    expect(faces.filter((face) => /\p{Cs}/u.test(face))).toEqual([]);
  });
});

describe('quotations', () => {
  it('are found in guillemets, curly and straight marks', () => {
    expect(quotations('قال «نعم» ثم "لا" ثم “ربما”')).toEqual(['«نعم»', '"لا"', '“ربما”']);
  });

  it('open with a closing mark where nothing is open, as some papers print', () => {
    expect(quotations('ناشد الطرفين لـ»وقف إطلاق النار» فورا')).toEqual(['»وقف إطلاق النار»']);
  });

  it('run to the end of the paragraph when never closed, and hold nested ones', () => {
    expect(quotations('قال إن «ذلك انتصار على «الانفصاليين» في المنطقة.')).toEqual([
      '«ذلك انتصار على «الانفصاليين» في المنطقة.',
      '«الانفصاليين»',
    ]);
  });

  it('survive ten thousand nested marks', () => {
    const text = `${'«'.repeat(10_000)}نص${'»'.repeat(10_000)}`;
    expect(findQuotations(text, whole(text)).length).toBeLessThanOrEqual(8);
  });
});

describe('every span', () => {
  it('lies in the text, in order, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', '.', ' ', '\n', '«', '»', '"', '،', '؟', 'ب', '5') }),
        (text) => {
          let last = 0;
          for (const paragraph of findParagraphs(text)) {
            for (const sentence of findSentences(text, paragraph)) {
              expect(sentence.start).toBeGreaterThanOrEqual(last);
              expect(sentence.end).toBeGreaterThan(sentence.start);
              last = sentence.end;
            }
            for (const quotation of findQuotations(text, paragraph)) {
              expect(quotation.start).toBeGreaterThanOrEqual(paragraph.start);
              expect(quotation.end).toBeLessThanOrEqual(paragraph.end);
            }
          }
        },
      ),
    );
  });
});
