// Which side an open time looks to: from the verb of its own clause, else from the modality of what it dates.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const sides = (text: string) =>
  readDraft(text).readings.map(({ expression, prefer }) => `${expression.words} ${prefer}`);

const CASES: readonly (readonly [
  string,
  readonly (readonly [text: string, expected: readonly string[]])[],
])[] = [
  [
    'looks back',
    [
      ['انسحبت القوات الروسية الأحد من مدينة خيرسون.', ['الأحد past']],
      ['لم تنسحب القوات الروسية الأحد من خيرسون.', ['الأحد past']],
      ['بعد هجوم السبت على مدينة خاركيف، قصفت أوكرانيا بيلغورود.', ['السبت past']],
      ['التقى الرئيس الروسي نظيره الصيني في 4 شباط في بكين.', ['4 شباط past']],
      ['بعد أن تنسحب القوات الأحد.', ['الأحد past']],
    ],
  ],
  [
    'looks ahead',
    [
      ['ستنسحب القوات الروسية الأحد من خيرسون.', ['الأحد future']],
      ['سوف تنسحب القوات الروسية الأحد من خيرسون.', ['الأحد future']],
      ['لن تنسحب القوات الروسية الأحد من خيرسون.', ['الأحد future']],
      ['من المقرر أن تبدأ المحادثات الثلاثاء في القاهرة.', ['الثلاثاء future']],
      ['ومن المقرر الثلاثاء أن تبدأ المحادثات في جنيف.', ['الثلاثاء future']],
      ['يعتزم الرئيس الفرنسي زيارة بيروت الاثنين.', ['الاثنين future']],
      ['سيلتقي الرئيس الروسي نظيره الصيني في 4 شباط في بكين.', ['4 شباط future']],
      ['وأعرب زيلينسكي عن أمله في لقاء الرئيس الأميركي الجمعة.', ['الجمعة future']],
      ['الأحد ستبدأ المحادثات في الدوحة.', ['الأحد future']],
      ['يزور وزير الخارجية المصري أنقرة الثلاثاء.', ['الثلاثاء future']],
      ['تستضيف القاهرة السبت قمة عربية، ويعقد القادة جلسة مغلقة الأحد.', ['السبت future', 'الأحد future']],
      ['يبحث الوزيران الاجتماع المقرر عقده الأحد في جنيف.', ['الأحد future']],
      ['قال الوزير إن المحادثات ستستأنف الأحد في القاهرة.', ['الأحد future']],
    ],
  ],
  [
    'follows its own clause and not a neighbour’s',
    [
      ['أعلن الجيش السوداني السبت أن قواته ستنسحب الأحد من سنجة.', ['السبت past', 'الأحد future']],
      ['انسحبت القوات السبت من خيرسون، وستنسحب الأحد من ميليتوبول.', ['السبت past', 'الأحد future']],
      ['ستبدأ المحادثات الاثنين، بعدما توقفت الخميس.', ['الاثنين future', 'الخميس past']],
    ],
  ],
];

describe.each(CASES)('a time that %s', (_, cases) => {
  it.each([...cases])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});
