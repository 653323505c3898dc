import { describe, expect, it } from 'vitest';
import type { SelectionSource } from '../../../src/domain/review/judge-selection.ts';
import { judgeSelection, LONGEST_PASSAGE } from '../../../src/domain/review/judge-selection.ts';
import { makeMention } from '../fixtures.ts';

const TITLE = 'العنوان';
const TEXT = `${TITLE}\nأعلن الجيش السيطرة على البلدة. ونفت الوزارة ذلك أمس.\nشارك هذا الخبر\nوقال شاهد إن القتال مستمر.`;
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const source: SelectionSource = {
  text: TEXT,
  title: spanOf(TITLE),
  boilerplate: [spanOf('شارك هذا الخبر')],
  mentions: [],
};
const judge = (pieces: readonly { start: number; end: number }[], given = source) =>
  judgeSelection(given, { pieces, other: false });
const slice = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end);

describe('words selected for an event', () => {
  it('have their sentence for a passage', () => {
    const judged = judge([spanOf(' ونفت الوزارة ')]);
    if (!judged.ok) throw new Error(judged.reason);
    expect(slice(judged.trigger)).toBe('ونفت الوزارة');
    expect(slice(judged.passage)).toBe('ونفت الوزارة ذلك أمس.');
    expect(judged.told).toEqual([]);
  });

  it('are whole where a pointer left half a word', () => {
    const judged = judge([spanOf('نفت الوزا')]);
    if (!judged.ok) throw new Error(judged.reason);
    expect(slice(judged.trigger)).toBe('ونفت الوزارة');
  });

  it('have all sentences that they touch', () => {
    const judged = judge([spanOf('البلدة. ونفت')]);
    if (!judged.ok) throw new Error(judged.reason);
    expect(slice(judged.passage)).toBe('أعلن الجيش السيطرة على البلدة. ونفت الوزارة ذلك أمس.');
  });

  it('are refused where there are none', () => {
    expect(judge([])).toEqual({ ok: false, reason: 'empty' });
    const space = { start: TEXT.indexOf(' '), end: TEXT.indexOf(' ') + 1 };
    expect(judge([space])).toEqual({ ok: false, reason: 'empty' });
  });

  it('are refused in a title, in boilerplate, and over boilerplate that was not shown', () => {
    for (const words of [TITLE, 'شارك', 'أمس.\nشارك'])
      expect(judge([spanOf(words)])).toEqual({ ok: false, reason: 'boilerplate' });
    expect(judge([spanOf('أمس.'), spanOf('وقال')])).toEqual({ ok: false, reason: 'boilerplate' });
  });

  it('are refused with those of another article', () => {
    const judged = judgeSelection(source, { pieces: [spanOf('ونفت')], other: true });
    expect(judged).toEqual({ ok: false, reason: 'other-article' });
  });

  it('are refused where their passage is too long to quote', () => {
    const text = 'كلمة '.repeat(1000);
    const given = { text, title: null, boilerplate: [], mentions: [] };
    expect(judge([{ start: 0, end: LONGEST_PASSAGE + 1 }], given)).toEqual({ ok: false, reason: 'too-long' });
    expect(judge([{ start: 0, end: 500 }], given).ok).toBe(true);
  });

  it('name the events that share words with them, and whether one is told by the very same', () => {
    const mentions = [makeMention('m1', 'e1', { trigger: spanOf('السيطرة') })];
    const same = judge([spanOf('السيطرة')], { ...source, mentions });
    expect(same).toMatchObject({ ok: true, same: true, told: mentions });
    expect(judge([spanOf('الجيش السيطرة')], { ...source, mentions })).toMatchObject({
      ok: true,
      same: false,
      told: mentions,
    });
    expect(judge([spanOf('البلدة')], { ...source, mentions })).toMatchObject({
      ok: true,
      same: false,
      told: [],
    });
  });

  it('take whole characters', () => {
    const text = 'رمز 😀😀 آخر';
    const given = { text, title: null, boilerplate: [], mentions: [] };
    const judged = judge([{ start: 5, end: 7 }], given);
    expect(judged).toMatchObject({ ok: true, trigger: { start: 4, end: 8 } });
  });
});
