// A time in a relative clause tells of that clause, or of how the noun before it came about.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support.ts';

const times = (text: string) => mentionsIn(text).map(({ type, time }) => `${type} ${time}`);

describe('a time in a relative clause', () => {
  it.each([
    ['رفضت إسرائيل المقترح الذي عرضته مصر يوم 3 آذار.', ['refusal null'], 'tells of something else'],
    [
      'هاجمت قوات الدعم السريع الاثنين مدينة بابنوسة التي يسيطر عليها الجيش منذ عام 2023.',
      ['attack الاثنين', 'advance منذ عام 2023'],
      'dates the verb of its own clause',
    ],
    [
      'طالبت الأمم المتحدة بانسحاب القوات من المدينة التي سيطرت عليها في 3 أيار.',
      ['demand null', 'withdrawal null', 'advance 3 أيار'],
      'not the clause before',
    ],
    [
      'قصفت روسيا المبنى الذي يضم المستشفى أمس.',
      ['strike أمس'],
      'is the main clause’s: a present has no yesterday',
    ],
  ])('%s: %s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    ['دخلت التهدئة التي توسطت فيها عمان حيز التنفيذ فجر الثلاثاء.', 'فجر الثلاثاء', 'the rest of its verb'],
    ['انهارت الهدنة التي دخلت أمس حيز التنفيذ.', 'أمس', 'no rest but its own'],
  ])('%s: it ends at %s', (text, time) => {
    expect(mentionsIn(text).map((row) => row.time)).toContain(time);
  });

  it.each([
    ['انهارت الهدنة التي دخلت حيز التنفيذ الأحد.', 'الأحد'],
    ['تواصلت المعارك التي بدأت في 15 نيسان.', '15 نيسان'],
    ['ندد الاتحاد الأفريقي السبت بالقصف الذي تعرضت له مدينة الأبيض في 3 أيار.', '3 أيار'],
    ['أصابت الغارات التي استهدفت مدينة حلب يوم الأحد مستشفى.', 'الأحد'],
    ['نددت مصر بالقصف الذي أسفر الثلاثاء عن مقتل ستة جنود.', 'الثلاثاء'],
  ])('says how the noun before it came about: %s', (text, time) => {
    expect(mentionsIn(text).map((row) => row.time)).toContain(time);
  });
});
