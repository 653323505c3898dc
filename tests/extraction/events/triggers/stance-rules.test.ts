// Accusing, demanding, refusing, threatening, backing, worrying, protesting, declaring, exchanging; and their homographs.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a stand taken', () => {
  it.each([
    ['اتهمت أوكرانيا روسيا بقصف كييف.', 'accusation: اتهمت'],
    ['واتهم الجيش السوداني الإمارات بدعم قوات الدعم السريع.', 'accusation: واتهم'],
    ['وقال الناطق إن البلدين تبادلا الاتهامات أمس.', 'accusation: تبادلا الاتهامات'],
    ['طالبت مصر إثيوبيا بتعليق ملء السد.', 'demand: طالبت'],
    ['ودعت فرنسا حكومة النيجر إلى احترام الدستور.', 'demand: ودعت'],
    ['رفضت إسرائيل المقترح المصري.', 'refusal: رفضت'],
    ['وقال نتنياهو إن إسرائيل لن تقبل بهذه الشروط.', 'refusal: لن تقبل'],
    ['وجددت إثيوبيا رفضها المقترح السوداني.', 'refusal: وجددت إثيوبيا رفضها'],
    ['هددت إيران بالرد على إسرائيل.', 'threat: هددت'],
    ['وتعهد زيلينسكي بمواصلة القتال.', 'threat: بمواصلة القتال'],
    ['أعلنت الولايات المتحدة دعمها لأوكرانيا.', 'support: أعلنت الولايات المتحدة دعمها'],
    ['هنأ الرئيس المصري نظيره التونسي بفوزه.', 'support: هنأ'],
    ['أعربت فرنسا عن قلقها من الوضع في السودان.', 'concern: أعربت فرنسا عن قلقها'],
    ['حذرت الأمم المتحدة من مجاعة في اليمن.', 'concern: حذرت'],
    ['واستدعت السفير الإيراني في بيروت.', 'protest: واستدعت السفير'],
    ['أعلنت الأحكام العرفية في أوكرانيا.', 'declaration: أعلنت الأحكام العرفية'],
    ['تبادل الأسرى بين روسيا وأوكرانيا تم في الإمارات.', 'exchange: تبادل الأسرى'],
    ['وقالت حماس إنها أطلقت سراح رهائن في غزة.', 'exchange: أطلقت سراح رهائن'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });
});

describe('no stand', () => {
  it.each([
    ['نفت الشركة الاتهامات في المحكمة.', 'charges without a light verb'],
    ['لا تستبعد فرنسا لقاء القادة.', 'ruling nothing out'],
    ['هنا القاهرة عاصمة مصر.', 'هنا is not هنّأ'],
    ['طلاب مصر يدعمون فريقهم.', 'a team without a party'],
    ['تبادل الزعيمان الهدايا.', 'gifts are exchanged'],
    ['وعد الوزير بخفض الأسعار.', 'a promise'],
    ['تعهد المانحون بتقديم مساعدات إلى اليمن.', 'a pledge of aid'],
    ['أطلق سراح طائر في الغابة.', 'no captive of war'],
    ['لم تهدد إيران أحدا.', 'negated'],
    ['ينشر الكاتب كتابا عن الاتهامات القديمة.', 'a book'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('what a stand consumes', () => {
  it.each([
    ['رفضت إسرائيل المشاركة في المحادثات.', ['refusal: رفضت']],
    ['وتعهد زيلينسكي بمواصلة القتال.', ['threat: بمواصلة القتال']],
    ['وجدد الرئيس الإيراني رفضه الهدنة في غزة.', ['refusal: وجدد الرئيس الإيراني رفضه']],
  ])('opens no event of its own: %s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a stand told otherwise', () => {
  it.each([
    ['اشترط الحوثيون رفع الحصار عن صنعاء.', 'demand'],
    ['طلبت الحكومة اليمنية من الأمم المتحدة فتح تحقيق.', 'demand'],
    ['شددت مصر على ضرورة احترام السيادة الليبية.', 'demand'],
    ['قال الرئيس الأوكراني إن بلاده لن تتنازل عن أراضيها.', 'refusal'],
    ['واعتبر نتنياهو أن الاقتراح غير مقبول.', 'refusal'],
    ['رحبت تركيا بالمبادرة.', 'support'],
    ['هنأه الرئيس التركي رجب طيب أردوغان.', 'support'],
  ])('%s: %s', (text, type) => {
    expect(eventsIn(text).map((event) => event.split(':')[0])).toContain(type);
  });

  it.each([
    ['قرار يلوح في الأفق في بروكسل.', 'looming'],
    ['التلوث يهدد سلامتنا.', 'a danger'],
    ['تتنازل الشركة عن حصتها في القاهرة.', 'given up, not refused'],
    ['هنا القاهرة.', 'here'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('what one says one will never do', () => {
  it.each([
    ['وأكد وزير الدفاع أن قوات بلاده لن تنسحب من الجنوب.', ['refusal: لن تنسحب']],
    ['وشدد المتحدث على أن الحوثيين لن يقبلوا بأي هدنة.', ['refusal: لن يقبلوا']],
    ['لن تنسحب القوات الأوكرانية من مدينة باخموت.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('words that look like a stance', () => {
  it.each([
    ['ساد هدوء حذر مدينة طرابلس.', []],
    ['شكرت دينا إمام فريق الفيلم.', []],
    ['تروي القصة حياة فتاة تدعى ريتا.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
