// Which words date an event, and whether they date the event itself or only what lends it a day ("~").
import { describe, expect, it } from 'vitest';
import { mentionsIn, readDraft } from '../support.ts';

const times = (text: string) => mentionsIn(text).map((row) => row.time);
const attachments = (text: string) =>
  readDraft(text).mentions.map(({ anchor }) => anchor && `${anchor.expression.words} ${anchor.attachment}`);

describe('a time in the clause', () => {
  it.each([
    ['قصفت روسيا مدينة خاركيف أمس.', 'أمس', 'behind'],
    ['وأمس قصفت روسيا مدينة خاركيف.', 'أمس', 'before'],
    ['قصفت روسيا في وقت سابق الجمعة مدينة خاركيف.', 'الجمعة', 'behind "earlier"'],
    [
      'اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم فجر السبت.',
      'فجر السبت',
      'far behind',
    ],
    ['عقدت في جنيف، أول أمس الخميس، محادثات بين إسرائيل وحماس.', 'أول أمس الخميس', 'set off by commas'],
    [
      'أعلن التحالف العربي، الأحد، مقتل 100 مسلح في مأرب، خلال الساعات الماضية.',
      'الساعات الماضية',
      'at the end',
    ],
    [
      'ومنذ 15 نيسان الماضي تتواصل الاشتباكات بين الجيش السوداني وقوات الدعم السريع.',
      'منذ 15 نيسان الماضي',
      'since when',
    ],
    ['ومنذ 24 شباط، تتواصل المعارك في خاركيف.', 'منذ 24 شباط', 'since when, at the head'],
    ['تبدأ المحادثات بين إسرائيل وحماس يوم الأحد المقبل في القاهرة.', 'الأحد المقبل', 'ahead'],
  ])('%s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  it('starts what begins by it, and what goes on is open', () => {
    const shapes = (text: string) =>
      readDraft(text).mentions.map(({ anchor }) => anchor?.expression.shape.kind);
    expect(shapes('دخلت الهدنة حيز التنفيذ اعتبارا من يوم الأحد.')).not.toContain('since');
    expect(shapes('ومنذ 24 شباط، تتواصل المعارك في خاركيف.')).toEqual(['since']);
  });

  it('behind an event that others are counted from is its own day', () => {
    const [, clashes] = readDraft(
      'انسحبت القوات الروسية من خيرسون بعد شهرين من اشتباكات استمرت من 12 إلى 16 تموز.',
    ).mentions;
    expect(clashes?.anchor?.shift).toBeNull();
    const [, strike] = readDraft('انسحبت روسيا أمس من خيرسون بعد يومين من قصف كييف.').mentions;
    expect(strike?.anchor?.shift).toMatchObject({ unit: 'day', count: 2 });
  });

  it('ends where "على أن" opens another', () => {
    expect(
      times('يلتقي الوزيران اليوم الثلاثاء في أنقرة، على أن يجتمع الرئيسان في الدوحة السبت المقبل.'),
    ).toEqual(['اليوم الثلاثاء', 'السبت المقبل']);
  });

  it('lies behind "على أن" before it lies across it', () => {
    expect(
      times(
        'يجتمع الطرفان في جدة قبل منتصف حزيران، على أن يزور وفد أممي الخرطوم، عاصمة البلاد، خلال الأيام الخمسة المقبلة.',
      ).at(-1),
    ).toBe('الأيام الخمسة المقبلة');
  });

  it('opens the conjunct of the verb behind it', () => {
    expect(
      times('قصفت إسرائيل مدينة خان يونس عشرات المرات وبحلول مساء السبت كانت قواتها قد سيطرت على المدينة.'),
    ).toEqual([null, expect.stringContaining('مساء السبت')]);
  });

  it('is that of a past verb behind a relative clause of the present', () => {
    expect(times('قال الجيش إن المقاتلين الذين يحاصرون سنجة قصفوا السبت الماضي مدينة كوستي.')).toContain(
      'السبت الماضي',
    );
    expect(
      times('تدور معارك قرب البلدة التي تحاصرها روسيا منذ أن سيطرت على باخموت في 20 أيار الماضي.').at(-1),
    ).toBe('20 أيار الماضي');
  });

  it('is what an apposition says to be the day of an event', () => {
    const [invasion] = readDraft(
      'ومنذ 24 شباط، تاريخ بدء الهجوم الروسي على أوكرانيا، نزح الملايين.',
    ).mentions;
    expect(invasion?.anchor?.attachment).toBe('own');
    expect(invasion?.anchor?.expression.shape.kind).toBe('day');
    const fighting = readDraft(
      'قتل 50 شخصا في الفاشر منذ 9 أيار، حين اندلعت المعارك في المدينة.',
    ).mentions.at(-1);
    expect(fighting?.anchor).toMatchObject({ attachment: 'own', expression: { shape: { kind: 'day' } } });
  });
});

describe('a time shared', () => {
  it.each([
    [
      'قصفت القوات الروسية أمس مدينة خاركيف ودمرت جسرا وقتلت ثلاثة جنود.',
      ['أمس own', 'أمس shared', 'أمس shared'],
      'by coordinated verbs, told with the first',
    ],
    [
      'قُتل جنديان وأصيب خمسة آخرون بجروح الأربعاء في مدينة مأرب.',
      ['الأربعاء shared', 'الأربعاء own'],
      'told with the last',
    ],
    [
      'وفي 27 أيلول، اندلعت اشتباكات في الخرطوم وسيطرت قوات الدعم السريع على المطار.',
      ['27 أيلول fronted', '27 أيلول fronted'],
      'by all clauses behind it',
    ],
    [
      'وفي وقت سابق من الشهر الجاري، قصفت روسيا مدينة أوديسا.',
      ['وقت سابق من الشهر الجاري fronted'],
      'behind words of opening',
    ],
  ])('%s', (text, expected) => {
    expect(attachments(text)).toEqual(expected);
  });

  it('ends where the sentence turns to another story', () => {
    expect(attachments('وأمس الخميس، قصفت روسيا خاركيف، فيما قصفت أوكرانيا مدينة بيلغورود.')).toEqual([
      'أمس الخميس fronted',
      'أمس الخميس reported',
    ]);
  });

  it('is not lent by what came before, by what goes on, or by what is said of it', () => {
    expect(
      times('جاء سقوط سنجة بعد حصار استمر شهرا، وبعد رفض الجيش هدنة اقترحتها مصر في أيار.')[0],
    ).toBeNull();
    expect(
      times('دعت مصر إلى هدنة في البلدة التي يحاصرها الجيش السوداني منذ 21 أيلول الماضي.')[0],
    ).toBeNull();
    expect(times('اتهمت مصر حفتر بخرق الهدنة، قائلة إن قواته قصفت السبت مدينة سرت.')[0]).toBeNull();
  });

  it('is not taken from a story that begins behind', () => {
    expect(times('تطالب باكو بانسحاب القوات، وكان علييف قد هدد أرمينيا في أيلول الماضي.')[0]).toBeNull();
  });
});

describe('a time of the verb of saying', () => {
  it('is inherited by what is said', () => {
    expect(times('أعلنت روسيا أمس أن قواتها سيطرت على مدينة باخموت.')).toEqual(['~أمس']);
  });

  it('gives way to a time of what is said', () => {
    expect(times('أعلنت روسيا أمس أن قواتها سيطرت يوم السبت على مدينة باخموت.')).toEqual(['السبت']);
    expect(times('نفت إسرائيل الأحد قصف مستشفى في مدينة غزة الجمعة.')).toEqual(['الجمعة']);
  });

  it('dates the act that the verb itself is', () => {
    expect(times('هددت إيران أمس بالرد على إسرائيل.')).toEqual(['أمس']);
    expect(times('اتهمت أوكرانيا روسيا الأربعاء بقصف مدينة خاركيف الثلاثاء.')).toEqual([
      'الأربعاء',
      'الثلاثاء',
    ]);
  });

  it('is that of the document in which something is said', () => {
    expect(times('دعا مجلس الأمن إلى هدنة في القرار 2712 الذي صدر في 15 تشرين الثاني.')[0]).toBe(
      '15 تشرين الثاني',
    );
  });
});

describe('several times', () => {
  it('of one verb make a mention each', () => {
    expect(times('اتفقت روسيا وأوكرانيا على هدنة يومي 10 و17 آذار.')).toEqual(['10', '17 آذار']);
  });

  it('date each its own clause', () => {
    expect(times('قصفت إسرائيل مدينة رفح الأحد، وانسحبت من مدينة خان يونس الاثنين.')).toEqual([
      'الأحد',
      'الاثنين',
    ]);
  });

  it('date each its own noun of a list', () => {
    const list =
      'شملت الهجمات قصف مدينة رفح في 3 أيار واقتحام جنين في 5 أيار والسيطرة على معبر رفح في 7 أيار.';
    expect(times(list).slice(1)).toEqual(['3 أيار', '5 أيار', '7 أيار']);
  });
});

describe('an event beside the one that has the time', () => {
  it.each([
    [
      'سيطرت القوات الروسية أمس على مدينة باخموت بعد انسحاب القوات الأوكرانية منها.',
      ['أمس', '~أمس'],
      'before it',
    ],
    ['وصل وزير الخارجية المصري السبت إلى أنقرة لإجراء محادثات.', ['السبت', '~السبت'], 'its aim'],
    ['زار الرئيس الأوكراني أمس المدينة التي سيطرت عليها قواته.', ['أمس', '~أمس'], 'in a relative clause'],
  ])('%s only inherits it', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('the complement of a verb that commits', () => {
  it('has the time behind it, and only inherits the one before', () => {
    expect(times('تعهدت الولايات المتحدة الأسبوع الماضي بإرسال تعزيزات إلى المنطقة الشهر المقبل.')).toEqual([
      'الشهر المقبل',
    ]);
    expect(times('تعهدت الولايات المتحدة الأسبوع الماضي بإرسال تعزيزات إلى المنطقة.')).toEqual([
      '~الأسبوع الماضي',
    ]);
  });
});

describe('no time', () => {
  it.each(['قصفت إسرائيل مدينة رفح.', 'انسحبت القوات الروسية من مدينة خيرسون.'])('%s', (text) => {
    expect(times(text)).toEqual([null]);
  });

  it('is lent by an end that something else has', () => {
    expect(times('طلب حفتر هدنة حتى صباح غد.')).toEqual([null]);
  });

  it('that lies ahead dates a past verb', () => {
    expect(times('وصل وزير الخارجية المصري إلى أنقرة لبحث اجتماع الأحد المقبل.')[0]).toBeNull();
  });
});
