// Attacks that are strikes by what they are made with.
import { describe, expect, it } from 'vitest';
import { isByFire, isOfPoison } from '../../../../src/extraction/events/triggers/by-fire.ts';
import { viewOf } from '../view-of.ts';

const attackIn = (text: string) => {
  const view = viewOf(text);
  return [view, view.chunks.findIndex((chunk) => /هجوم|هجمات/.test(chunk.text))] as const;
};

describe('an attack', () => {
  it.each([
    ['شن الجيش هجوما مدفعيا على القاعدة.', true],
    ['نفذت القوات هجمات بطائرات مسيرة.', true],
    ['وقع هجوم بالقذائف على الحي.', true],
    ['شن المسلحون هجوما على القاعدة.', false],
    ['شن الجيش هجوما بريا واسعا.', false],
  ])('by fire: %s %s', (text, expected) => {
    expect(isByFire(...attackIn(text))).toBe(expected);
  });

  it.each([
    ['وقع هجوم كيميائي في الحي.', true],
    ['وقع هجوم بالغاز في الحي.', true],
    ['وقع هجوم صاروخي في الحي.', false],
  ])('of poison: %s %s', (text, expected) => {
    expect(isOfPoison(...attackIn(text))).toBe(expected);
  });
});
