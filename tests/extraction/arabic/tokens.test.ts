import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { firstToken, strip, tokenize } from '../../../src/extraction/arabic/tokens.ts';

const has = (word: string, prefix: string, stem: string, suffix = '') =>
  strip(word).some(
    (reading) => reading.prefix === prefix && reading.stem === stem && reading.suffix === suffix,
  );

describe('tokens', () => {
  it('are words and marks with the spans of the text as written', () => {
    const source = 'قالَ: «نعم».';
    const tokens = tokenize(makeShadow(source), { start: 0, end: source.length });
    expect(tokens.map((token) => token.text)).toEqual(['قال', ':', '«', 'نعم', '»', '.']);
    expect(source.slice(tokens[0]?.span.start, tokens[0]?.span.end)).toBe('قالَ');
  });

  it('keep numbers with separators whole', () => {
    const tokens = tokenize(makeShadow('نحو 1,200 شخص'), { start: 0, end: 13 });
    expect(tokens.map((token) => token.text)).toContain('1,200');
  });

  it('have the first of them found without the rest', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ق', 'ص', ' ', '،', '3', '.'), maxLength: 9 }),
        (text) => {
          const range = { start: 0, end: text.length };
          const [first] = tokenize(makeShadow(text), range);
          expect(firstToken(makeShadow(text), range)).toBe(first?.text ?? '');
        },
      ),
    );
  });
});

describe('clitics', () => {
  it('come off in every order that Arabic writes them', () => {
    expect(has('وبالهدنه', 'وبال', 'هدنه')).toBe(true);
    expect(has('للقاء', 'لل', 'لقاء')).toBe(true);
    expect(has('سيطرته', '', 'سيطره', 'ه')).toBe(true);
    expect(has('لقائه', '', 'لقاء', 'ه')).toBe(true);
  });

  it('leave the whole word as the first reading', () => {
    expect(strip('والي')[0]).toEqual({ prefix: '', stem: 'والي', suffix: '' });
  });

  it('always put together to the word again, up to the letters that pronouns change', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('و', 'ب', 'ل', 'ا', 'ه', 'ت', 'س'), minLength: 2, maxLength: 9 }),
        (word) => {
          for (const { prefix, stem, suffix } of strip(word)) {
            expect(stem.length).toBeGreaterThanOrEqual(1);
            expect(word.startsWith(prefix.replace(/لل$/, 'ل'))).toBe(true);
            expect(word.endsWith(suffix)).toBe(true);
          }
        },
      ),
    );
  });
});
