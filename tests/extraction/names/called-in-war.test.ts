// Words that mean a party only in news of one war, and others elsewhere.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('what news of one war calls its parties', () => {
  it('is known where the article names them, or whom they fight, in other words', () => {
    const { short } = read(
      'قصف الحوثيون مدينة تعز. وتقدمت قوات الجيش الوطني في المحافظة، وقتل عشرة من الانقلابيين، وقالت الحكومة الشرعية إن القوات الشرعية تتقدم.',
    );
    expect(short).toContain('قوات الجيش الوطني → yemen-army');
    expect(short).toContain('الانقلابيين → houthis');
    expect(short).toContain('الحكومة الشرعية → yemen-government');
    expect(short).toContain('القوات الشرعية → yemen-army');
  });

  it('is whom the article names more of several that are called so', () => {
    expect(
      read('أعلن الجيش الوطني الليبي تقدمه في سرت. وقصف الجيش الوطني مواقع في المدينة.').short,
    ).toContain('الجيش الوطني → libyan-national-army');
    expect(read('أطلقت حركة حماس صواريخ من غزة. وقصف الاحتلال القطاع.').short).toContain('الاحتلال → israel');
    expect(read('قالت حركة حماس إن فصائل المقاومة ردت على القصف.').short).toContain(
      'فصائل المقاومة → palestine-factions',
    );
  });

  it('is of the party whose official spoke right before, and nobody where it may be either', () => {
    const SPOKE = 'أعلن الجيش الأردني مقتل جندي. وقال وزير الخارجية السعودي إن';
    expect(read(`${SPOKE} المملكة دانت الهجوم.`).short.at(-1)).toBe('المملكة → saudi-arabia');
    expect(
      read('التقى وفد الأردن وفد المغرب. ودانت المملكة الهجوم.').short.map((one) => one.split(' ')[0]),
    ).not.toContain('المملكة');
    expect(read('قصف حزب الله ثكنة. وقصفت حركة حماس عسقلان. وردت المقاومة.').ids).toEqual([
      'hezbollah',
      'hamas',
    ]);
  });

  it('is nobody on the ground of another war, whoever is named in passing', () => {
    const PASSING = 'وكان الحوثيون قد هاجموا سفنا.';
    for (const text of [
      `قالت النيجر إن الانقلابيين رفضوا تسليم السلطة. ${PASSING}`,
      `شن الجيش الوطني هجوما في النيجر، وقالت النيجر إنه يتقدم. ${PASSING}`,
      `قصفت القوات المشتركة مواقع، وقالت إثيوبيا إنها تتقدم في إثيوبيا. ${PASSING}`,
    ])
      expect(read(text).ids.filter((id) => /yemen/.test(id))).toEqual([]);
    expect(read(`قالت النيجر إن الانقلابيين رفضوا تسليم السلطة. ${PASSING}`).ids).toEqual([
      'niger',
      'houthis',
    ]);
  });

  it('owns forces and has men', () => {
    expect(read('هاجمت حركة الشباب مقديشو. وقتل عدد من متشددي الشباب.').short.at(-1)).toBe(
      'متشددي الشباب → al-shabaab',
    );
    expect(read('قصف الحوثيون مدينة نجران في السعودية. وردت قوات المملكة.').short.at(-1)).toBe(
      'قوات المملكة → saudi-arabia-army',
    );
  });

  it.each([
    'اعتقلت السلطات في مالي الانقلابيين وأعادت الجيش الوطني إلى ثكناته.',
    'قال الرئيس الفرنسي إن الشباب في باريس ضد الاحتلال.',
    'تأسست المملكة قبل قرون، والمقاومة فيها ضعيفة.',
  ])('is nobody elsewhere: %s', (text) => {
    expect(read(text).ids.filter((id) => /houthis|yemen|shabaab|israel|saudi|factions/.test(id))).toEqual([]);
  });
});
