// Whether words are somebody's, and what somebody says was not done.
import { describe, expect, it } from 'vitest';
import { isSaid, isSaidNot } from '../../../../src/extraction/events/triggers/said.ts';
import { at, viewOf } from '../view-of.ts';

describe('words are somebody’s', () => {
  it.each([
    ['قال الوزير إن الجيش سيطر على البلدة.', 'behind a verb of saying and its أن'],
    ['أعلنت الحكومة أن الجيش سيطر على البلدة.', 'behind an announcement'],
    ['وأضاف: "الجيش سيطر على البلدة".', 'in a quotation'],
  ])('%s (%s)', (text) => {
    const view = viewOf(text);
    expect(isSaid(view, at(view, 'سيطر'))).toBe(true);
  });

  it.each([
    ['سيطر الجيش على البلدة.', 'nobody speaks'],
    ['ويبدو أن الجيش سيطر على البلدة.', 'an أن that no verb of saying opens'],
  ])('or not: %s (%s)', (text) => {
    const view = viewOf(text);
    expect(
      isSaid(
        view,
        view.chunks.findIndex((chunk) => /سيطر/.test(chunk.text)),
      ),
    ).toBe(false);
  });

  it('say that a thing was not done, but for a condition', () => {
    const said = viewOf('قالت الحركة إنها لم ترفض المبادرة.');
    expect(isSaidNot(said, at(said, 'ترفض'))).toBe(true);
    const condition = viewOf('قالت الحركة إن الحرب ستتوقف إذا لم ترفض الحكومة المبادرة.');
    expect(isSaidNot(condition, at(condition, 'ترفض'))).toBe(false);
    const plain = viewOf('لم ترفض الحركة المبادرة.');
    expect(isSaidNot(plain, at(plain, 'ترفض'))).toBe(false);
  });
});
