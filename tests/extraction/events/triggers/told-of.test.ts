// Deeds behind a preposition that are told all the same: shown by footage, denied or repeated as talk.
import { describe, expect, it } from 'vitest';
import { eventsIn, tell } from '../support.ts';

describe('what footage shows', () => {
  it.each([
    ['وبثت القناة مشاهد لاستهداف دبابة في خان يونس.', 'strike: لاستهداف'],
    ['ونشر الفصيل تسجيلا للسيطرة على معسكر في مدينة سرمين.', 'capture: للسيطرة'],
    ['ونشرت الجماعة مشاهد من اقتحام قاعدة عسكرية في مالي.', 'attack: اقتحام'],
  ])('has happened: %s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it.each(['وزرع المسلحون عبوات لاستهداف الدوريات في مالي.', 'وجمع الجيش قواته للسيطرة على مدينة سرمين.'])(
    'is not what somebody aims at: %s',
    (text) => {
      expect(eventsIn(text).filter((event) => /^(?:strike|capture)/.test(event))).toEqual([]);
    },
  );
});

describe('what denied talk is of', () => {
  it.each([
    [
      'ونفت الوزارة ما تداولته مواقع محلية بشأن وقوع قصف على مدينة عطبرة.',
      /^strike "قصف" at atbara; .*: denies occurrence/,
    ],
    [
      'ونفى الناطق ما نشرته حسابات حول اقتحام قوات حكومية مقر المحافظة في تعز.',
      /^attack "اقتحام".* at taiz; .*: denies occurrence/,
    ],
    ['وقال الجيش إنه لم يقم بأي عمليات في مدينة الحديدة.', /^attack "عمليات" at hodeidah; .*: denies/],
    ['وأضاف الناطق أن الجيش لم ينفذ أي عملية في مدينة نيالا.', /^attack "عملية".* at nyala; .*: denies/],
  ])('%s', (text, told) => {
    expect(tell(text).join('\n')).toMatch(told);
  });

  it.each([
    ['وبحث الوزيران في القاهرة سبل التعاون بشأن قصف محتمل.', 'a subject of talks'],
    ['وقال المدير إن الشركة لم تنفذ أي عملية بيع.', 'no armed men'],
    ['ولم تتبن أي جهة مسؤوليتها عن التفجير.', 'claimed by nobody'],
    ['ولم تتبن أي جهة الهجوم على القاعدة.', 'nobody’s own, in short'],
  ])('leaves alone: %s (%s)', (text) => {
    expect(eventsIn(text).filter((event) => /^(?:strike|attack)/.test(event))).toEqual([]);
  });
});
