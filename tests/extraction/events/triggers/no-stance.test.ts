// Words of stance by which nobody takes a stand, beside those by which somebody does.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

const stancesIn = (text: string) =>
  eventsIn(text).filter((event) => /^(?:accusation|demand|refusal|support|concern|exchange)/.test(event));

describe('nobody takes a stand', () => {
  it.each([
    ['وقال المسؤول الذي طلب عدم نشر اسمه إن القصف توقف.', 'a condition of speaking'],
    ['وأضاف ضابط اشترط عدم الكشف عن هويته أن الوضع هادئ.', 'the same as a condition'],
    ['ورفضت الناطقة باسم وزارة الدفاع الفرنسية التعليق على التقارير.', 'silence'],
    ['رفض الجيش السوداني الإدلاء بتصريحات.', 'silence too'],
    ['استبعد محللون عودة القتال إلى كسلا.', 'a forecast'],
    ['وصوت المجلس على مشروع قرار يدين إسرائيل.', 'a draft condemns nobody yet'],
    ['ويدعو مشروع القرار فرنسا إلى سحب قواتها.', 'a draft calls for nothing yet'],
    ['وجهت النيابة العامة في كينيا إلى الرجل تهمة الإرهاب.', 'a charge in court'],
    ['أدين ضابطان بتهمة القتل في كمبالا.', 'a verdict'],
    ['قضت المحكمة في الخرطوم بأن يطلق سراح المعتقلين.', 'freed by a court'],
    ['وقال الضابط إن القوات الكينية ليست مستعدة بعد.', 'unready for nothing in particular'],
    ['أوقف الناشط لرفضه دفع غرامة في كمبالا.', 'a refusal that is a cause'],
    ['وتقاتل جماعتان تدعمان الجيش المالي في الشمال.', 'who somebody is'],
    ['قصفت القوات التي تدعمها فرنسا مدينة كيدال.', 'who somebody is, by a relative'],
  ])('%s (%s)', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});

describe('somebody takes one', () => {
  it.each([
    ['رفضت إسرائيل نشر قوات دولية في غزة.', 'refusal: رفضت'],
    ['رفضت إسرائيل تعليق القصف على غزة.', 'refusal: رفضت'],
    ['اتهمت تركيا العراق بقصف قرى في قضاء سنجار.', 'accusation: اتهمت'],
    ['أدانت فرنسا مشروع الاستيطان في الضفة الغربية.', 'concern: أدانت'],
    ['استبعد وزير الخارجية الفرنسي إجراء محادثات مع روسيا.', 'refusal: استبعد'],
    ['طلب الرئيس المالي من فرنسا سحب قواتها.', 'demand: طلب'],
    ['دعا رئيس الوفد السوداني، عمر الطيب، أمس، الأطراف إلى ضبط النفس.', 'demand: دعا'],
    ['أدانت فرنسا الهجوم في مالي.', 'concern: أدانت'],
    ['وتخشى الأمم المتحدة أن يفاقم القتال الأزمة في دارفور.', 'concern: وتخشى'],
    ['استخدمت روسيا حق النقض في مجلس الأمن.', 'refusal: استخدمت روسيا حق النقض'],
  ])('%s', (text, event) => {
    expect(stancesIn(text)).toContain(event);
  });
});
