// What a verb governs, what governs a noun, and the verb behind it, asked of sentences.
import { describe, expect, it } from 'vitest';
import {
  cliticOf,
  governedEnd,
  governor,
  prepositionOf,
  verbBehind,
} from '../../../../src/extraction/events/triggers/reach.ts';
import { at, viewOf } from '../view-of.ts';

describe('what a verb governs', () => {
  it('ends before أن, a relative, a mark or another verb', () => {
    const view = viewOf('أعلنت مصر الهدنة في غزة، وقصفت إسرائيل رفح.');
    expect(view.text(governedEnd(view, 0))).toBe('،');
    const said = viewOf('أعلنت مصر أن الهدنة بدأت.');
    expect(said.text(governedEnd(said, 0))).toBe('ان');
  });
});

describe('what governs a noun', () => {
  it('stands before it across parties, places and times', () => {
    const view = viewOf('اتفق الطرفان في القاهرة يوم الأحد على هدنة.');
    expect(governor(view, at(view, 'هدنه'), 'agree')).toBe(0);
  });

  it('is none behind أن', () => {
    const view = viewOf('أعلنت مصر أن الهدنة قريبة.');
    expect(governor(view, at(view, 'الهدنه'), 'announce')).toBeNull();
  });
});

describe('the verb behind a noun', () => {
  it.each([
    ['الاشتباكات التي اندلعت في الخرطوم انتهت.', 'الاشتباكات', 'اندلعت'],
    ['هدنة أعلنتها مصر صمدت.', 'هدنه', 'اعلنتها'],
  ])('%s', (text, noun, verb) => {
    const view = viewOf(text);
    const found = verbBehind(view, at(view, noun));
    expect(found === null ? null : view.text(found)).toBe(verb);
  });

  it('is none in another clause', () => {
    const view = viewOf('الاشتباكات، فيما أعلنت مصر موقفها.');
    expect(verbBehind(view, at(view, 'الاشتباكات'))).toBeNull();
  });
});

describe('the preposition of a noun', () => {
  it.each([
    ['اتفقا على هدنة.', 'هدنه', 'علي'],
    ['أعلنت مصر عن هذه الهدنة.', 'الهدنه', 'عن'],
    ['رحبت مصر بالهدنة.', 'بالهدنه', 'ب'],
    ['أعلنت مصر الهدنة.', 'الهدنه', ''],
  ])('%s', (text, noun, preposition) => {
    const view = viewOf(text);
    expect(prepositionOf(view, at(view, noun))).toBe(preposition);
  });

  it('written on the word is no article', () => {
    const view = viewOf('أعلنت مصر الهدنة.');
    expect(cliticOf(view, at(view, 'الهدنه'))).toBe('');
  });
});
