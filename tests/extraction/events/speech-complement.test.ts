// Where what is said begins, by what each verb of saying governs.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('what a verb of saying governs', () => {
  it.each([
    ['أقرت أوكرانيا بسقوط مدينة باخموت.', 'ukraine', 'ب'],
    ['كشفت روسيا عن انسحاب قواتها من مدينة خيرسون.', 'russia', 'عن'],
    ['أشارت أوكرانيا إلى أن روسيا قصفت مدينة خاركيف.', 'ukraine', 'إلى أن'],
    [
      'قال زيلينسكي، في مقطع نشره أمس، إن روسيا قصفت مدينة خاركيف.',
      'volodymyr-zelensky',
      'أن behind an aside',
    ],
    ['وجاء في بيان لوزارة الدفاع الأوكرانية أن روسيا قصفت مدينة خاركيف.', 'ukraine-mod', 'a document'],
  ])('%s (%s: %s)', (text, speaker) => {
    expect(claims(text)[0]?.[0]).toMatch(new RegExp(`^${speaker}: asserts`));
  });
});

describe('what stands behind an aside', () => {
  it.each([
    ['أقرت أوكرانيا، في بيان نشرته أمس، بسقوط مدينة باخموت.', 'ukraine: asserts'],
    ['قال شاهد، طلب عدم كشف هويته، إن روسيا قصفت مدينة خاركيف.', 'source-shahid: asserts'],
    [
      'أفاد سكان وعاملون في الإغاثة، تحدثت إليهم رويترز، بأن روسيا قصفت مدينة خاركيف.',
      'source-sakan: asserts',
    ],
  ])('%s', (text, claim) => {
    expect(claims(text)[0]?.[0]).toBe(claim);
  });

  it('is no word of a verb that does not govern its preposition', () => {
    const text = 'ينص الاتفاق، الذي أعلن أمس بوساطة أميركية، على أن تنسحب القوات الإسرائيلية من مدينة رفح.';
    expect(claims(text).flat()).toEqual([]);
  });
});

describe('what is denied', () => {
  it('is the pronoun on the verb, and nothing behind who denies', () => {
    const text = 'قالت أوكرانيا إن روسيا قصفت مدينة خاركيف، وهو ما نفته موسكو، في أعنف مواجهة منذ عام.';
    expect(claims(text).at(-1)).toEqual([]);
  });

  it('is the predicate, and not what a relative clause tells of its subject', () => {
    expect(claims('نفت روسيا أن يكون الصاروخ الذي أطلقته قد أصاب مدينة خاركيف.').flat()).toContainEqual(
      expect.stringContaining('russia: denies'),
    );
  });
});

describe('no saying', () => {
  it.each([
    ['سيطرت روسيا على مدينة خيرسون دون قتال يذكر بعد انسحاب القوات الأوكرانية.', '"worth mentioning"'],
    [
      'شددت تركيا إجراءات الأمن على حدودها بعد أن قصفت روسيا مدينة خاركيف.',
      'a verb with an object of its own',
    ],
    ['تجدد القصف على مدينة خاركيف.', 'a form that is two verbs'],
    ['استهدفت طائرة بصاروخ موجه سيارة في مدينة خاركيف.', 'an adjective'],
  ])('%s (%s)', (text) => {
    expect(claims(text).flat()).toEqual([]);
  });
});
