// Forces that flee, and others that are led out or carried off.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

const leavingIn = (text: string) => eventsIn(text).filter((event) => event.startsWith('withdrawal'));

it.each([
  ['فر مسلحو القاعدة باتجاه محافظة البيضاء.', 'withdrawal: فر'],
  ['هاجمت القوات الليبية المسلحين قرب درنة، وقد فروا باتجاه الجنوب.', 'withdrawal: فروا'],
  ['أجبر الجيش المالي المسلحين على التراجع نحو الصحراء.', 'withdrawal: التراجع'],
  ['وقال إن المسلحين لاذوا بالفرار من مدينة مأرب.', 'withdrawal: بالفرار'],
])('%s', (text, event) => {
  expect(leavingIn(text)).toEqual([event]);
});

describe('no ground left', () => {
  it.each([
    ['فر آلاف المدنيين من القتال في درعا باتجاه الحدود.', 'civilians flee'],
    ['تقدم زملاؤه لسحب الجندي الملقى على الأرض في مالي.', 'one man carried off'],
    ['دفعت الأزمة الأسعار إلى التراجع.', 'prices fall back'],
    ['وأصيب جنديان من مالي وتم إخلاؤهما إلى المستشفى.', 'the wounded carried off'],
    ['تدخلت فرنسا لمساعدة الجيش المالي على إخراج المسلحين من كيدال.', 'another’s aim'],
  ])('%s (%s)', (text) => {
    expect(leavingIn(text)).toEqual([]);
  });
});

describe('driven back from a plan', () => {
  it.each([
    ['دفعت الضغوط إثيوبيا إلى التراجع عن قرار بناء السد.', 'from a decision'],
    ['أجبرت الاحتجاجات الحكومة على التراجع عن رفع الأسعار.', 'who is driven bears no arms'],
    ['دفعت الأزمة مالي إلى التراجع.', 'a country'],
  ])('is no ground left: %s (%s)', (text) => {
    expect(leavingIn(text)).toEqual([]);
  });
});
