// What is told as background, and how far back it lies.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const backgrounds = (text: string) => readDraft(text).mentions.map(({ background }) => background);

describe('an event', () => {
  it.each([
    ['قصفت إسرائيل مدينة حمص.', 'none', 'the news itself'],
    ['وقد قصفت إسرائيل مدينة حمص.', 'none', 'قد alone makes no pluperfect'],
    ['ويأتي ذلك فيما تتواصل المعارك في مدينة الفاشر.', 'none', 'goes on beside the news'],
    ['وكان الجيش السوداني قد قصف صباحا مدينة سنجة.', 'none', 'a part of the day alone is of the news'],
    ['يذكر أن المعارك لا تزال مستمرة في مدينة الفاشر.', 'none', 'goes on today'],
    ['وفي وقت سابق، قصفت إسرائيل مدينة حمص.', 'earlier', 'earlier in the same news'],
    ['أكد ماكرون، في وقت سابق، أن القوات الروسية قصفت خاركيف.', 'earlier', 'said earlier'],
    ['وكان الجيش التركي اتهم حزب العمال بخطف جنوده.', 'recalled', 'a statement taken up again'],
    ['وكان الرئيس الفرنسي نفى قصف المدينة.', 'recalled', 'what a statement taken up again says'],
    ['وكان الجيش السوداني سيطر على مدينة سنجة.', 'before', 'a deed in the pluperfect, without قد'],
    ['وكان الجيش السوداني قد سيطر على مدينة سنجة.', 'before', 'a deed in the pluperfect'],
    ['وزارة الدفاع الروسية كانت قد أعلنت قصف خاركيف.', 'before', 'its subject first'],
    ['سبق أن قصفت إسرائيل مدينة حمص.', 'before', 'سبق أن'],
    ['يذكر أن الجيش السوداني سيطر على مدينة ود مدني.', 'before', 'a note'],
    ['ويأتي ذلك بعد أن قصفت إسرائيل مدينة حمص.', 'before', 'what the news comes after'],
  ])('%s is %s: %s', (text, expected) => {
    expect(backgrounds(text)).toContain(expected);
  });

  it('from which time is counted lies behind', () => {
    const [reached] = readDraft('ومنذ التوصل إلى هدنة في اليمن لم تقصف السعودية صنعاء.').mentions;
    expect(reached?.background).toBe('before');
  });
});
