// Who says so: verbs of saying before and after their speaker, "according to", chains of reporters, words carried over.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

/** The claims of every mention of a text. */
const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('a verb of saying', () => {
  it.each([
    ['أعلنت روسيا أن قواتها سيطرت على مدينة باخموت.', 'russia', 'verb first, أن'],
    ['قالت وزارة الدفاع الروسية إن الجيش الأوكراني قصف مدينة بيلغورود.', 'russia-mod', 'verb first, إن'],
    ['وزارة الدفاع الروسية أعلنت أن قواتها سيطرت على بلدة أوغليدار.', 'russia-mod', 'speaker first'],
    ['الجيش الإسرائيلي قال إن صاروخا أطلق من اليمن.', 'israel-army', 'speaker first'],
    ['قال زيلينسكي: «سيطرت قواتنا على بلدة روبوتين».', 'volodymyr-zelensky', 'a colon'],
    [
      'وقالت المتحدثة باسم الخارجية الروسية ماريا زاخاروفا «قصفت أوكرانيا مدينة دونيتسك».',
      'maria-zakharova',
      'a quotation without a colon',
    ],
    ['أعلن الجيش الأوكراني تحرير بلدة روبوتين.', 'ukraine-army', 'a verbal noun'],
    ['أكدت حماس أن إسرائيل قصفت مدينة خان يونس.', 'hamas', 'أكد'],
    ['ذكرت وكالة الأنباء السورية أن إسرائيل قصفت مدينة حمص.', 'sana', 'an agency'],
    ['أقر الجيش الإسرائيلي بقصف مدينة رفح.', 'israel-army', 'an admission with ب'],
  ])('%s', (text, speaker) => {
    expect(claims(text)).toEqual([[`${speaker}: asserts`]]);
  });

  it('goes on by a participle whose letters are also a noun: "مضيفة"', () => {
    expect(
      claims(
        'قالت روسيا إن دفاعاتها أسقطت صاروخا أطلقته أوكرانيا، مضيفة أن الأوكرانيين قصفوا مدينة بيلغورود.',
      ).at(-1),
    ).toEqual(['russia: asserts']);
  });

  it('has two speakers side by side', () => {
    expect(claims('أعلنت روسيا وبيلاروسيا أن أوكرانيا قصفت مدينة بريست.')).toEqual([
      ['russia: asserts', 'belarus: asserts'],
    ]);
  });
});

describe('a relative pronoun of one before a verb of saying', () => {
  it('means the nearest of those named: "التقى X وY، الذي قال"', () => {
    expect(
      claims(
        'التقى السيسي وزير الدفاع الروسي والرئيس الأوكراني فولوديمير زيلينسكي، الذي قال: «سيطرت قواتنا على بلدة روبوتين».',
      ).at(-1),
    ).toEqual(['volodymyr-zelensky: asserts']);
  });
});

describe('"according to"', () => {
  it.each([
    ['سيطرت قوات الدعم السريع على مدينة نيالا، بحسب الجيش السوداني.', 'sudan-army', 'behind'],
    ['بحسب وزارة الدفاع الأوكرانية، قصفت روسيا مدينة خاركيف.', 'ukraine-mod', 'before'],
    [
      'وفق ما أعلنت وزارة الصحة الفلسطينية، قتل 20 شخصا في رفح.',
      'palestine-health-ministry',
      'what was announced',
    ],
  ])('%s', (text, speaker) => {
    expect(claims(text)).toEqual([[`${speaker}: asserts`]]);
  });
});

describe('words passed on', () => {
  it('name the reporter first and the claimant last: "نقلت X عن Y أن"', () => {
    expect(
      claims('نقلت وكالة رويترز عن وزارة الدفاع الأوكرانية أن القوات الروسية قصفت مدينة خاركيف.'),
    ).toEqual([['reuters > ukraine-mod: asserts']]);
  });

  it('nest: one leader says what another told him', () => {
    expect(claims('قال بوتين إن ماكرون أبلغه أن أوكرانيا قصفت مدينة بيلغورود.')).toEqual([
      ['vladimir-putin > emmanuel-macron: asserts'],
    ]);
  });
});

describe('a speech ends', () => {
  it('where another speaker begins', () => {
    expect(
      claims(
        'قال الجيش السوداني إنه استعاد مدينة سنجة، فيما أعلنت قوات الدعم السريع أنها سيطرت على مدينة الدندر.',
      ),
    ).toEqual([['sudan-army: asserts'], ['rapid-support-forces: asserts']]);
  });

  it('with its sentence', () => {
    expect(claims('قالت حماس إن إسرائيل قصفت مدينة رفح. انسحبت القوات الروسية من مدينة خيرسون.')).toEqual([
      ['hamas: asserts'],
      [],
    ]);
  });
});

describe('a speech goes on', () => {
  it('with "وأضافت" in the next sentence', () => {
    expect(
      claims('قالت روسيا إن أوكرانيا قصفت مدينة بيلغورود. وأضافت أن القوات الأوكرانية هاجمت مدينة كورسك.'),
    ).toEqual([['russia: asserts'], ['russia: asserts']]);
  });

  it('with a quotation that runs over sentences', () => {
    expect(claims('قال زيلينسكي: «قصفت روسيا مدينة خاركيف. وهاجمت القوات الروسية مدينة أوديسا».')).toEqual([
      ['volodymyr-zelensky: asserts'],
      ['volodymyr-zelensky: asserts'],
    ]);
  });

  it('backwards with "أفاد بذلك"', () => {
    expect(claims('انسحبت القوات الروسية من مدينة خيرسون. أفاد بذلك الجيش الأوكراني.')).toEqual([
      ['ukraine-army: asserts'],
    ]);
  });
});

describe('the article’s own voice', () => {
  it.each([
    'قصفت إسرائيل مدينة رفح.',
    'وجددت تركيا دعمها لأذربيجان.',
    'انسحبت القوات الروسية من مدينة خيرسون.',
    'زار وزير الخارجية الأميركي أنتوني بلينكن القاهرة يوم الأحد.',
  ])('%s', (text) => {
    expect(claims(text)).toEqual([[]]);
  });
});

describe('the subject of a verb of saying', () => {
  const last = (text: string) => claims(text).at(-1);

  it('stands between the two verbs of the pluperfect: "وكانت X قد أعلنت منح Y"', () => {
    expect(last('وكانت روسيا قد أعلنت أمس أن أوكرانيا قصفت مدينة بيلغورود.')).toEqual(['russia: asserts']);
    expect(
      last('وكانت الإمارات قد أعلنت منح الحوثيين مهلة قبل السيطرة على مدينة الحديدة.')?.join(),
    ).not.toContain('houthis');
  });

  it('is not the addressee: "أن X أبلغت Y أن"', () => {
    expect(last('قالت فرنسا إن روسيا أبلغت تركيا أن القصف على مدينة إدلب سيتوقف.')).toEqual([
      'france > russia: asserts',
    ]);
    expect(last('أبلغت روسيا تركيا أن أوكرانيا قصفت مدينة بيلغورود.')).toEqual(['russia: asserts']);
  });

  it('is not whom an indefinite noun with its adjective tells of: "شاب فلسطيني قالت إنه"', () => {
    expect(last('أعلنت إسرائيل اعتقال شاب فلسطيني قالت إنه نفذ هجوما في مدينة القدس.')).toEqual([
      'israel: asserts',
    ]);
  });

  it('is a description right before its verb: "وسط تقارير تفيد بأن"', () => {
    expect(
      last('توغلت القوات السورية شرقا وسط تقارير تفيد بأن الطائرات الروسية قصفت مدينة درعا.')?.join(),
    ).toContain('source-taqarir');
  });

  it('is a pronoun behind "because": "لأنه يرى أنها"', () => {
    expect(last('حملت إسرائيل حماس المسؤولية لأنها ترى أن الحركة قصفت مدينة سديروت.')).toEqual([
      'israel: asserts',
    ]);
  });

  it('is not where a body sits: "ومقره بريطانيا"', () => {
    expect(
      last('وكان المرصد السوري لحقوق الإنسان، ومقره بريطانيا، قال إن الطائرات الروسية قصفت مدينة درعا.'),
    ).toEqual(['syrian-observatory-for-human-rights: asserts']);
  });
});

describe('who goes on by a participle', () => {
  const last = (text: string) => mentionsIn(text).at(-1)?.claims;

  it('is the subject of the verb before, not the nearest name: "مؤكدا"', () => {
    expect(
      last('اتصل بوتين بأردوغان، مؤكدا أن القوات الروسية سيطرت على مدينة باخموت.')?.join(),
    ).not.toContain('erdogan');
  });

  it('is who denies what others tell: "نفى رواية X، وقال"', () => {
    expect(last('لكن زيلينسكي نفى رواية موسكو، وقال إن القوات الأوكرانية تقاتل في مدينة باخموت.')).toEqual([
      'volodymyr-zelensky: asserts',
    ]);
  });

  it('is no outlet to which it is said', () => {
    expect(
      last('غير أن مصدرا ميدانيا نفى لـ«الجزيرة» أن تكون القوات الروسية قد قصفت مدينة خاركيف.')?.join(),
    ).not.toContain('al-jazeera');
  });

  it('may be set off from his verb: "X من جانبه نفى"', () => {
    expect(last('الحوثيون من جانبهم نفوا قصف مدينة مأرب.')).toEqual([
      expect.stringContaining('houthis: denies'),
    ]);
  });
});

describe('who threatens or vows', () => {
  it.each([
    ['هددت إسرائيل بأن طائراتها ستقصف مدينة رفح.'],
    ['نددت إسرائيل بالهدنة، متوعدة بأن طائراتها ستقصف مدينة رفح.'],
  ])('says what will be: %s', (text) => {
    expect(mentionsIn(text).at(-1)?.claims).toEqual(['israel: asserts']);
  });
});
