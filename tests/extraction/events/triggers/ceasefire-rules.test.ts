// Truces as words tell them: calls, agreements, their start, their breach; and what looks like one and is none.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a call for a truce', () => {
  it.each([
    ['دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش طرفي النزاع في السودان إلى وقف إطلاق النار.', 'دعا'],
    ['ناشدت مصر الطرفين في ليبيا احترام الهدنة.', 'ناشدت'],
    ['دعت فرنسا إلى هدنة إنسانية في قطاع غزة.', 'دعت'],
    ['ودعت فرنسا إلى وقف القتال في اليمن.', 'ودعت'],
    ['كما طالبت تركيا الطرفين بوقف فوري لإطلاق النار في ليبيا.', 'طالبت'],
    ['وحثت الأمم المتحدة أطراف النزاع على وقف الأعمال العدائية.', 'وحثت'],
    ['شددت تركيا على ضرورة الالتزام بوقف إطلاق النار في ليبيا.', 'ضرورة الالتزام'],
    ['أكد الوزير أهمية احترام الهدنة في اليمن.', 'أهمية احترام'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`ceasefire-call: ${trigger}`]);
  });
});

describe('a call to keep the truce just told', () => {
  it.each([
    ['رحبت مصر بالهدنة في السودان ودعت إلى احترامها.', 'ودعت'],
    ['أعلنت إسرائيل هدنة في قطاع غزة، وطالبت حماس بالالتزام بها.', 'وطالبت'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toContain(`ceasefire-call: ${trigger}`);
  });

  it('is none where a truce has not been told', () => {
    expect(eventsIn('رحبت مصر بقرار المحكمة ودعت إسرائيل إلى احترامه.').join()).not.toContain(
      'ceasefire-call',
    );
  });
});

describe('no call for a truce', () => {
  it.each([
    'وقال مسؤول طالبا عدم ذكر اسمه إن المتمردين أطلقوا قذائف بعد بدء الهدنة.',
    'وطلب المصدر عدم الكشف عن هويته لأن وقف إطلاق النار هش.',
  ])('%s', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('ceasefire-call'))).toEqual([]);
  });
});

describe('a truce agreed', () => {
  it.each([
    [
      'توصل الجيش السوداني وقوات الدعم السريع إلى هدنة لمدة ثلاثة أيام.',
      'توصل الجيش السوداني وقوات الدعم السريع إلى هدنة',
    ],
    ['اتفقت روسيا وأوكرانيا على هدنة في دونيتسك.', 'اتفقت روسيا وأوكرانيا على هدنة'],
    ['أعلنت مصر التوصل إلى اتفاق لوقف إطلاق النار بين إسرائيل وحماس.', 'التوصل إلى اتفاق لوقف إطلاق النار'],
    ['أعلنت قطر عن اتفاق هدنة بين إسرائيل وحماس بوساطة مصرية.', 'اتفاق هدنة'],
    ['وبالاتفاق على هدنة إنسانية في اليمن انتهت جولة المشاورات.', 'وبالاتفاق على هدنة'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toContain(`ceasefire-agreement: ${trigger}`);
  });
});

describe('a truce that takes effect', () => {
  it.each([
    ['بدأ سريان وقف إطلاق النار في الحديدة منتصف ليل الثلاثاء.', 'بدأ سريان'],
    ['الهدنة بين إسرائيل وحماس دخلت حيز التنفيذ صباح الجمعة.', 'دخلت حيز التنفيذ'],
    ['وقال الوسيط إن وقف إطلاق النار دخل حيّز التنفيذ في طرابلس.', 'دخل حيّز التنفيذ'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`ceasefire-start: ${trigger}`]);
  });
});

describe('a breach', () => {
  it.each([
    ['وخرق الجيش السوداني الهدنة في الخرطوم أمس.', 'وخرق'],
    ['انتهكت قوات الدعم السريع وقف إطلاق النار في أم درمان.', 'انتهكت'],
    ['لم يتم الالتزام بوقف إطلاق النار في طرابلس.', 'لم يتم الالتزام'],
    ['وتحدثت البعثة عن خروقات للهدنة في الحديدة.', 'خروقات'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`ceasefire-violation: ${trigger}`]);
  });

  it('is told beside the accusation that tells of it', () => {
    expect(eventsIn('اتهمت أوكرانيا روسيا بخرق وقف إطلاق النار في دونيتسك.')).toEqual([
      'accusation: اتهمت',
      'ceasefire-violation: بخرق',
    ]);
  });
});

describe('no truce', () => {
  it.each([
    ['تراقب البعثة نظام وقف إطلاق النار في ليبيا.', 'a regime that is watched'],
    ['خرقت الطائرة جدار الصوت فوق بيروت.', 'what is breached is no truce'],
    ['انتهكت الشركة قوانين العمل في فرنسا.', 'laws are broken, no truce'],
    ['التزم اللاعبون بتعليمات المدرب في المباراة.', 'what is kept is no truce'],
    ['من دون وقف إطلاق النار لن تصل المساعدات إلى السكان.', 'a condition'],
    ['توقف القطار في محطة المدينة.', 'a train stops'],
    ['يعمل الوسطاء على مسار وقف إطلاق النار في السودان.', 'a track of talks'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('a truce across its sentence', () => {
  it.each([
    ['أُعلنت هدنة إنسانية في السودان لمدة ثلاثة أيام.', 'ceasefire-agreement'],
    ['اتفق الجانبان في بريتوريا في الثاني من نوفمبر على وقف الأعمال القتالية.', 'ceasefire-agreement'],
    ['وكان وقفا لإطلاق النار أعلنته الحكومة الإثيوبية مساء الاثنين.', 'ceasefire-agreement'],
    ['مدد طرفا النزاع في السودان الهدنة ثلاثة أيام.', 'ceasefire-agreement'],
    ['بدأت الهدنة الإنسانية في اليمن مساء الأحد.', 'ceasefire-start'],
    ['تتوقف جميع الأعمال القتالية في كاراباخ اعتبارا من منتصف الليل.', 'ceasefire-start'],
    ['وسقطت هدنة كانت قائمة في تعز.', 'ceasefire-violation'],
    ['حث الأمين العام للأمم المتحدة الأطراف على إلقاء السلاح في اليمن.', 'ceasefire-call'],
    ['أكدت قطر ضرورة وقف إطلاق النار في غزة.', 'ceasefire-call'],
  ])('%s: %s', (text, type) => {
    expect(eventsIn(text).map((event) => event.split(':')[0])).toEqual([type]);
  });

  it.each([
    ['مركز لمراقبة وقف إطلاق النار في كاراباخ.', 'a truce that is watched'],
    ['وتنتهي الهدنة السارية في الخرطوم قريبا.', 'a truce in force'],
    ['عقدت الجلسة بطلب من فرنسا.', 'a wish is no call'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('ceasefire'))).toEqual([]);
  });
});

describe('a call that a truce answers', () => {
  it.each([
    [
      'ودخلت الهدنة حيز التنفيذ استجابة لدعوة أطلقتها السعودية.',
      ['ceasefire-start: ودخلت', 'ceasefire-call: لدعوة'],
    ],
    ['وجاء حفل الافتتاح تلبية لدعوة من الوزير.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('stopping qualified by any adjective', () => {
  it.each([
    ['ودعا غوتيريش إلى وقف حقيقي لإطلاق النار.', ['ceasefire-call: ودعا']],
    ['وطالبت مصر بالوقف الفوري والشامل لإطلاق النار.', ['ceasefire-call: وطالبت']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('breaches by their number', () => {
  it.each([
    ['وقالت وزارة الدفاع الأذربيجانية إن القوات الأرمينية نفذت 12 خرقا.', ['ceasefire-violation: خرقا']],
    ['وسجلت الأمم المتحدة 20 خرقا لحقوق الإنسان.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('coming into force, told by its noun', () => {
  it.each([
    ['غداة دخول هدنة حيز التنفيذ بين الجيش والحوثيين، ساد الهدوء الحديدة.', ['ceasefire-start: دخول']],
    ['وبعد دخول القانون الجديد حيز التنفيذ ارتفعت الأسعار.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a breach of what needs no name', () => {
  it.each([
    ['نفى الجيش السوداني وقوع أي خرق من جانب قواته.', 'خرق'],
    ['قالت تركيا إن قواتها سجلت خروقات من جانب سوريا.', 'خروقات'],
    ['اتهمت إسرائيل حماس بأنها خرقت الاتفاق.', 'خرقت'],
    ['ونفت إسرائيل أن تكون قد أخلت بالاتفاق.', 'أخلت'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toContain(`ceasefire-violation: ${trigger}`);
  });

  it.each([
    ['اتهمت روسيا أوكرانيا بأي خرق لحقوق الإنسان.'],
    ['سجلت سوريا خرقاً لأجوائها.'],
    ['خرقت إيران الاتفاق النووي.'],
  ])('%s is none', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('ceasefire-violation'))).toEqual([]);
  });
});
