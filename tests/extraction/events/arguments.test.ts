// Who is agent, target, mediator of an event and where it took place, by the construction around its trigger.
import { describe, expect, it } from 'vitest';
import { mentionsIn, tell } from './support.ts';

describe('around a verb', () => {
  it.each([
    ['قصفت القوات الروسية مدينة خاركيف.', 'strike "قصفت" by russia-army at kharkiv', 'subject and place'],
    ['دعمت إيران حماس.', 'support "دعمت" by iran to hamas', 'subject and object'],
    ['قُصفت مدينة خاركيف.', 'strike "قُصفت" at kharkiv', 'a passive has no agent'],
    ['قصفت مدينة خاركيف من قبل القوات الروسية.', 'strike "قصفت" by russia-army at kharkiv', 'by whom'],
    ['رفضت مصر وقطر المقترح.', 'refusal "رفضت" by egypt qatar', 'two subjects'],
    ['حذرت مصر إثيوبيا من ملء السد.', 'concern "حذرت" by egypt to ethiopia', 'who is warned'],
    [
      'اتهم الجيش السوداني في بيان قوات الدعم السريع بالكذب.',
      'accusation "اتهم" by sudan-army to rapid-support-forces',
      'whom, behind the statement in which it is said',
    ],
    ['أطلق الحوثيون صاروخا على إسرائيل.', 'strike "أطلق الحوثيون صاروخا" by houthis to israel', 'on whom'],
    [
      'استعاد الجيش السوداني مدينة سنجة من قوات الدعم السريع.',
      'capture "استعاد" by sudan-army to rapid-support-forces at singa',
      'from whom it was taken',
    ],
    [
      'هنأ الرئيس المصري نظيره التركي بفوزه.',
      'support "هنأ" by abdel-fattah-el-sisi to recep-tayyip-erdogan',
      'a counterpart',
    ],
    [
      'قصفت إسرائيل المخيم الذي يؤوي الفلسطينيون فيه عائلاتهم.',
      'strike "قصفت" by israel',
      'a relative clause keeps its own subject',
    ],
    ['هاجم مسلحون أفرادا من الشرطة العراقية.', 'attack "هاجم" by militants to iraq-police', 'men of a body'],
    [
      'ساعدت القوات الروسية الجيش السوري في استعادة مدينة تدمر من أيدي داعش.',
      'capture "استعادة" by syria-army to islamic-state at palmyra',
      'out of whose hands',
    ],
    [
      'تعرضت القوات الروسية لقصف من الجيش الأوكراني.',
      'strike "لقصف" by ukraine-army to russia-army',
      'exposed',
    ],
    [
      'تعرضت دمشق لهجمات من داعش.',
      'attack "تعرضت دمشق لهجمات" by islamic-state at damascus',
      'a town is where',
    ],
    [
      'القوات الأفغانية صدت هجمات لحركة طالبان.',
      'attack "صدت هجمات" by afghanistan-army to taliban',
      'before its verb, who beats off an attack',
    ],
    [
      'تصدت القوات الأفغانية لهجوم شنته حركة طالبان.',
      'attack "تصدت القوات الأفغانية لهجوم" by afghanistan-army to taliban',
      'who is beaten off',
    ],
    [
      'طلب مسؤولون محليون المزيد من القوات لدعم الجيش الأفغاني.',
      'demand "طلب" by source-masuulun-mahlayun',
      'who is to be helped',
    ],
    ['وصلت قوات روسية إلى مالي.', 'deployment "وصلت قوات روسية" by russia-army at mali', 'where to'],
  ])('%s', (text, row) => {
    expect(tell(text)).toEqual([row]);
  });
});

describe('around a noun', () => {
  it.each([
    [
      'القصف الإسرائيلي على مدينة رفح تواصل.',
      'strike "القصف" by israel at rafah',
      'a demonym tells whose deed',
    ],
    ['هجوم على مدينة مأرب من قبل الحوثيين.', 'attack "هجوم" by houthis at marib', 'by whom'],
    [
      'انسحاب القوات الفرنسية من النيجر اكتمل.',
      'withdrawal "انسحاب" by france-army at niger',
      'a genitive that does it',
    ],
    [
      'غارات التحالف الدولي على الرقة تواصلت.',
      'strike "غارات" by international-coalition at raqqa',
      'raids of',
    ],
    ['وتجدد قصف مدينة الفاشر بالمدافع.', 'strike "قصف" at el-fasher', 'a genitive that suffers it'],
  ])('%s', (text, row) => {
    expect(tell(text)).toEqual([row]);
  });
});

describe('parties side by side', () => {
  it.each([
    [
      'عقدت في جنيف محادثات بين الحكومة اليمنية والحوثيين برعاية الأمم المتحدة.',
      'meeting "محادثات" by yemen-government houthis through united-nations at geneva',
    ],
    [
      'جرت محادثات بين إيران والسعودية في بغداد بوساطة عراقية.',
      'meeting "جرت محادثات" by iran saudi-arabia through iraq at baghdad',
    ],
    [
      'التقى الرئيس المصري مع نظيره التركي في أنقرة.',
      'meeting "التقى" by abdel-fattah-el-sisi recep-tayyip-erdogan at ankara',
    ],
    [
      'اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم.',
      'clash "اندلعت اشتباكات" by sudan-army rapid-support-forces at khartoum',
    ],
    [
      'اتفقت روسيا وأوكرانيا على هدنة في دونيتسك.',
      'ceasefire-agreement "اتفقت روسيا وأوكرانيا على هدنة" by russia ukraine at donetsk',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toEqual([row]);
  });
});

describe('the scene', () => {
  it.each([
    ['وفي مدينة غزة، قتل خمسة أشخاص.', 'losses "قتل" at gaza-city', 'set before the clause'],
    [
      'وفي دارفور، اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع.',
      'clash "اندلعت اشتباكات" by sudan-army rapid-support-forces at darfur',
      'set before the clause',
    ],
    [
      'بحث الرئيس المصري مع ملك الأردن الوضع في غزة.',
      'meeting "بحث" by abdel-fattah-el-sisi jordan-king',
      'a topic of talks is not where they sit',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toEqual([row]);
  });
});

it('who hears a blast has not set it off', () => {
  expect(tell('سمعت القوات التركية دوي انفجارات في عفرين.').join()).not.toContain('by turkey');
});

describe('who is hit', () => {
  it.each([
    [
      'قالت القوات السودانية إن جنودها صدوا هجوما نفذته قوات الدعم السريع على سنجة.',
      ['sudan-army'],
      ['rapid-support-forces'],
      'whoever made the attack that others beat off',
    ],
    ['وقع هجوم بالقذائف تعرضت له قوة إسرائيلية في رفح.', [], ['israel'], 'who was exposed to it'],
    [
      'قالت أوكرانيا إن قواتها دمرت خلال الساعات الماضية خمس دبابات وثلاثة مدافع للقوات الروسية.',
      ['ukraine-army'],
      ['russia-army'],
      'whose weapons they are',
    ],
    ['تكبدت القوات الروسية أكثر من مئة قتيل وجريح.', [], ['russia-army'], 'who bears losses of two kinds'],
    [
      'أعلنت موسكو مقتل أكثر من 300 عسكري أوكراني في خيرسون.',
      [],
      ['ukraine'],
      'of what nation the counted are',
    ],
    [
      'كان الجيش السوداني قد اتهم، قبل يومين، قوات الدعم السريع وحليفتها إثيوبيا بنهب الفاشر.',
      ['sudan-army'],
      ['rapid-support-forces', 'ethiopia'],
      'whom he accuses and their ally',
    ],
    [
      'اتهمت حركة طالبان قيادة الجيش الباكستاني بالتقصير.',
      ['taliban'],
      ['pakistan-army'],
      'whose leadership it is',
    ],
  ])('%s', (text, agents, targets) => {
    const [first] = mentionsIn(text);
    expect([first?.agents, first?.targets]).toEqual([agents, targets]);
  });

  it('and whoever is blamed, by a noun of blaming too', () => {
    const [first] = mentionsIn('سارع أردوغان إلى تحميل الحكومة السورية مسؤولية القصف.');
    expect(first?.targets).toEqual(['syria-government']);
  });

  it('and the second of two who fight, behind what is said of the first', () => {
    const [first] = mentionsIn('اندلعت اشتباكات بين حركة حماس، التي يقودها السنوار، وحركة الجهاد الإسلامي.');
    expect(first?.agents).toEqual(['hamas', 'islamic-jihad']);
  });

  it('and those who are sent send nobody', () => {
    expect(mentionsIn('أرسلت تركيا مقاتلين سوريين إلى طرابلس.')[0]?.agents).toEqual(['turkey']);
  });

  it('and behind "as for" stands who acts before his verb', () => {
    expect(mentionsIn('أما إيمانويل ماكرون، فدعا الأطراف إلى ضبط النفس.')[0]?.agents).toEqual([
      'emmanuel-macron',
    ]);
  });
});
