// Where an article takes the word again behind what somebody says.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('the article speaks again', () => {
  it.each([
    ['أعلنت روسيا السيطرة على مدينة باخموت، وذلك بعد يومين من قصف مدينة خاركيف.', 'behind "وذلك"'],
    [
      'قالت روسيا إن قواتها سيطرت على مدينة باخموت، بعد ساعات من قصف مدينة خاركيف.',
      'where it counts from what readers know',
    ],
    ['قالت روسيا إن قواتها سيطرت على مدينة باخموت، غداة قصف مدينة خاركيف.', 'with "غداة"'],
    [
      'قالت روسيا إن قواتها سيطرت على مدينة باخموت، في ثاني خسارة لأوكرانيا منذ أسبوع.',
      'where it weighs what was told',
    ],
    [
      'قالت روسيا إن قواتها سيطرت على مدينة باخموت، وكانت أوكرانيا قد قصفت مدينة بيلغورود.',
      'in the pluperfect',
    ],
    [
      'قالت روسيا إن قواتها سيطرت على مدينة باخموت، واتهمت أوكرانيا حلفاءها بالتباطؤ.',
      'with the stance of somebody else',
    ],
  ])('%s (%s)', (text) => {
    const [first, second] = claims(text);
    expect(first).toEqual(['russia: asserts']);
    expect(second).toEqual([]);
  });

  it.each([
    ['قالت روسيا إن قواتها سيطرت على مدينة باخموت، كما حثت أوكرانيا حلفاءها على قصف مدينة بيلغورود.', 'كما'],
    ['أعلنت روسيا سيطرة قواتها على مدينة باخموت، بيد أن أوكرانيا قصفت مدينة بيلغورود.', 'بيد أن'],
    ['أعلنت روسيا أن قواتها سيطرت على مدينة باخموت، علما أن أوكرانيا قصفت مدينة بيلغورود.', 'علما أن'],
    ['قُتل خمسة أشخاص في مدينة خاركيف، حسبما أعلنت أوكرانيا، في أول استهداف للمدينة.', 'في أول'],
  ])('%s (behind "%s")', (text) => {
    const told = claims(text);
    expect(told[0]).not.toEqual([]);
    expect(told.at(-1)).not.toEqual(told[0]);
  });

  it('not where a clause tells when, in the words of who speaks', () => {
    expect(
      claims('قالت روسيا إن قواتها سيطرت على مدينة باخموت، بعد أن قصفت أوكرانيا مدينة بيلغورود.'),
    ).toEqual([['russia: asserts'], ['russia: asserts']]);
  });

  it('not within a quotation', () => {
    expect(
      claims('قالت روسيا: «سيطرت قواتنا على مدينة باخموت، وذلك بعد يومين من قصف مدينة خاركيف».').at(-1),
    ).toEqual(['russia: asserts']);
  });
});
