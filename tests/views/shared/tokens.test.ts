import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/views/shared/tokens.css', import.meta.url), 'utf8');
const colours = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  );
/** The declarations after a selector, to the end of its block. */
const blockOf = (selector: string) => {
  const from = css.indexOf(`${selector} {`);
  return css.slice(from, css.indexOf('}', from));
};
const light = colours(blockOf(':root'));
const dark = colours(blockOf(":root[data-theme='dark']"));
const preferred = colours(blockOf(":root:not([data-theme='light'])"));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string | undefined, b: string | undefined): number {
  const [high = 0, low = 0] = [luminance(a ?? ''), luminance(b ?? '')].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
const FAMILIES = ['ceasefire', 'talks', 'territory', 'combat', 'stance', 'humanitarian'];

describe('the design tokens', () => {
  it('are the same dark set by preference and by choice, and name the same colours in light', () => {
    expect(preferred).toEqual(dark);
    expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted());
  });

  describe.each([
    ['light', light],
    ['dark', dark],
  ])('in the %s theme', (_theme, set) => {
    it.each([
      ['--ink', '--panel'],
      ['--ink', '--paper'],
      ['--ink', '--selected'],
      ['--ink', '--passage'],
      ['--ink', '--passage-dense'],
      ['--ink', '--passage-selected'],
      ['--muted', '--panel'],
      ['--muted', '--paper'],
      ['--muted', '--selected'],
      ['--muted', '--passage'],
      ['--accent', '--panel'],
      ['--accent', '--paper'],
      ['--accent', '--selected'],
      ['--accent-ink', '--accent'],
      ['--notice', '--panel'],
    ])('%s can be read on %s: 4.5:1', (ink, ground) => {
      expect(contrast(set[ink], set[ground])).toBeGreaterThanOrEqual(4.5);
    });

    it.each([...FAMILIES.map((family) => `--family-${family}`), '--focus', '--rule-strong'])(
      '%s can be seen on panel and paper: 3:1',
      (mark) => {
        expect(contrast(set[mark], set['--panel'])).toBeGreaterThanOrEqual(3);
        expect(contrast(set[mark], set['--paper'])).toBeGreaterThanOrEqual(3);
      },
    );

    it.each([
      ['--passage-line', '--passage-selected'],
      ['--muted', '--passage-dense'],
      ['--accent', '--passage-dense'],
      ['--muted', '--passage-selected'],
      ['--accent', '--passage-selected'],
    ])('a line in %s can be seen on %s: 3:1', (line, ground) => {
      expect(contrast(set[line], set[ground])).toBeGreaterThanOrEqual(3);
    });
  });
});
