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
