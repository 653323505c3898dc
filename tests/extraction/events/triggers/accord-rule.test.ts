// Accords that a relative or a passive points back to; what was settled, pointed to, and what did not come about.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('an accord told behind it', () => {
  it.each([
    ['وانهار الاتفاق الذي وقعه الطرفان في أديس أبابا.', ['agreement: وقعه']],
    ['خرقت القوات الهدنة التي أُبرمت في جدة.', ['ceasefire-violation: خرقت', 'ceasefire-agreement: أُبرمت']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('no accord', () => {
  it.each([
    ['وظهرت على المصابين أعراض تتفق مع التسمم.', []],
    ['وطالب الطرفين بالتقيد بما اتفق عليه.', ['demand: وطالب']],
    ['وعاد الوفدان لعدم التوصل إلى اتفاق.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('what was agreed to before', () => {
  it.each([
    ['وجاء ذلك بعد موافقة الجانبين على سحب السلاح الثقيل من ساقية.', ['agreement: موافقة']],
    ['وأكدت روسيا التزامها المشاركة.', ['agreement: وأكدت روسيا التزامها المشاركة']],
    ['وجرت تسوية أوضاع المقاتلين في درعا.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
