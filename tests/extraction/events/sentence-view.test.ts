// What rules ask of a sentence: what is negated, what is a verb and what a topic.
import { describe, expect, it } from 'vitest';
import { at, viewOf } from './view-of.ts';

describe('a negation', () => {
  it.each([
    ['لم تقصف إسرائيل المدينة.', 'تقصف', 'not'],
    ['لا تقصف إسرائيل المدينة.', 'تقصف', 'not'],
    ['لن تقصف إسرائيل المدينة.', 'تقصف', 'never'],
    ['قصفت إسرائيل المدينة.', 'قصفت', null],
    ['لم تقصف إسرائيل سوى المدينة.', 'تقصف', null],
    ['لم تقصف إسرائيل إلا المدينة.', 'تقصف', null],
    ['لم تقصف إسرائيل المدينة إلا أن القتال مستمر.', 'تقصف', 'not'],
  ])('%s', (text, word, negation) => {
    const view = viewOf(text);
    expect(view.negation(at(view, word))).toBe(negation);
  });
});

describe('verb or noun', () => {
  it.each([
    ['قصف الجيش الإسرائيلي مدينة رفح.', 'قصف', true],
    ['وتواصل القصف على مدينة رفح.', 'القصف', false],
    ['بعد قصف مدينة رفح عاد الهدوء.', 'قصف', false],
    ['شن الجيش هجوما على مدينة مأرب.', 'هجوما', false],
    ['بحث الرئيسان الوضع.', 'بحث', true],
    ['دانت مصر قصف مدينة رفح.', 'قصف', false],
    ['دانت مصر والأردن قصف مدينة رفح.', 'قصف', false],
    ['بحث بوتين وأردوغان قصف مدينة رفح.', 'قصف', false],
    ['اتفقت مصر والأردن على إدانة قصف مدينة رفح.', 'قصف', false],
    ['وكان الجيش قصف مدينة رفح.', 'قصف', true],
    ['ذكرت مصر أن الجيش قصف مدينة رفح.', 'قصف', true],
  ])('%s: %s', (text, word, finite) => {
    const view = viewOf(text);
    expect(view.isFiniteVerb(at(view, word))).toBe(finite);
  });
});

describe('a topic', () => {
  it.each([
    ['ناقش الوزراء سبل وقف إطلاق النار.', 'وقف اطلاق النار', true],
    ['ناقش الوزراء جهود إنهاء القتال.', 'انهاء القتال', true],
    ['أعلن الوزراء وقف إطلاق النار.', 'وقف اطلاق النار', false],
  ])('%s', (text, words, topic) => {
    const view = viewOf(text);
    expect(view.isTopic(at(view, words))).toBe(topic);
  });
});

describe('looking for a concept', () => {
  const view = viewOf('دعت فرنسا إلى وقف إطلاق النار، ثم اجتمع الوزراء.');

  it('finds the first in a range', () => {
    expect(view.find(0, view.length, 'truce')).toBe(at(view, 'وقف اطلاق النار'));
    expect(view.find(0, 2, 'truce')).toBeNull();
  });

  it('looks back in the same clause only', () => {
    expect(view.findBack(at(view, 'وقف اطلاق النار'), 4, 'call-for')).toBe(0);
    expect(view.findBack(at(view, 'اجتمع'), 9, 'call-for')).toBeNull();
  });
});
