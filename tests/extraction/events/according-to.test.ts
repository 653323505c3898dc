// Sources beside the sentence: how far back they reach, who passes them on, speakers behind their words.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('a source behind the sentence', () => {
  it.each([
    [
      'قصفت روسيا مدينة خاركيف، حسبما أفادت وزارة الدفاع الأوكرانية.',
      ['ukraine-mod: asserts'],
      '"حسبما أفادت"',
    ],
    [
      'قصفت القوات مدينة الفاشر، بحسب لجان المقاومة.',
      ['source-lajan-al-maqawma: asserts'],
      'a body in the plural',
    ],
    ['قصفت روسيا مدينة خاركيف، كما أعلنت أوكرانيا.', ['ukraine: asserts'], '"كما أعلنت"'],
    [
      '«قصفت روسيا مدينة خاركيف»، قال زيلينسكي.',
      ['volodymyr-zelensky: asserts'],
      'a quotation before its speaker',
    ],
    [
      'قصفت روسيا مدينة خاركيف، وفق ما نقلت وكالة رويترز عن وزارة الدفاع الأوكرانية.',
      ['reuters > ukraine-mod: asserts'],
      'an agency that cites',
    ],
  ])('%s (%3$s)', (text, expected) => {
    expect(claims(text)).toEqual([expected]);
  });

  it.each([
    ['أسفر القتال، بحسب الأمم المتحدة، عن مقتل 20 مدنيا.', 'between its commas'],
    ['أدى القتال وفق الأمم المتحدة إلى مقتل 20 مدنيا.', 'without commas'],
  ])('tells of the outcome alone: %s (%s)', (text) => {
    const rows = mentionsIn(`شنت روسيا هجوما على مدينة خاركيف. ${text}`);
    expect(rows.map(({ type, claims }) => `${type} ${claims.join()}`)).toEqual([
      'attack ',
      'clash ',
      'losses united-nations: asserts',
    ]);
  });

  it.each([
    [
      'قالت أوكرانيا إن روسيا قصفت مدينة خاركيف، مما أدى إلى مقتل 15 مدنيا وفق مصدر طبي.',
      ['ukraine: asserts', 'ukraine > source-masdar-tabi: asserts'],
    ],
    [
      'نفت أوكرانيا مسؤوليتها عن هجوم على مدينة بيلغورود أسفر عن مقتل ثلاثة عمال بحسب السلطات المحلية.',
      ['ukraine: denies responsibility', expect.stringContaining('source-al-saltat-al-mahlih')],
    ],
  ])('inside the speech of another has said the last deed alone: %s', (text, told) => {
    expect(claims(text).map((row) => row.join())).toEqual(told);
  });

  it('that the reporter passes on has what follows it', () => {
    expect(claims('أفاد مراسل الجزيرة نقلا عن شهود عيان بأن خمسة مدنيين قُتلوا في مدينة رفح.')).toEqual([
      ['al-jazeera > source-shahud-ayan: asserts'],
    ]);
  });

  it('covers the deed it follows, not one before it', () => {
    expect(claims('انسحبت روسيا من مدينة خيرسون، وقصفت مدينة خاركيف، بحسب وزارة الدفاع الأوكرانية.')).toEqual(
      [[], ['ukraine-mod: asserts']],
    );
  });
});

describe('no source', () => {
  it('is a plan or a law that something accords with', () => {
    expect(claims('انسحبت روسيا من مدينة خيرسون وفق الخطة.')).toEqual([[]]);
  });
});

describe('what something accords with', () => {
  const last = (text: string) => mentionsIn(text).at(-1)?.claims;

  it.each([
    'ووفقا للاتفاق بين روسيا وتركيا، انسحبت القوات السورية من مدينة إدلب.',
    'انسحبت القوات الإسرائيلية من مدينة رفح وفق قرار مجلس الأمن.',
    'قصفت الطائرات مدينة صنعاء، وفق ما أورد مراسلنا.',
  ])('is no source: %s', (text) => {
    expect(last(text)).toEqual([]);
  });

  it.each([
    ['قصفت الطائرات الروسية مدينة إدلب، بحسب رواية وزارة الدفاع السورية.', 'syria-mod'],
    ['قصفت الطائرات الروسية مدينة إدلب، بحسب حصيلة رسمية.', 'source-hasila-rasmih'],
    ['قصفت الطائرات الروسية مدينة إدلب، وفقا لرستم بارزان، قائد في الجيش السوري.', 'source-rastam-barzan'],
  ])('tells whose account it is: %s', (text, speaker) => {
    expect(last(text)).toEqual([`${speaker}: asserts`]);
  });

  it('is those told before, whatever they say besides: "وفق المصادر التي قالت"', () => {
    const text =
      'قالت مصادر طبية إن القصف أوقع قتلى. وقصفت الطائرات مدينة إدلب، وفق المصادر التي قالت إن القتيل من روسيا.';
    expect(last(text)?.join()).not.toContain('russia');
  });
});

describe('a source between commas', () => {
  it.each([
    ['ومن المقرر، وفق موسكو، أن يزور بوتين مدينة إسطنبول.', 'before أن'],
    ['واتفق الجانبان، وفق ما أعلنت موسكو، على تبادل الأسرى.', 'before a preposition'],
  ])('tells of what follows: %s (%s)', (text) => {
    expect(claims(text).at(-1)).toEqual(['russia: asserts']);
  });

  it('of an outcome tells of that alone', () => {
    expect(claims('شنت روسيا غارات على مدينة خاركيف أوقعت، بحسب كييف، 20 قتيلا.')).toEqual([
      [],
      ['ukraine: asserts'],
    ]);
  });

  it('reaches back to the turn to another story', () => {
    expect(claims('قصفت روسيا مدينة خاركيف، في حين انسحبت أوكرانيا من مدينة باخموت، وفق موسكو.')).toEqual([
      [],
      ['russia: asserts'],
    ]);
  });

  it('may stand behind "على ما"', () => {
    expect(claims('قصفت روسيا مدينة خاركيف، على ما أفادت كييف.')).toEqual([['ukraine: asserts']]);
  });

  it('is no "only"', () => {
    expect(claims('قصفت روسيا مواقع عسكرية في مدينة خاركيف فحسب، وأوكرانيا مدنا.').at(0)).toEqual([]);
  });
});

describe('words that describe who is the source', () => {
  it.each([
    ['توقف القتال في مدينة خاركيف، وفق شهود تحدثوا عن انسحاب القوات الروسية.', 'source-shahud: asserts'],
    [
      'قصفت روسيا مدينة خاركيف، على ما أفاد به دبلوماسي غربي رجح أن تسقط.',
      'source-dablumasi-gharbi: asserts',
    ],
    ['أحبطت أوكرانيا، وفق ما نقله موقعها الرسمي، هجوما روسيا على مدينة خاركيف.', 'ukraine: asserts'],
  ])('%s', (text, claim) => {
    expect(claims(text).flat()).toContain(claim);
  });

  it('not a document whose issuer is told: "بيان نشرته"', () => {
    expect(claims('قصفت روسيا مدينة خاركيف، وفق بيان نشرته أوكرانيا.')).toEqual([['ukraine: asserts']]);
  });
});

describe('a source behind what came of it', () => {
  it.each([
    ['دخلت الهدنة حيز التنفيذ في قطاع غزة، لينتهي قتال قُتل فيه ثلاثون شخصا، وفق وزارة الصحة.'],
    ['منذ قصف روسيا مدينة خاركيف، قُتل عشرون شخصا، وفق الأمم المتحدة.'],
  ])('tells of that alone: %s', (text) => {
    const told = claims(text);
    expect(told[0]).toEqual([]);
    expect(told.at(-1)).not.toEqual([]);
  });
});

describe('a source that is a pronoun', () => {
  it('is whoever has the word', () => {
    const text = 'قالت أوكرانيا إن القتال توقف في مدينة خاركيف، مما أسفر، وفقا لها، عن مقتل 20 جنديا روسيا.';
    expect(claims(text).at(-1)).toEqual(['ukraine: asserts']);
  });

  it('or whom the clause before is about: "نقلت عنه"', () => {
    const text = 'غير أن جنديا أوكرانيا خرج من المدينة نقلت عنه رويترز أن روسيا قصفت مدينة خاركيف.';
    expect(claims(text).at(-1)?.[0]).toMatch(/ukraine/);
  });
});
