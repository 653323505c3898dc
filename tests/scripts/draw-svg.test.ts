import { describe, expect, it, onTestFinished } from 'vitest';
import { openPainter } from '../../scripts/lib/draw-svg.ts';
import { readWoff } from '../../scripts/lib/font-tables.ts';

async function open() {
  const painter = await openPainter();
  onTestFinished(painter.close);
  return painter;
}
const font = { size: 100, weight: 400 };

describe('our SVG drawn without a browser', () => {
  it('sets both scripts in one line, each letter with an outline', async () => {
    const { measure } = await open();
    const [arabic, both] = [measure('نوفمبر', font), measure('نوفمبر 2020', font)];
    expect(arabic).toBeGreaterThan(100);
    // Four digits of one width, and a space.
    expect(both - arabic).toBeGreaterThan(4 * 50);
    expect(both - arabic).toBeLessThan(4 * 70 + 40);
    // What is in none of the files is as wide as the box for it, which these are not.
    expect(measure('ğ', font)).not.toBe(measure('ж', font));
  });

  it('joins Arabic letters, and accents to theirs', async () => {
    const { measure } = await open();
    const ZWNJ = '\u200c';
    expect(measure('ببب', font)).toBeLessThan(0.8 * measure([...'ببب'].join(ZWNJ), font));
    expect(measure('Hacıyev é', font)).toBeGreaterThan(300);
  });

  it('knows the bold face from the other', async () => {
    const { measure } = await open();
    expect(measure('Draft مسودة', { size: 100, weight: 600 })).toBeGreaterThan(measure('Draft مسودة', font));
  });

  it('gives the same bytes for the same picture', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="190" y="30" text-anchor="end">\u20672020 في\u2069</text></svg>';
    const [a, b] = [await open(), await open()];
    expect(Buffer.from(a.draw(svg)).equals(Buffer.from(b.draw(svg)))).toBe(true);
  });

  it('takes no other file for a typeface', () => {
    expect(() => readWoff(Buffer.from('<html>'))).toThrow('not a WOFF file');
  });
});
