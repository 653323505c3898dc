import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordChoice } from '../../../src/layout/reader/step-words.ts';
import {
  choiceOfSpan,
  findWords,
  goalOfKey,
  spanOfChoice,
  stepWords,
} from '../../../src/layout/reader/step-words.ts';

describe('words chosen by keys', () => {
  it('are words without their punctuation, with their marks and joiners', () => {
    const text = '«نفت» وزارةُ الدفاع، (AFP) می\u200cشود: 27';
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'نفت',
      'وزارةُ',
      'الدفاع',
      'AFP',
      'می\u200cشود',
      '27',
    ]);
  });

  it('follow the direction of reading', () => {
    expect(goalOfKey('ArrowLeft', true)).toBe('next');
    expect(goalOfKey('ArrowLeft', false)).toBe('previous');
    expect(goalOfKey('ArrowRight', true)).toBe('previous');
    expect(goalOfKey('ArrowRight', false)).toBe('next');
    expect(goalOfKey('End', true)).toBe('last');
    expect(goalOfKey('x', true)).toBeNull();
  });

  it('begin at either end, move one by one, extend and shrink', () => {
    let choice = stepWords(null, 'next', false, 4);
    expect(choice).toEqual({ anchor: 0, focus: 0 });
    choice = stepWords(choice, 'next', false, 4);
    choice = stepWords(choice, 'next', true, 4);
    expect(choice).toEqual({ anchor: 1, focus: 2 });
    choice = stepWords(choice, 'first', true, 4);
    expect(choice).toEqual({ anchor: 1, focus: 0 });
    expect(stepWords(choice, 'last', false, 4)).toEqual({ anchor: 3, focus: 3 });
    expect(stepWords(null, 'previous', false, 4)).toEqual({ anchor: 3, focus: 3 });
    expect(stepWords(null, 'next', true, 0)).toBeNull();
  });

  it('are those that a selection touches', () => {
    const words = findWords('قال إن جيشه سيطر');
    expect(choiceOfSpan(words, { start: 5, end: 9 })).toEqual({ anchor: 1, focus: 2 });
    expect(choiceOfSpan(words, { start: 3, end: 4 })).toBeNull();
  });

  it('always quote whole words of the text, in order', () => {
    const goal = fc.constantFrom('next' as const, 'previous' as const, 'first' as const, 'last' as const);
    const piece = fc.constantFrom('شوشا', ' ', '، ', '27', '«', '» ', 'Shusha');
    fc.assert(
      fc.property(fc.array(piece), fc.array(fc.tuple(goal, fc.boolean())), (pieces, steps) => {
        const text = pieces.join('');
        const words = findWords(text);
        let choice: WordChoice | null = null;
        for (const [to, extend] of steps) choice = stepWords(choice, to, extend, words.length);
        const span = spanOfChoice(words, choice);
        if (steps.length === 0 || words.length === 0) expect(span).toBeNull();
        else {
          expect(words.map(({ start }) => start)).toContain(span?.start);
          expect(words.map(({ end }) => end)).toContain(span?.end);
        }
      }),
    );
  });
});
