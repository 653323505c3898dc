import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('deadlines', () => {
  it.each([
    ['خلال أسبوع', ['خلال أسبوع = 2020-10-27~/2020-11-03~']],
    ['في غضون 48 ساعة', ['غضون 48 ساعة = 2020-10-27~/2020-10-29~']],
    ['في ظرف شهر', ['ظرف شهر = 2020-10-27~/2020-11-27~']],
    ['خلال أقل من يومين', ['خلال أقل من يومين = 2020-10-27~/2020-10-29~']],
    ['خلال أيام', ['خلال أيام = 2020-10-27~/2020-11-06~']],
    ['خلال مدة شهر ونصف', ['خلال مدة شهر ونصف = 2020-10-27~/2020-12-12~']],
  ])('reads it alone with a verb that looks ahead: %s', (text, expected) => {
    expect(read(text, 'future')).toEqual(expected);
  });

  it.each([['سيغادر المراقبون خلال أسبوع، على أن', ['خلال أسبوع = 2020-10-27~/2020-11-03~']]])(
    'reads it in a sentence: %s',
    (text, expected) => {
      expect(read(text, 'future')).toEqual(expected);
    },
  );

  it.each([['وخلال يومين', ['خلال يومين = 2020-10-27~/2020-10-29~']]])(
    'reads it behind clitics: %s',
    (text, expected) => {
      expect(read(text, 'future')).toEqual(expected);
    },
  );

  it.each(['قُتل سبعة خلال أسبوع', 'في غضون شهر', 'خلال 48 ساعة'])(
    'is a duration without such a verb: %s',
    (text) => {
      expect(read(text, 'past')).toEqual([]);
      expect(read(text, 'nearest')).toEqual([]);
    },
  );

  it.each([
    ['خلال 48 ساعة من توقيعه', []],
    ['على مدى شهر', []],
    ['لمدة أسبوع', []],
    ['خلال ساعات الليل', []],
    ['خلال الحرب', []],
    ['خلال شهر أكتوبر', ['شهر أكتوبر = 2020-10']],
    ['خلال عام 2021', ['عام 2021 = 2021']],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text, 'future')).toEqual(expected);
  });
});
