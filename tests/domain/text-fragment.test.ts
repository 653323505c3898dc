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

const PAGE = 'https://a.example/x';
/** The directive for the nth place of some words in a text. */
function directiveOf(text: string, words: string, nth = 0): string {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1);
  const url = textFragmentUrl(PAGE, text, { start, end: start + words.length }) ?? '';
  expect(url.startsWith(`${PAGE}#:~:text=`)).toBe(true);
  return url.slice(`${PAGE}#:~:text=`.length);
}

describe('text fragments', () => {
  it('quotes a short passage that stands once, and nothing beside it', () => {
    expect(directiveOf('He said one two to them', 'one two')).toBe('one%20two');
  });

  it('takes whole words, with the clitics and marks that are written onto them', () => {
    expect(directiveOf('begin of paragraph', 'para')).toBe('paragraph');
    expect(decodeURIComponent(directiveOf('قال: «وشوشا لنا».', 'شوشا'))).toBe('«وشوشا');
  });

  it('adds words before and behind, as few as tell it from an earlier place', () => {
    expect(directiveOf('He said no. She said no again', 'said no', 0)).toBe('said%20no.');
    expect(directiveOf('He said no. She said no. Then', 'said no.', 1)).toBe('She-,said%20no.,-Then');
    expect(directiveOf('a x b x c', 'x', 1)).toBe('b-,x,-c');
  });

  it('takes no context from another line', () => {
    expect(directiveOf('no\nshe\nno', 'no', 1)).toBe('no');
  });

  it('gives a long passage, or one over several lines, by its ends', () => {
    const long = 'a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12';
    expect(directiveOf(`x ${long} y`, long)).toBe('a1%20a2%20a3%20a4%20a5,a8%20a9%20a10%20a11%20a12');
    expect(directiveOf('a b\nc d', 'a b\nc d')).toBe('a%20b,c%20d');
  });

  it('lengthens the end of a range that its own words would end too early', () => {
    const long = 'q1 q2 q3 q4 q5 e1 e2 e3 e4 e5 m1 m2 n1 n2 e1 e2 e3 e4 e5';
    expect(directiveOf(long, long).split(',')[1]).toBe('e5%20m1%20m2%20n1%20n2%20e1%20e2%20e3%20e4%20e5');
  });

  it('encodes what would divide the directive', () => {
    expect(directiveOf('a-b, c & d', 'a-b, c & d')).toBe('a%2Db%2C%20c%20%26%20d');
  });

  it('takes the place of a directive that the address was copied with', () => {
    expect(textFragmentUrl(`${PAGE}#part:~:text=other,words`, 'one', { start: 0, end: 3 })).toBe(
      `${PAGE}#part:~:text=one`,
    );
  });

  it('keeps a fragment that is there, and does without a passage', () => {
    expect(textFragmentUrl(`${PAGE}#part`, 'one', { start: 0, end: 3 })).toBe(`${PAGE}#part:~:text=one`);
    expect(textFragmentUrl(PAGE, 'one', null)).toBe(PAGE);
    expect(textFragmentUrl(PAGE, ' one', { start: 0, end: 1 })).toMatch(
      /^https:\/\/a\.example\/x(#:~:text=one)?$/,
    );
    expect(textFragmentUrl(PAGE, '', { start: 0, end: 0 })).toBe(PAGE);
    expect(textFragmentUrl('javascript:alert(1)', 'one', { start: 0, end: 3 })).toBeNull();
  });

  /** Where a browser would look: whole words, each part within a line, the first place that fits. */
  function findAsBrowser(text: string, directive: string): string {
    const parts = directive.split(',').map((part) => ({
      words: decodeURIComponent(part.replace(/^-|-$/g, '')),
      role: part.endsWith('-') ? 'prefix' : part.startsWith('-') ? 'suffix' : 'text',
    }));
    const of = (role: string) => parts.filter((part) => part.role === role).map(({ words }) => words);
    const [[prefix], [suffix], [opening = '', closing]] = [of('prefix'), of('suffix'), of('text')];
    const padded = text
      .split('\n')
      .map((line) => ` ${line} `)
      .join('\n');
    const start = [prefix, opening, closing === undefined ? suffix : undefined].filter(
      (part) => part !== undefined,
    );
    const at = padded.indexOf(` ${start.join(' ')} `) + (prefix === undefined ? 0 : prefix.length + 1);
    const end =
      closing === undefined
        ? at + 1 + opening.length
        : padded.indexOf(` ${closing} `, at + opening.length + 1) + 1 + closing.length;
    return padded
      .slice(at + 1, end)
      .split('\n')
      .map((line) => line.trim())
      .join('\n');
  }

  it('leads to the passage itself wherever it stands, whatever is said before it', () => {
    const word = fc.constantFrom('شوشا', 'a-b', 'x,y', '&', '50%', '😀', 'no');
    // Each line begins with a word of its own: context that tells places apart is always to be had.
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.map((line, at) => [`L${at}`, ...line].join(' ')).join('\n');
        const words = [...text.matchAll(/\S+/gu)];
        const from = a % words.length;
        const to = from + (b % Math.min(6, words.length - from));
        const start = words[from]?.index ?? 0;
        const end = (words[to]?.index ?? 0) + (words[to]?.[0].length ?? 0);
        const directive = directiveOf(text, text.slice(start, end), countBefore(text, start, end));
        expect(directive).toMatch(/^[\w.!~*'()%,-]+$/);
        expect(findAsBrowser(text, directive)).toBe(text.slice(start, end));
      }),
    );
  });
});

/** How many earlier places say the same words. */
function countBefore(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++;
  return count;
}
