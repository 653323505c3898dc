// Whether an event is told as happened, going on, planned, called for or unreal.
import { describe, expect, it } from 'vitest';
import { mentionsIn, tell } from './support.ts';

const modalityOf = (text: string, type: string) =>
  mentionsIn(text).find((row) => row.type === type)?.modality;

const CASES: readonly (readonly [string, readonly (readonly [text: string, type: string])[]])[] = [
  [
    'happened',
    [
      ['قصفت إسرائيل مدينة حمص.', 'strike'],
      ['وقد قصفت إسرائيل مدينة حمص.', 'strike'],
      ['هددت أنقرة دمشق بعد قصف مدينة منبج.', 'strike'],
      ['وكان الجيش السوداني قد سيطر على مدينة سنجة.', 'capture'],
      ['تواصلت المعارك ليل السبت في الفاشر.', 'clash'],
      ['قصفت روسيا المدينة قبل أن تنسحب القوات الأوكرانية من باخموت.', 'withdrawal'],
      ['قالت روسيا إنها تسيطر على مدينة باخموت.', 'capture'],
      ['أدى القصف إلى مقتل نحو خمسة آلاف شخص.', 'losses'],
      ['ترفض إسرائيل المقترح المصري.', 'refusal'],
      ['وتزامنت الزيارة مع قصف على مدينة حمص.', 'strike'],
      ['وسيطر الجيش على الميناء وسط غارات شنتها طائرات روسية.', 'strike'],
      ['تدعو فرنسا إلى هدنة إنسانية في قطاع غزة.', 'ceasefire-call'],
    ],
  ],
  [
    'ongoing',
    [
      ['لا تزال المعارك مستمرة في الفاشر.', 'clash'],
      ['تقصف روسيا مدينة خاركيف.', 'strike'],
      ['القصف الإسرائيلي على مدينة غزة مستمر.', 'strike'],
      ['تشن روسيا غارات على مدينة خاركيف.', 'strike'],
      ['دان الرئيس حملة القصف التي تشنها روسيا على مدينة خاركيف.', 'strike'],
      ['قال المتحدث إن وحدات الجيش الأوكراني لا تزال تقاتل في باخموت.', 'clash'],
      ['يواصل الجيش الروسي قصف مدينة خاركيف.', 'strike'],
      ['وفر السكان مع تقدم القوات الروسية نحو مدينة خاركيف.', 'advance'],
      ['وتدور اشتباكات يرافقها قصف مدفعي على مدينة حمص.', 'strike'],
      ['قال المتحدث إن قوات الجيش تواصل تقدمها نحو مدينة سرت.', 'advance'],
      ['وقال البيان إن العملية العسكرية في خان يونس مستمرة.', 'attack'],
    ],
  ],
  [
    'planned',
    [
      ['يبدأ وزير الخارجية الفرنسي الأربعاء زيارة إلى لبنان.', 'visit'],
      ['ستنسحب القوات الروسية من مدينة خيرسون.', 'withdrawal'],
      ['سوف تنسحب القوات الروسية من خيرسون.', 'withdrawal'],
      ['من المقرر أن يلتقي الرئيس المصري نظيره التركي في أنقرة.', 'meeting'],
      ['يعتزم بوتين زيارة بكين الشهر المقبل.', 'visit'],
      ['تنعقد القمة المقبلة في بغداد.', 'meeting'],
      ['بموجب الاتفاق تنسحب القوات الروسية من خيرسون بحلول 15 حزيران.', 'withdrawal'],
      ['وصل الوفد قبل يوم من سريان هدنة جديدة في غزة.', 'ceasefire-start'],
      ['سيقوم المبعوث بعقد محادثات مع الوفد الروسي في جنيف.', 'meeting'],
      ['قال الوزير إن هدف الزيارة هو بحث التعاون مع تركيا.', 'visit'],
      ['انتهت الجولة على أن يجتمع الوفدان في الدوحة.', 'meeting'],
      ['قالت القاهرة إن هدف الزيارة إلى بغداد هو بحث الأزمة.', 'visit'],
      ['ستستمر المحادثات بين إسرائيل وحماس في القاهرة.', 'meeting'],
      ['قال الوزير إن المحادثات بين إسرائيل وحماس ستستأنف في القاهرة.', 'meeting'],
    ],
  ],
  [
    'called-for',
    [
      ['طالبت مصر بانسحاب القوات الإسرائيلية من قطاع غزة.', 'withdrawal'],
      ['ينص الاتفاق على انسحاب القوات الروسية من خيرسون.', 'withdrawal'],
      ['دعت الأمم المتحدة إلى تبادل الأسرى بين روسيا وأوكرانيا.', 'exchange'],
    ],
  ],
  [
    'unreal',
    [
      ['تلقى المكتب بلاغا باحتمال سقوط ضحايا في غارة على حمص.', 'losses'],
      ['لو انسحبت القوات الروسية من خيرسون لعاد السكان.', 'withdrawal'],
      ['ربما قصفت إسرائيل مدينة حمص.', 'strike'],
      ['قال زيلينسكي إنه سيمضي حتى النهاية إن لم تنسحب القوات الروسية من خيرسون.', 'withdrawal'],
      ['هددت أنقرة بإرسال قوات إلى ليبيا.', 'deployment'],
      ['أعرب الرئيس عن استعداده للقاء نظيره الروسي في إسطنبول.', 'meeting'],
    ],
  ],
];

describe.each(CASES)('%s', (modality, cases) => {
  it.each([...cases])('%s', (text, type) => {
    expect(modalityOf(text, type)).toBe(modality);
  });
});

describe('a deed denied', () => {
  it.each([
    ['قالت روسيا إنها لا تستهدف المدنيين في خاركيف.', 'ongoing', 'in the present'],
    ['قالت روسيا إنها لم تستهدف المدنيين في خاركيف.', 'happened', 'in the past'],
    ['قالت روسيا إن جنودها انسحبوا ولم يستهدفوا المدنيين في خاركيف.', 'happened', 'in the past, joined'],
  ])('%s (%s, %s)', (text, modality) => {
    const strike = mentionsIn(text).find(({ type }) => type === 'strike');
    expect(strike).toMatchObject({ modality, claims: [expect.stringContaining('russia: denies')] });
  });
});

describe('what is decided or agreed on', () => {
  it.each([
    ['وقررت القوات الحكومية مهاجمة مدينة سنجة.', 'planned attack'],
    ['واتفق الطرفان، بعد محادثات طويلة في جنيف، على انسحاب المقاتلين من سنجة.', 'planned withdrawal'],
    ['وقال المتحدث إن الهدف منها التوصل إلى هدنة في غزة.', 'planned ceasefire-agreement'],
    ['وتوصل الوفدان إلى اتفاق لتبادل 50 أسيرا.', 'planned exchange'],
  ])('lies ahead: %s', (text, told) => {
    expect(tell(text).join('\n')).toContain(told);
  });

  it('is no aim where an operation is named by its deed', () => {
    expect(tell('وجرت أكبر عملية لتبادل الأسرى بين روسيا وأوكرانيا.').join('\n')).toMatch(/^exchange/);
  });
});

it.each([
  ['ونزح السكان خوفا من قصف جديد على مدينة درعا.', 'strike', 'unreal'],
  ['وقال الوزير الفرنسي إن روسيا يجب أن تسحب قواتها من مالي.', 'withdrawal', 'called-for'],
  ['وقال المتحدث إن القتال توقف في جوبا.', 'clash', 'happened'],
  ['وقال المبعوث إن المفاوضات مع الحوثيين مستمرة.', 'meeting', 'ongoing'],
  ['غادر المبعوث المطار للاجتماع مع قادة الحوثيين.', 'meeting', 'planned'],
  ['أراد المتمردون مزيدا من الأراضي قبل بدء وقف إطلاق النار في جوبا.', 'ceasefire-start', 'planned'],
])('%s (%s is %s)', (text, type, modality) => {
  expect(modalityOf(text, type)).toBe(modality);
});

describe('what accompanies something past', () => {
  it('is past with it', () => {
    expect(modalityOf('سقطت مدينة سنجة عام 2016 مع تقدم القوات نحو المدينة.', 'advance')).toBe('happened');
    expect(modalityOf('يتدهور الوضع في سنجة مع تقدم القوات نحو المدينة.', 'advance')).toBe('ongoing');
  });

  it('was begun where كان or its own time says so', () => {
    expect(modalityOf('كان وزير الخارجية الروسي يبدأ زيارة إلى القاهرة.', 'visit')).toBe('happened');
    expect(modalityOf('يبدأ وزير الخارجية الروسي الأربعاء زيارة إلى القاهرة.', 'visit')).toBe('planned');
  });
});
