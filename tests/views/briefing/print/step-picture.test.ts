import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../../src/domain/briefing/slides.ts';
import { PAPERS } from '../../../../src/views/briefing/print/paper.ts';
import type { PictureRoom } from '../../../../src/views/briefing/print/step-picture.ts';
import { pictureStep } from '../../../../src/views/briefing/print/step-picture.ts';

const slide = (view: 'timeline' | 'graph'): Slide => ({
  step: {
    kind: 'text',
    caption: { ar: '', en: '' },
    lines: [],
    events: [],
    range: null,
    filter: {},
    view,
    notes: { ar: '', en: '' },
  },
  number: 1,
  selected: [],
  gone: [],
  range: null,
  shown: [],
  quotations: [],
  sources: [],
});
/** A picture that is so tall whatever its width. */
const tall =
  (height: number) =>
  ({ width }: PictureRoom) => ({ svg: '', width, height, shown: '' });

describe('the pictures of a step', () => {
  it('are enlarged where there is height for it, to the width of the page', () => {
    const [across] = pictureStep(slide('timeline'), 'wide', tall(100));
    expect(across).toMatchObject({ width: 1168, height: 110, beside: false });
  });

  it('are a low one over the words and one beside them; a graph stands beside them only', () => {
    expect(pictureStep(slide('timeline'), 'wide', tall(100)).map(({ beside }) => beside)).toEqual([
      false,
      true,
    ]);
    expect(pictureStep(slide('timeline'), 'wide', tall(300)).map(({ beside }) => beside)).toEqual([true]);
    expect(pictureStep(slide('graph'), 'wide', tall(100)).map(({ beside }) => beside)).toEqual([true]);
  });

  it('are never taller than their room: what fits at no scale is made narrower too', () => {
    const [a4] = pictureStep(slide('timeline'), 'a4', tall(4000));
    expect(a4?.height).toBeCloseTo(PAPERS.a4.across.height * 1.3);
    expect(a4?.width).toBeLessThan(PAPERS.a4.across.width);
    const [wide] = pictureStep(slide('graph'), 'wide', tall(4000));
    expect(wide?.height).toBe(PAPERS.wide.beside?.height);
  });

  it('are none where there is nothing to draw', () => {
    expect(pictureStep(slide('timeline'), 'wide', () => null)).toEqual([]);
  });
});
