// Meetings, calls, visits, invitations and accords; and talks that are a process or a topic.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a meeting', () => {
  it.each([
    ['التقى وزير الخارجية المصري سامح شكري نظيره التركي في القاهرة أمس.', 'التقى'],
    ['واجتمع الرئيس المصري مع نظيره الفرنسي في باريس.', 'واجتمع'],
    ['عقدت في جنيف يوم الاثنين محادثات بين الحكومة اليمنية والحوثيين برعاية الأمم المتحدة.', 'محادثات'],
    ['بحث الرئيس المصري مع ملك الأردن الوضع في غزة.', 'بحث'],
    ['وقال المتحدث إن وزير الخارجية القطري استقبل نظيره الإيراني في الدوحة.', 'استقبل'],
    ['وبعد اجتماع الدوحة غادر الوسطاء المدينة.', 'اجتماع'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`meeting: ${trigger}`]);
  });
});

describe('a call', () => {
  it.each([
    [
      'أجرى الرئيس الأوكراني فولوديمير زيلينسكي اتصالا هاتفيا مع نظيره الفرنسي إيمانويل ماكرون.',
      'اتصالا هاتفيا',
    ],
    [
      'تحدث الرئيس الأميركي جو بايدن هاتفيا مع نظيره الصيني يوم الجمعة.',
      'تحدث الرئيس الأميركي جو بايدن هاتفيا',
    ],
    ['وفي مكالمة هاتفية مع نظيره القطري شكر الوزير المصري الوسطاء.', 'مكالمة هاتفية'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`call: ${trigger}`]);
  });
});

describe('a visit', () => {
  it.each([
    ['زار وزير الخارجية الأميركي أنتوني بلينكن القاهرة يوم الأحد.', 'زار'],
    ['وخلال زيارته إلى بغداد شكر الوزير مضيفيه.', 'زيارته'],
    ['وأنهى المبعوث زيارة إلى صنعاء أمس.', 'زيارة'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`visit: ${trigger}`]);
  });
});

describe('an invitation', () => {
  it.each([
    ['دعت السعودية طرفي النزاع في السودان إلى محادثات في جدة.', 'دعت'],
    ['ودعا الرئيس التركي نظيره المصري إلى زيارة أنقرة.', 'ودعا'],
    ['وقال البيان إن الصين دعت روسيا وأوكرانيا إلى قمة في بكين.', 'دعت'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`invitation: ${trigger}`]);
  });
});

describe('an accord', () => {
  it.each([
    ['وافقت حماس على المقترح المصري.', 'وافقت'],
    ['اتفق وزراء خارجية مصر والأردن على تدابير لتسهيل دخول المساعدات.', 'اتفق'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`agreement: ${trigger}`]);
  });

  it('is not told where it is negated', () => {
    expect(eventsIn('لم توافق حماس على المقترح المصري.')).toEqual([]);
  });
});

describe('no talks', () => {
  it.each([
    ['بعد عقود من المفاوضات لم يتغير شيء في المنطقة كلها.', 'a process'],
    ['تشرف مصر على المفاوضات بين الطرفين.', 'a background state'],
    ['أكدت فرنسا ضرورة العودة إلى طاولة المفاوضات.', 'a table to return to'],
    ['يعرض المؤتمر السنوي للكتاب ألف عنوان جديد.', 'a conference of books'],
    ['نشرت الصحيفة مقالا عن سبل استئناف المفاوضات.', 'a topic'],
    ['الاتفاق على أن الطقس جميل.', 'an opinion shared'],
    ['قبل الظهر كانت الشوارع خالية.', 'قبل is "before"'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('talks told otherwise', () => {
  it.each([
    ['اتصل وزير الخارجية الأمريكي بنظيره الروسي.', 'call'],
    ['أجرى وزير الخارجية الأميركي أنتوني بلينكن اتصالين مع نظيريه المصري والقطري.', 'call'],
    ['فشلت المفاوضات بين روسيا وأوكرانيا في إسطنبول.', 'meeting'],
    ['ينعقد مجلس الأمن الاثنين في نيويورك.', 'meeting'],
    ['وصل منسق الإغاثة إلى مدينة بورتسودان.', 'visit'],
    ['صدر بيان مشترك في موسكو.', 'agreement'],
    ['وقع الطرفان السودانيان إعلان مبادئ في جدة.', 'agreement'],
    ['إثر اتفاق روسي أمريكي دمرت دمشق ترسانتها.', 'agreement'],
  ])('%s: %s', (text, type) => {
    expect(eventsIn(text).map((event) => event.split(':')[0])).toContain(type);
  });

  it.each([
    ['تبحث الشركة عن مستثمرين في لندن.', 'looking for'],
    ['أعلنت الشركة إطلاق هاتف جديد في برلين.', 'a telephone'],
    ['استقبلت البلدة 40 عائلة في أوفيرا.', 'a town'],
    ['الاتفاق قابل للتمديد في جدة.', 'it can be'],
    ['لم توقع الفصائل الليبية على اتفاق.', 'not signed'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('a meeting appointed or going on', () => {
  it.each([
    ['ويبحث الوزراء التحضير لمؤتمر باريس المقرر عقده الأحد.', ['meeting: ويبحث', 'meeting: لمؤتمر']],
    ['وتتواصل المحادثات بين الوفدين في جدة غدا.', ['meeting: وتتواصل المحادثات']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a journey of whom the sentence tells', () => {
  it.each([
    ['والتقى بلينكن نتنياهو في القدس ثم انتقل إلى رام الله.', ['meeting: والتقى', 'visit: انتقل']],
    ['وانتقل اللاعب إلى باريس.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a word behind و', () => {
  it.each([
    ['وبحث بلينكن هاتفيا مع بن فرحان سبل تثبيت الهدنة.', ['call: وبحث بلينكن هاتفيا']],
    ['وقال المسؤول إن وزارته قررت ذلك.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('talks called for, put off, or of words alone', () => {
  it('are an invitation where a clause behind them calls for them', () => {
    expect(eventsIn('وتشارك الجماعة في محادثات دعت إليها قطر في الدوحة.')).toContain('invitation: دعت');
  });

  it.each([
    ['والتقى البيانان في نقاط مشتركة.', 'statements meet'],
    ['وعلقت الولايات المتحدة المحادثات في يونيو.', 'broken off'],
  ])('none: %s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
