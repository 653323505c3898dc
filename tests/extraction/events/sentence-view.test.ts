// What rules ask of a sentence: where a clause begins and ends, what is negated, what is a verb and what a topic.
import { describe, expect, it } from 'vitest';
import { at, viewOf } from './view-of.ts';

const clauseOf = (text: string, word: string) => {
  const view = viewOf(text);
  const i = at(view, word);
  return view.chunks
    .slice(view.clauseStart(i), view.clauseEnd(i))
    .map((chunk) => chunk.text)
    .join(' ');
};

describe('a clause', () => {
  it.each([
    ['قصفت إسرائيل مدينة رفح، وانسحبت روسيا من خيرسون.', 'قصفت', 'قصفت إسرائيل مدينة رفح', 'ends at a comma'],
    [
      'قصفت إسرائيل مدينة رفح فيما انسحبت روسيا من خيرسون.',
      'انسحبت',
      'انسحبت روسيا من خيرسون',
      'begins after a conjunction',
    ],
    [
      'هاجم المسلحون، في مدينة مأرب، ثكنة عسكرية.',
      'ثكنه',
      'هاجم المسلحون ، في مدينة مأرب ، ثكنه عسكريه',
      'runs over the commas of an aside',
    ],
    [
      'عقدت في جنيف، أول أمس الخميس، محادثات بين مصر وإثيوبيا.',
      'محادثات',
      'عقدت في جنيف ، أول أمس الخميس ، محادثات بين مصر إثيوبيا',
      'runs over the commas of a time',
    ],
  ])('%s', (text, word, clause) => {
    expect(clauseOf(text, word)).toBe(clause);
  });
});

describe('a negation', () => {
  it.each([
    ['لم تقصف إسرائيل المدينة.', 'تقصف', 'not'],
    ['لا تقصف إسرائيل المدينة.', 'تقصف', 'not'],
    ['لن تقصف إسرائيل المدينة.', 'تقصف', 'never'],
    ['قصفت إسرائيل المدينة.', 'قصفت', null],
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
