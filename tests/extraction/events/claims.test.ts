// Which stance a claimant takes, what a denial denies, and what is negated with nobody to deny it.
import { describe, expect, it } from 'vitest';
import { mentionsIn, readDraft } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('a denial', () => {
  it.each([
    ['نفت إسرائيل قصف مدينة رفح.', 'israel', 'of a verbal noun'],
    ['نفت حماس سقوط مدينة خان يونس.', 'hamas', 'of a fall'],
    ['نفى الجيش السوداني أن تكون قوات الدعم السريع سيطرت على مدينة نيالا.', 'sudan-army', 'with أن'],
    ['نفت مصر أن تكون إسرائيل قد قصفت معبر رفح.', 'egypt', 'with أن and قد'],
    ['كذبت إيران نبأ قصف مدينة أصفهان.', 'iran', 'of a report'],
    ['قال الجيش الأوكراني إن قواته لم تنسحب من مدينة باخموت.', 'ukraine-army', 'by a negated verb in speech'],
    ['قالت إسرائيل إن الجيش لم يقصف المستشفى في مدينة غزة.', 'israel', 'by a negated verb in speech'],
  ])('%s', (text, denier) => {
    expect(claims(text)).toEqual([[expect.stringMatching(`^${denier}: denies`)]]);
  });

  it('by whom it is laid to denies that he did it', () => {
    expect(claims('نفى الجيش الإسرائيلي مسؤوليته عن قصف مدينة رفح.')).toEqual([
      ['israel-army: denies responsibility'],
    ]);
  });

  it.each([
    ['نفت أوكرانيا رفض الهدنة.', ['refusal: ukraine: denies occurrence'], 'of a refusal'],
    [
      'نفت إيران ما تردد عن رفض طهران استئناف المفاوضات.',
      ['refusal: iran: denies occurrence'],
      'of talk of it',
    ],
    ['نفت أوكرانيا أن تكون قد طلبت أي ضمانات.', ['demand: ukraine: denies occurrence'], 'of a demand'],
    ['قالت إثيوبيا إنها لم ترفض الهدنة.', ['refusal: ethiopia: denies occurrence'], 'by a negated verb'],
    [
      'قالت إيران إن طهران لم تتلق أي دعوة إلى المحادثات.',
      ['invitation: iran: denies occurrence'],
      'of "any"',
    ],
    [
      'نفت إيران قصف مدينة أربيل، ورفضت الهدنة.',
      ['strike: iran: denies responsibility', 'refusal: '],
      'and not what it does besides',
    ],
    ['رفضت إثيوبيا الهدنة.', ['refusal: '], 'and not a refusal of its own'],
    ['نفت إيران الاتهامات.', [], 'and no accusation'],
  ])('of a stance: %s', (text, told) => {
    expect(mentionsIn(text).map((row) => `${row.type}: ${row.claims.join(' | ')}`)).toEqual(told);
  });

  it.each([
    [
      'قالت أوكرانيا إن قواتها لم تشن أي غارة على مدينة بيلغورود.',
      'ukraine: denies',
      'the speech of another',
    ],
    ['قال الجيش الأوكراني إنه لم يُقتل أي من جنوده في مدينة باخموت.', 'ukraine-army: denies', 'of the dead'],
    ['نفت إيران مشاركتها في القتال في سوريا.', 'iran: denies', 'of a part in a fight'],
    ['نفت سوريا استخدام قواتها أسلحة كيميائية في إدلب.', 'syria: denies', 'of the use of poison'],
  ])('%s (%s)', (text, claim) => {
    expect(claims(text)).toEqual([[expect.stringContaining(claim)]]);
  });

  it.each([
    'لم ترفض إثيوبيا الهدنة.',
    'قالت إثيوبيا إنه إذا لم ترفض مصر المقترح فستعود إليه.',
    'لم يُقتل أي جندي في مدينة باخموت.',
    'قال غوتيريش إن حظر استخدام أسلحة كيميائية واجب.',
  ])("is nobody's where nobody denies: %s", (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('of a negated deed asserts it', () => {
    expect(claims('نفت أوكرانيا أن قواتها لم تنسحب من مدينة باخموت.')).toEqual([['ukraine: asserts']]);
  });
});

describe('a negated deed', () => {
  it.each([
    ['لم تنسحب القوات الأوكرانية من مدينة باخموت.', 'in the article’s own voice tells of nothing'],
    ['لن تنسحب القوات الأوكرانية من مدينة باخموت.', 'in the future tells of nothing'],
    ['قال زيلينسكي إن القوات الأوكرانية لن تقصف مدينة باخموت.', 'that is only promised denies nothing'],
  ])('%s (%s)', (text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('the act itself', () => {
  it('has no source: who refuses or threatens is its agent', () => {
    expect(mentionsIn('وقال نتنياهو إن إسرائيل لن تقبل بهذه الشروط.')[0]).toMatchObject({
      type: 'refusal',
      agents: ['israel'],
    });
    expect(mentionsIn('هددت إيران أمس بالرد على إسرائيل.')[0]).toMatchObject({
      type: 'threat',
      agents: ['iran'],
      claims: [],
    });
  });

  it('reported by another is that other’s claim', () => {
    expect(mentionsIn('قالت إيران إن تركيا اتهمت روسيا بانتهاك الاتفاق.')[0]).toMatchObject({
      type: 'accusation',
      claims: ['iran: asserts'],
    });
  });
});

describe('the form of a claim', () => {
  it.each([
    ['قال زيلينسكي: «سيطرت القوات الأوكرانية على بلدة روبوتين».', 'quoted'],
    ['قال زيلينسكي إن القوات الأوكرانية سيطرت على بلدة روبوتين.', 'paraphrased'],
  ])('%s is %s', (text, form) => {
    expect(readDraft(text).mentions.map(({ claims: [claim] }) => claim?.form)).toEqual([form]);
  });
});

describe('what a negated clause denies under speech', () => {
  it.each([
    ['قالت روسيا إن جنودها لم يهاجموا أي موقع.', 'attack', 'a verb of attack'],
    ['قالت روسيا إن طيرانها لم يشن أي غارة على خاركيف.', 'strike', 'any deed with a light verb'],
    ['نفت روسيا أن يكون جيشها نفذ أي ضربة جوية في خاركيف.', 'strike', 'any deed under a denial'],
    ['قالت روسيا إن أي انسحاب من خاركيف لم يحصل.', 'withdrawal', 'a deed that did not happen'],
    ['تنصلت روسيا من قصف مدينة خاركيف.', 'strike', 'a deed disowned'],
    ['فندت روسيا الأنباء عن قصف مدينة خاركيف.', 'strike', 'a report refuted'],
  ])('%s (%s: %s)', (text, type) => {
    const rows = mentionsIn(text).map((row) => `${row.type} ${row.claims.join()}`);
    expect(rows).toEqual([expect.stringMatching(new RegExp(`^${type} russia: denies`))]);
  });

  it('leaves a concession to the article', () => {
    const rows = mentionsIn('نفت روسيا قصف مدينة خاركيف، على الرغم من أن أوكرانيا قصفت مدينة دونيتسك.');
    expect(rows.map(({ claims }) => claims.length)).toEqual([1, 0]);
  });

  it('does not take a duty or an accord for a deed disowned', () => {
    expect(mentionsIn('تنصلت روسيا من اتفاق الهدنة في خاركيف.').flatMap(({ claims }) => claims)).toEqual([]);
  });

  it('is not what any attack would bring', () => {
    expect(mentionsIn('قالت روسيا إنها سترد على أي هجوم.').filter(({ type }) => type === 'attack')).toEqual(
      [],
    );
  });
});

describe('what was never recorded', () => {
  it('is denied by who says so', () => {
    expect(claims('قالت تركيا إن قواتها لم تسجل أي خرق للهدنة.')).toEqual([['turkey: denies occurrence']]);
  });
});
