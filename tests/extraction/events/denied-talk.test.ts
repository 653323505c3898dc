// Denials by a predicate, and what others said inside a denial.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('talk that is called untrue', () => {
  it.each([
    ['قالت أوكرانيا إن الحديث عن سقوط مدينة باخموت لا أساس له.', 'the predicate behind'],
    ['قالت أوكرانيا إن الأنباء عن سقوط مدينة باخموت "غير صحيحة".', 'in quotation marks'],
    ['أكدت أوكرانيا أنه لا صحة لما تعلنه روسيا عن سقوط مدينة باخموت.', 'the predicate before'],
    ['أكدت أوكرانيا أنه لا صحة إطلاقا لما يقال عن سقوط مدينة باخموت.', 'an adverb between'],
    [
      'قالت أوكرانيا إن ما تبثه القنوات الروسية عن سقوط مدينة باخموت "أكاذيب".',
      'what is told by a verb nobody lists',
    ],
    ['قالت أوكرانيا إن ما يشاع عن موافقة كييف على تقسيم البلاد لا أساس له.', 'a consent'],
    ['نفت أوكرانيا ما أوردته روسيا عن سقوط مدينة باخموت.', 'a report inside a denial'],
  ])('%s (%s)', (text) => {
    expect(claims(text)).toEqual([[expect.stringMatching(/^ukraine: denies/)]]);
  });

  it('is not what stands in another clause', () => {
    expect(claims('قالت أوكرانيا إن روسيا قصفت مدينة باخموت، وإن بيانها غير دقيق.')[0]).toEqual([
      'ukraine: asserts',
    ]);
  });
});
