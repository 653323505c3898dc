// Who only passes on what others say.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('an outlet', () => {
  it.each([
    ['قالت أوكرانيا، في بيان نشرته وكالة رويترز، إن روسيا قصفت مدينة خاركيف.', 'publishes a statement'],
    ['كتب زيلينسكي في منشور أوردته وكالة رويترز أن روسيا قصفت مدينة خاركيف.', 'carries a post'],
  ])('%s (%s) says nothing itself', (text) => {
    expect(claims(text).flat().join()).not.toContain('reuters');
  });

  it.each([
    ['قالت أوكرانيا إن روسيا قصفت مدينة خاركيف، بحسب ما أوردته وكالة رويترز.', 'reuters > ukraine: asserts'],
    ['نفت أوكرانيا قصف مدينة بيلغورود، وفق وكالة رويترز.', 'reuters > ukraine: denies'],
  ])('%s passes on what is said: %s', (text, chain) => {
    expect(claims(text)).toEqual([[expect.stringMatching(new RegExp(`^${chain}`))]]);
  });

  it('tells what nobody else says: قصفت روسيا مدينة خاركيف، بحسب وكالة رويترز', () => {
    expect(claims('قصفت روسيا مدينة خاركيف، بحسب وكالة رويترز.')).toEqual([['reuters: asserts']]);
  });
});
