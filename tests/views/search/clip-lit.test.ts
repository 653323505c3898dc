import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLit } from '../../../src/views/search/clip-lit.ts';

describe('a passage cut for the list of results', () => {
  it('keeps the first light and moves it along', () => {
    const clip = clipLit('one two three four', [{ start: 8, end: 13 }], 11);
    expect(clip).toEqual({
      text: 'two three',
      lights: [{ start: 4, end: 9 }],
      cutBefore: true,
      cutAfter: true,
    });
  });

  it('stays whole where it fits', () => {
    expect(clipLit('one two', [{ start: 4, end: 7 }], 20).lights).toEqual([{ start: 4, end: 7 }]);
  });

  it('lights what was lit, where words repeat too', () => {
    const words = fc.array(fc.constantFrom('aa', 'bb', 'c'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 4, max: 30 }), (list, pick, most) => {
        const text = list.join(' ');
        const at = pick % list.length;
        const start = list.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const clip = clipLit(text, [{ start, end: start + (list[at]?.length ?? 0) }], most);
        expect(clip.lights).toHaveLength(1);
        expect(clip.lights.map((light) => clip.text.slice(light.start, light.end))).toEqual([list[at]]);
      }),
    );
  });
});
