// Who died: the subject of a passive, those counted behind the verb, those of whom a relative clause says so.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('who died', () => {
  it.each([
    ['قتل جميع المسلحين الذين هاجموا القاعدة.', 'losses "قتل" to militants', 'counted behind the verb'],
    ['قتل 12 من الحوثيين في معارك قرب مأرب.', 'losses "قتل" to houthis at marib', 'a share of them'],
    [
      'قتل الجيش الإسرائيلي 20 شخصا في غزة.',
      'losses "قتل" by israel-army at gaza-strip',
      'not the subject of an object',
    ],
    [
      'قتل الجيش الإسرائيلي في الاحتجاجات نحو 20 شخصا.',
      'losses "قتل" by israel-army',
      'nor where it was between',
    ],
    [
      'قتل الجيش الكيني في نيروبي مع 3 من الحراس.',
      'losses "قتل" to kenya-army at nairobi',
      'but who died with others',
    ],
    [
      'وكان الجيش الإسرائيلي قتل في وقت سابق الجمعة أربعة أشخاص في غزة.',
      'losses "قتل" by israel-army at gaza-strip',
      'not who stands before verb, time and object',
    ],
    [
      'وكان 43 من الحوثيين قتلوا الجمعة في مأرب.',
      'losses "قتلوا" to houthis at marib',
      'who stands before verb and time alone',
    ],
    ['أعلنت الشرطة مقتل فلسطيني.', 'losses "مقتل" to palestine', 'whose the noun is'],
  ])('%s', (text, row) => {
    expect(tell(text).map((line) => line.split(';')[0])).toContain(row);
  });

  it('in a relative clause without an object', () => {
    expect(tell('قال شهود إن المتظاهرين الذين قتلوا أمس دفنوا اليوم.')[0]).toContain('to protesters');
  });
});
