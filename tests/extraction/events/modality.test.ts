// Whether an event is told as happened, going on, planned, called for or unreal.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

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
      ['ترفض إسرائيل المقترح المصري.', 'refusal'],
      ['تدعو فرنسا إلى هدنة إنسانية في قطاع غزة.', 'ceasefire-call'],
    ],
  ],
  [
    'ongoing',
    [
      ['لا تزال المعارك مستمرة في الفاشر.', 'clash'],
      ['تقصف روسيا مدينة خاركيف.', 'strike'],
      ['القصف الإسرائيلي على مدينة غزة مستمر.', 'strike'],
      ['وقال البيان إن العملية العسكرية في خان يونس مستمرة.', 'attack'],
    ],
  ],
  [
    'planned',
    [
      ['ستنسحب القوات الروسية من مدينة خيرسون.', 'withdrawal'],
      ['سوف تنسحب القوات الروسية من خيرسون.', 'withdrawal'],
      ['من المقرر أن يلتقي الرئيس المصري نظيره التركي في أنقرة.', 'meeting'],
      ['يعتزم بوتين زيارة بكين الشهر المقبل.', 'visit'],
      ['تنعقد القمة المقبلة في بغداد.', 'meeting'],
      ['انتهت الجولة على أن يجتمع الوفدان في الدوحة.', 'meeting'],
      ['ستستمر المحادثات بين إسرائيل وحماس في القاهرة.', 'meeting'],
      ['قال الوزير إن المحادثات بين إسرائيل وحماس ستستأنف في القاهرة.', 'meeting'],
    ],
  ],
  [
    'called-for',
    [
      ['طالبت مصر بانسحاب القوات الإسرائيلية من قطاع غزة.', 'withdrawal'],
      ['دعت الأمم المتحدة إلى تبادل الأسرى بين روسيا وأوكرانيا.', 'exchange'],
    ],
  ],
  [
    'unreal',
    [
      ['لو انسحبت القوات الروسية من خيرسون لعاد السكان.', 'withdrawal'],
      ['ربما قصفت إسرائيل مدينة حمص.', 'strike'],
      ['هددت أنقرة بشن هجوم على مدينة منبج.', 'attack'],
      ['هددت أنقرة أمس باستهداف مدينة منبج.', 'strike'],
      ['أعرب الرئيس عن استعداده للقاء نظيره الروسي في إسطنبول.', 'meeting'],
    ],
  ],
];

describe.each(CASES)('%s', (modality, cases) => {
  it.each([...cases])('%s', (text, type) => {
    expect(modalityOf(text, type)).toBe(modality);
  });
});
