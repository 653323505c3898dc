// Denials and confirmations of what was told just before.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const told = (text: string) =>
  mentionsIn(text).map(({ type, trigger, claims }) => `${type} ${trigger} | ${claims.join(', ')}`);

describe('a denial that points back', () => {
  it.each([
    [
      'أعلنت روسيا أنها سيطرت على مدينة باخموت. ونفت أوكرانيا ذلك.',
      'capture ونفت أوكرانيا ذلك | ukraine: denies',
      'by "ذلك"',
    ],
    [
      'أعلنت روسيا أنها سيطرت على مدينة باخموت، وهو ما نفته أوكرانيا.',
      'capture نفته | ukraine: denies',
      'by a pronoun on the verb',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف، لكن موسكو نفت مسؤوليتها عن ذلك.',
      'strike مسؤوليتها | russia: denies',
      'by a tie to "ذلك"',
    ],
    [
      'أعلنت روسيا أنها سيطرت على مدينة باخموت. وقال زيلينسكي: «هذا ليس صحيحا».',
      'capture ليس صحيحا | volodymyr-zelensky: denies',
      'by a predicate',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف. ونفت روسيا أي صلة لها بذلك.',
      'strike صلة | russia: denies responsibility',
      'of a tie to the deed',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف. ونفت روسيا -في بيان قصير- مسؤوليتها عنه.',
      'strike مسؤوليتها | russia: denies responsibility',
      'behind an aside between dashes',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف. ونفت روسيا أن تكون طائراتها شاركت فيه.',
      'strike شاركت | russia: denies responsibility',
      'of a part in it',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف. وأنكرت روسيا تنفيذه، رغم الصور.',
      'strike تنفيذه | russia: denies responsibility',
      'of doing it',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف. وأكدت روسيا أن ذلك لم يحدث.',
      'strike لم يحدث | russia: denies',
      'of its happening',
    ],
    [
      'اتهمت أوكرانيا روسيا بقصف مدينة خاركيف. وقالت روسيا إن "لا علاقة" لها بما جرى.',
      'strike لا علاقة | russia: denies responsibility',
      'of having to do with it',
    ],
  ])('%s (%s, %s)', (text, expected) => {
    const last = told(text).at(-1) ?? '';
    const [words, claim = ''] = expected.split(' | ');
    expect(last).toContain(claim);
    expect(last.split(' ')[0]).toBe(words?.split(' ')[0]);
  });

  it('leaves what was told as it was', () => {
    expect(told('أعلنت روسيا أنها سيطرت على مدينة باخموت. ونفت أوكرانيا ذلك.')[0]).toBe(
      'capture سيطرت | russia: asserts',
    );
  });
});

describe('no denial of what was told', () => {
  it.each([
    ['أعلنت روسيا أنها سيطرت على مدينة باخموت. ولم تنف أوكرانيا ذلك.', 'a denial denied'],
    ['أعلنت روسيا أنها سيطرت على مدينة باخموت. ولم تعلق أوكرانيا على ذلك.', 'silence'],
    [
      'أعلنت روسيا أنها سيطرت على مدينة باخموت. وقالت فرنسا إن القرار لا علاقة له بالحرب.',
      'a thing that has no tie',
    ],
    ['دعت فرنسا إلى وقف إطلاق النار في أوكرانيا. ونفت روسيا ذلك.', 'a call, which is its own proof'],
  ])('%s (%s)', (text) => {
    expect(told(text).filter((row) => row.includes('denies'))).toEqual([]);
  });
});
