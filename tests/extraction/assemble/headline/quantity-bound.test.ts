import { describe, expect, it } from 'vitest';
import { boundOf } from '../../../../src/extraction/assemble/headline/quantity-bound.ts';
import { makeMention } from '../../../domain/fixtures.ts';
import { quantity } from './support.ts';

/** The bound of the figure in <> of a passage that begins at 100. */
function of(marked: string, approx = false) {
  const [before = '', figure = '', after = ''] = marked.split(/[<>]/);
  const exact = before + figure + after;
  const span = { start: 100 + before.length, end: 100 + before.length + figure.length };
  const passage = { start: 100, end: 100 + exact.length, exact, prefix: '', suffix: '' };
  return boundOf(quantity({ span, approx }), { ...makeMention('m', 'e'), passage });
}

describe('how far a figure is one', () => {
  it.each([
    ['قُتل أكثر من <9 آلاف> شخص', 'more'],
    ['قُتل <أكثر من 9 آلاف> شخص', 'more'],
    ['ما يزيد على <9 آلاف> قتيل', 'more'],
    ['قُتل ما لا يقل عن <12> مدنيا', 'least'],
    ['قُتل <12> مدنيا على الأقل', 'least'],
    ['قُتل <12> من جنود الجيش على الأقل', 'least'],
    ['قُتل <12> جنديا، وهذا أمر لا يحتمل على الأقل', null],
    ['أسقط <4> مسيرات، وقتل 7 على الأقل', null],
    ['قُتل أقل من <12> جنديا', 'less'],
    ['قُتل <12> جنديا', null],
  ])('%s: %s', (marked, bound) => {
    expect(of(marked)).toBe(bound);
  });

  it('is about so many where the words say nothing else', () => {
    expect(of('قُتل نحو <400> شخص', true)).toBe('about');
    expect(of('قُتل أكثر من <400> شخص', true)).toBe('more');
  });
});
