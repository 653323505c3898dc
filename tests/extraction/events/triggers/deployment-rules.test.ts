// Troops sent and on their way, and words of sending that move none.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

const typesIn = (text: string) =>
  eventsIn(text)
    .map((event) => event.split(':')[0])
    .filter((type) => type === 'deployment' || type === 'withdrawal');

it.each([
  ['أرسلت الولايات المتحدة 800 من قواتها إلى النيجر.', 'a share of them'],
  ['وما زالت التعزيزات العسكرية تتوجه إلى درعا.', 'on their way'],
  ['شهدت الحدود انتشارا كثيفا للجنود الإسرائيليين.', 'with those who deploy behind ل'],
])('%s (deployed: %s)', (text) => {
  expect(typesIn(text)).toEqual(['deployment']);
});

it.each([
  ['وبموجب الاتفاق سيتم نقل مسلحي المعارضة وعائلاتهم إلى إدلب.', 'under an accord'],
  ['ودخلت الحافلات لنقل المقاتلين وأسرهم إلى إدلب.', 'by bus'],
])('%s (led away: %s)', (text) => {
  expect(typesIn(text)).toEqual(['withdrawal']);
});

describe('nobody is deployed', () => {
  it.each([
    ['وقال بيان نشره الموقع الرسمي لقوات الحشد الشعبي إن الوضع هادئ.', 'what is published'],
    ['وقالت روسيا إنها ستوفر النقل والأمن للمسلحين وأسرهم.', 'for whom something is provided'],
    ['يؤيد القرار تعزيز استخدام القوة في مالي.', 'violence is no force'],
  ])('%s (%s)', (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});
