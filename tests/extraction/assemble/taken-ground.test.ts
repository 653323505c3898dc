// Whether two captures are of one ground.
import { describe, expect, it } from 'vitest';
import { areOneGround } from '../../../src/extraction/assemble/taken-ground.ts';
import { makeLinkInput, makeMention } from './support.ts';

/** A capture told in words, its trigger the first of them, so far into the text. */
function capture(words: string, start: number) {
  const end = start + words.length;
  return makeLinkInput(
    makeMention({
      type: 'capture',
      passage: { start, end, exact: words, prefix: '', suffix: '' },
      trigger: { start, end: start + words.indexOf(' ') },
    }),
  );
}
const areOne = (first: string, second: string) => areOneGround(capture(first, 0), capture(second, 200));

describe('what is taken', () => {
  it.each([
    ['استعاد الجيش بلدة', 'استعادة البلدة أمس', 'the noun again'],
    ['استعاد الجيش ميناءين', 'استعاد الجيش المكان', 'a word for any'],
    ['استعاد الجيش بلدة', 'استعادتها بعد قتال', 'a pronoun'],
    ['استعاد الجيش بلدة', 'السيطرة عليها بعد قتال', 'a pronoun behind على'],
  ])('is one ground: %s, %s (%s)', (first, second) => {
    expect(areOne(first, second)).toBe(true);
  });

  it.each([
    ['استعاد الجيش حيا', 'استعاد الجيش جسرا', 'another noun'],
    ['استعاد الجيش حيا', 'استعادتها جسرا', 'the pronoun of who takes it'],
    ['استعاد الجيش حيا', 'استعاد الجيش أسلحة', 'no ground'],
  ])('is not: %s, %s (%s)', (first, second) => {
    expect(areOne(first, second)).toBe(false);
  });
});
