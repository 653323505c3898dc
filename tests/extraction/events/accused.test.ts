// Whom accusing takes for its object where the subject is left out or an aside stands between.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('accusing', () => {
  it.each([
    [
      'نفت كينيا مشاركتها في المعارك، واتهمت إثيوبيا بقصف كيسمايو.',
      'accusation "واتهمت" by kenya to ethiopia',
      'charges the one name before ب on the word of whoever spoke before',
    ],
    [
      'ونفى الجيش الكيني ذلك، واتهم «حركة الشباب» بتحويل المستشفى إلى ثكنة.',
      'accusation "واتهم" by kenya-army to al-shabaab',
      'does so whatever the charge is called',
    ],
    [
      'واتهم مصطفى بالي، المتحدث باسم قوات سوريا الديمقراطية، كينيا بانتهاك الاتفاق.',
      'accusation "واتهم" by mustafa-bali to kenya',
      'finds the accused behind an aside',
    ],
    [
      'واتهم الجيش الكيني إثيوبيا بقصف كيسمايو.',
      'accusation "واتهم" by kenya-army to ethiopia',
      'keeps its subject where two names follow',
    ],
    [
      'واتهم التحالف العربي بقيادة السعودية الحوثيين بقصف مأرب.',
      'accusation "واتهم" by arab-coalition-yemen to houthis',
      'does not take "بقيادة" for the charge',
    ],
    [
      'اتهمت إثيوبيا المتمردين بقصف بادمي، وهو ما نفته، بحسب كينيا، بشدة.',
      'accusation "اتهمت" by ethiopia to rebels',
      'looks no further than the accused beside the verb',
    ],
    [
      'ونفى الجيش الكيني ذلك، واتهم الجيش الإثيوبي والشرطة المتحالفة معه بقصف كيسمايو.',
      'accusation "واتهم" by kenya-army to ethiopia-army',
      'passes over those who are accused as well',
    ],
    [
      'ونفى الجيش الكيني ذلك، واتهم إثيوبيا في المقابل بقصف كيسمايو.',
      'accusation "واتهم" by kenya-army to ethiopia',
      'has no name of the other gender for its subject',
    ],
    [
      'واتهمت كينيا بدورها إثيوبيا بقصف كيسمايو.',
      'accusation "واتهمت" by kenya to ethiopia',
      'does not take "بدورها" for the charge',
    ],
  ])('%s', (text, row) => {
    expect(tell(text).some((told) => told.startsWith(row))).toBe(true);
  });
});
