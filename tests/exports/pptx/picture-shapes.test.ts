// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { drawShapes } from '../../../src/exports/pptx/picture-shapes.ts';
import { Sheet } from '../../../src/exports/pptx/sheet-shapes.ts';
import { writeLine } from '../../../src/exports/picture/write-text.ts';
import { element } from '../../../src/exports/xml.ts';

const FRAME = { x: 100, y: 50, scale: 2 };
const EMU = 12_700;
const NAMESPACES = ['a', 'p', 'r', 'adec'].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(' ');

/** The shapes that an SVG becomes, read again. */
function draw(...svg: readonly string[]): Element[] {
  const xml = drawShapes(new Sheet(), svg.join(''), FRAME, 'Mark').join('');
  const root = new DOMParser().parseFromString(
    `<x ${NAMESPACES}>${xml}</x>`,
    'application/xml',
  ).documentElement;
  expect(root.querySelector('parsererror')).toBeNull();
  return [...root.children];
}
const find = (shape: Element | undefined, tag: string) => shape?.getElementsByTagName(tag)[0];
const placeOf = (shape: Element | undefined) =>
  ['off', 'ext'].flatMap((tag) =>
    ['x', 'y', 'cx', 'cy'].flatMap((key) => {
      const value = find(find(shape, 'a:xfrm'), `a:${tag}`)?.getAttribute(key);
      return value ? [Number(value) / EMU] : [];
    }),
  );

describe('a drawing as native shapes', () => {
  it('has boxes, discs and lines where they stood, in groups too, as large as the frame says', () => {
    const [box, disc, line] = draw(
      element('g', { transform: 'translate(10 5)' }, [
        element('rect', { x: 1, y: 2, width: 30, height: 4, fill: '#1c1b19' }),
      ]),
      element('circle', { cx: 20, cy: 10, r: 5, fill: '#8c1a12' }),
      element('path', { d: 'M0 8H40', fill: 'none', stroke: '#dedacf' }),
    );
    expect(placeOf(box)).toEqual([122, 64, 60, 8]);
    expect(find(disc, 'a:prstGeom')?.getAttribute('prst')).toBe('ellipse');
    expect(placeOf(disc)).toEqual([130, 60, 20, 20]);
    expect(line?.tagName).toBe('p:cxnSp');
    expect(placeOf(line)).toEqual([100, 66, 80, 0]);
  });

  it('fades as a gradient and hatches as a pattern, which offices can edit', () => {
    const [bar, hatched] = draw(
      element('g', { mask: 'url(#waqai-fade-right)' }, [
        element('path', { d: 'M0 0H9V4Z', fill: '#8a55c0', stroke: '#8a55c0' }),
      ]),
      element('path', { d: 'M0 0H9V4Z', fill: 'url(#waqai-hatch-combat)', stroke: '#8c1a12' }),
    );
    const alphas = [...(find(bar, 'a:gradFill')?.getElementsByTagName('a:gs') ?? [])].map(
      (stop) => stop.getElementsByTagName('a:alpha')[0]?.getAttribute('val') ?? '100000',
    );
    expect(alphas).toEqual(['100000', '100000', '12000']);
    expect(find(hatched, 'a:pattFill')?.getAttribute('prst')).toBe('wdUpDiag');
  });

  it('has text at the side where it was flush, in its own direction', () => {
    const font = { size: 12, weight: 600 };
    const [left, right] = draw(
      writeLine('Truce', { x: 10, y: 20, side: 'left', font, colour: '#1c1b19' }),
      writeLine('12 قتيلا', { x: 90, y: 20, side: 'right', font, colour: '#1c1b19' }),
    );
    expect(placeOf(left)[0]).toBe(120);
    expect(find(left, 'a:pPr')?.getAttribute('rtl')).toBe('0');
    const [x = 0, , width = 0] = placeOf(right);
    expect(x + width).toBeCloseTo(280, 1);
    expect(find(right, 'a:pPr')?.getAttribute('rtl')).toBe('1');
    expect(find(right, 'a:pPr')?.getAttribute('algn')).toBe('r');
    expect(find(right, 'a:rPr')?.getAttribute('lang')).toBe('ar-SA');
    expect(right?.textContent).toBe('12 قتيلا');
  });

  it('says that a shape is decoration, where no words describe it', () => {
    const [box] = draw(element('rect', { x: 0, y: 0, width: 3, height: 4, fill: '#ffffff' }));
    expect(find(box, 'adec:decorative')?.getAttribute('val')).toBe('1');
  });
});
