import { describe, expect, it } from 'vitest';
import { varyArticle, varyToSize } from '../../../scripts/bench/vary-articles.ts';

const TEXT = 'عنوان\n\nقتل 12 جنديا في 30 أيلول 2020.\nفقرة ثانية.\nفقرة ثالثة.';

describe('a varied article', () => {
  it('is itself at first', () => {
    expect(varyArticle(TEXT, 0)).toBe(TEXT);
  });

  it('has other days and figures and another order of paragraphs, years kept', () => {
    expect(varyArticle(TEXT, 1)).toBe('عنوان\n\nفقرة ثانية.\nفقرة ثالثة.\nقتل 13 جنديا في 3 أيلول 2020.');
  });

  it('keeps days within 1 to 28', () => {
    for (let rank = 1; rank < 40; rank++) {
      const days = varyArticle('عنوان\n\nفي 1 و15 و31 أيلول', rank).match(/\d+/g) ?? [];
      for (const day of days) expect(Number(day)).toSatisfy((value: number) => value >= 1 && value <= 28);
    }
  });
});

describe('a corpus of a size', () => {
  it('holds at least so many bytes, and no text twice before 28 turns', () => {
    const texts = varyToSize([TEXT], 2500);
    expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeGreaterThanOrEqual(2500);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('of no articles is empty', () => {
    expect(varyToSize([], 100)).toEqual([]);
  });
});
