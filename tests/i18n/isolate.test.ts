import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeIsolates, isolate, isolateRightToLeft } from '../../src/i18n/isolate.ts';

describe('isolates over several lines', () => {
  it('are closed before a break and opened after it', () => {
    expect(closeIsolates([`by ${isolate('Jean Dupont')} today`])).toEqual([
      'by \u2068Jean Dupont\u2069 today',
    ]);
    expect(closeIsolates(['by \u2068Jean', 'Dupont\u2069 today'])).toEqual([
      'by \u2068Jean\u2069',
      '\u2068Dupont\u2069 today',
    ]);
    expect(closeIsolates(['\u2067a \u2068b', 'c\u2069 d\u2069'])).toEqual([
      '\u2067a \u2068b\u2069\u2069',
      '\u2067\u2068c\u2069 d\u2069',
    ]);
  });

  it('leave out what closes nothing', () => {
    expect(closeIsolates(['a\u2069 b'])).toEqual(['a b']);
  });

  it('balance in every line of any text, and nothing else changes', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'ب', '\u2066', '\u2067', '\u2068', '\u2069') });
    fc.assert(
      fc.property(fc.array(letters), (lines) => {
        const closed = closeIsolates(lines);
        const bare = (line: string) => line.replaceAll(/[\u2066-\u2069]/g, '');
        expect(closed.map(bare)).toEqual(lines.map(bare));
        for (const line of closed) {
          let depth = 0;
          for (const letter of isolateRightToLeft(line)) {
            if (letter >= '\u2066' && letter <= '\u2068') depth++;
            if (letter === '\u2069') depth--;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });
});
