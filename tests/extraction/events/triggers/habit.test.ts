// Deeds told as done time and again.
import { describe, expect, it } from 'vitest';
import { isHabit } from '../../../../src/extraction/events/triggers/habit.ts';
import { viewOf } from '../view-of.ts';

const habitAt = (text: string, word: RegExp) => {
  const view = viewOf(text);
  return isHabit(
    view,
    view.chunks.findIndex((chunk) => word.test(chunk.text)),
  );
};

describe('a habit', () => {
  it.each([
    ['وغالبا ما يشن المسلحون هجمات على القرى.', /يشن/],
    ['وتقع تفجيرات بين الحين والآخر في العاصمة.', /تفجيرات/],
    ['ويقصف الجيش البلدة بشكل شبه يومي.', /يقصف/],
    ['وتتعرض المدينة لقصف بانتظام.', /لقصف/],
  ])('%s', (text, word) => {
    expect(habitAt(text, word)).toBe(true);
  });

  it.each([
    ['وشن المسلحون هجوما على القرية.', /هجوم/, 'one deed'],
    ['وغالبا ما يعود السكان مساء، وقصف الجيش البلدة أمس.', /قصف/, 'the habit of another clause'],
    ['وقصف الجيش البلدة أمس، ويعود السكان بانتظام إليها.', /قصف/, 'a habit behind the comma'],
  ])('is not told in %s (%s)', (text, word) => {
    expect(habitAt(text, word)).toBe(false);
  });
});
