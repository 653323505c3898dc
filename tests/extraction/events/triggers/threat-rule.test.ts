// Threats and vows of force; going on with a work of peace and what is foretold are none.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a vow of force', () => {
  it.each([
    ['وأعلن المتحدث العسكري أن القوات المسلحة ستواصل عملياتها في البحر الأحمر.', ['threat: ستواصل']],
    ['وقال نتنياهو إن إسرائيل "ستعود إلى القتال" قريبا.', ['threat: ستعود']],
    ['وقال قائد الجيش: "سندمر قواعد العدو".', ['threat: سندمر']],
    ['وقال نتنياهو إن إسرائيل سترد.', ['threat: سترد']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('a threat and what it is with', () => {
  it.each([
    ['هددت أنقرة أمس باستهداف مدينة منبج.', ['threat: هددت']],
    ['هددت أنقرة بشن هجوم على مدينة منبج.', ['threat: هددت']],
    ['وهدد الوزير خلال لقاء مع الصحفيين عقده أمس باغتيال قادة طالبان.', ['threat: وهدد', 'meeting: لقاء']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('no vow', () => {
  it.each([
    ['وقال الوزير إن الحكومة ستواصل مساعدة الأسر المحتاجة.', []],
    ['وقال الخبير إن الرسوم ستجبر الشركات على الخروج من السوق.', []],
    ['قال زيلينسكي إن روسيا ستقصف مدينة خاركيف.', ['strike: ستقصف']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
