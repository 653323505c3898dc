import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHttpUrl, textFragmentUrl } from '../../src/domain/text-fragment.ts';

describe('safe addresses', () => {
  it.each([['https://news.example/a?b=c'], ['http://news.example/']])('lets %s through', (url) => {
    expect(safeHttpUrl(url)).toBe(url);
  });

  it.each([
    [null],
    [''],
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['\u0000javascript:alert(1)'],
    [' javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['/relative'],
    ['//host/path'],
    ['https://'],
    ['not a url'],
  ])('refuses %j', (url) => {
    expect(safeHttpUrl(url)).toBeNull();
  });
});

describe('text fragments', () => {
  const at = (exact: string, prefix = '') => textFragmentUrl('https://a.example/x', { exact, prefix });

  it('quotes a short passage whole, with whole words of context', () => {
    expect(at('one two', 'it was He said ')).toBe('https://a.example/x#:~:text=He%20said-,one%20two');
  });

  it('drops a half word at the cut of the prefix and one that the passage begins in', () => {
    expect(at('one', 'alf word ')).toBe('https://a.example/x#:~:text=word-,one');
    expect(at('one', 'end of par')).toBe('https://a.example/x#:~:text=one');
    expect(at('one', 'last line.\n')).toBe('https://a.example/x#:~:text=one');
  });

  it('gives a long passage, or one over several lines, by its ends', () => {
    const url = at('a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12');
    expect(url).toBe('https://a.example/x#:~:text=a1%20a2%20a3%20a4%20a5,a8%20a9%20a10%20a11%20a12');
    expect(at('a b\nc d')).toBe('https://a.example/x#:~:text=a%20b%20c%20d,a%20b%20c%20d');
  });

  it('encodes what would divide the directive', () => {
    expect(at('a-b, c & d')).toBe('https://a.example/x#:~:text=a%2Db%2C%20c%20%26%20d');
  });

  it('keeps a fragment that is there, and does without a passage', () => {
    expect(textFragmentUrl('https://a.example/x#part', { exact: 'one', prefix: '' })).toBe(
      'https://a.example/x#part:~:text=one',
    );
    expect(at(' ')).toBe('https://a.example/x');
    expect(textFragmentUrl('javascript:alert(1)', { exact: 'one', prefix: '' })).toBeNull();
  });

  it('consists of whole words of the passage, whatever it is', () => {
    const words = fc.array(fc.constantFrom('شوشا', 'a-b', 'x,y', '&', '50%', '😀'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (list) => {
        const exact = list.join(' ');
        const directive = at(exact)?.split('text=')[1] ?? '';
        expect(directive).toMatch(/^[\w.!~*'()%,]+$/);
        for (const part of directive.split(',')) {
          const found = decodeURIComponent(part).split(' ');
          expect(` ${exact} `).toContain(` ${found.join(' ')} `);
        }
      }),
    );
  });
});
