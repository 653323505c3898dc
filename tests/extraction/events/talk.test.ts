// Talk that is denied: where it begins what it is of, and who denies it.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const told = (text: string) =>
  mentionsIn(text).map(({ type, trigger, claims }) => `${type} ${trigger} | ${claims.join(', ')}`);

describe('a denial of what others tell', () => {
  it.each([
    [
      'نفت أوكرانيا الأنباء التي زعمت أن روسيا قصفت مدينة خاركيف.',
      'strike قصفت',
      'a relative clause with أن',
    ],
    ['نفت أوكرانيا الأنباء حول قصف مدينة خاركيف.', 'strike قصف', 'a topic'],
    ['نفت أوكرانيا ما يشاع بشأن مقتل خمسة جنود في خاركيف.', 'losses مقتل', 'a rumour'],
    ['نفت أوكرانيا مزاعم قصف مدينة خاركيف.', 'strike قصف', 'in construct'],
    ['نفت أوكرانيا المعلومات الواردة بقصف مدينة خاركيف.', 'strike بقصف', 'led up to by ب'],
    ['نفى مصدر في وزارة الدفاع الأوكرانية، صحة الأنباء عن قصف مدينة خاركيف.', 'strike قصف', 'behind a comma'],
    ['رفضت أوكرانيا الاتهامات الموجهة إليها بقصف مدينة خاركيف.', 'strike بقصف', 'rejected accusations'],
    ['رفضت أوكرانيا ما قالته موسكو عن قصف مدينة خاركيف.', 'strike قصف', 'rejected words'],
  ])('%s (%s, %s)', (text, deed) => {
    expect(told(text)).toEqual([expect.stringMatching(new RegExp(`^${deed} \\| ukraine(?:-mod)?: denies`))]);
  });

  it.each([
    ['قالت أوكرانيا إن تقارير قصف مدينة خاركيف "غير صحيحة".', 'in construct'],
    ['قالت أوكرانيا إن المعلومات التي نشرتها موسكو عن قصف مدينة خاركيف كاذبة.', 'told by somebody'],
    [
      'قالت أوكرانيا إن البيان الذي زعم أن قواتها قصفت مدينة خاركيف لا يتوافق مع الواقع.',
      'told by a statement',
    ],
    ['قالت أوكرانيا إن تأكيد روسيا أنها قصفت مدينة خاركيف غير صحيح.', 'with its own speaker'],
    [
      'أكدت أوكرانيا أن لا صحة لما روجت له وسائل الإعلام الروسية حول قصف مدينة خاركيف.',
      'the predicate before',
    ],
  ])('%s (the predicate of talk %s) is on the word of whoever speaks', (text) => {
    const claims = mentionsIn(text).flatMap((row) => row.claims);
    expect(claims).toEqual([expect.stringMatching(/^ukraine: denies/)]);
  });

  it('takes who tells it for nobody who denies', () => {
    const all = mentionsIn('نفت أوكرانيا المعلومات التي نشرتها روسيا حول قصف مدينة خاركيف.');
    expect(all.flatMap((row) => row.claims).join()).not.toContain('russia');
  });

  it.each([
    ['رفضت أوكرانيا خطة وقف إطلاق النار.', 'a plan'],
    ['رفضت أوكرانيا بيان روسيا عن وقف إطلاق النار.', 'a statement'],
  ])('%s refuses %s and denies nothing', (text) => {
    expect(
      mentionsIn(text)
        .flatMap((row) => row.claims)
        .join(),
    ).not.toContain('denies');
  });

  it.each([
    [
      'قال الجيش الأوكراني إن التفاصيل تبين كذب رواية روسيا، وإن قواته قصفت مدينة خاركيف.',
      'the falsehood of a tale',
    ],
    ['أورد تقرير روسي أن الجيش الأوكراني قصف مدينة خاركيف، وهو كذب واضح.', 'a verdict of the article'],
  ])('%s leaves %s to what it is said of', (text) => {
    expect(
      mentionsIn(text)
        .flatMap((row) => row.claims)
        .join(),
    ).not.toContain('denies');
  });
});
