import { describe, expect, it } from 'vitest';
import { makeShadow, toShadow } from '../../../src/extraction/arabic/shadow.ts';
import {
  findSide,
  tellsOfStrife,
  tellsOutbreak,
  tellsSince,
} from '../../../src/extraction/article/publication-side.ts';

/** The side of "9 أكتوبر" in a text. */
function sideIn(text: string) {
  const shadow = makeShadow(text);
  const start = text.indexOf('9 أكتوبر');
  return findSide(shadow, toShadow(shadow, start), toShadow(shadow, start + '9 أكتوبر'.length));
}

describe('which way a date looks', () => {
  it.each([
    ['back with a past verb before it', 'اندلعت المعارك في 9 أكتوبر', 'told'],
    ['back with what was done', 'الهدنة التي تم التوصل إليها في 9 أكتوبر', 'told'],
    ['ahead with a future verb before it', 'سيجتمع الوفدان في 9 أكتوبر', 'ahead'],
    ['ahead with what is set', 'من المقرر أن تعقد الجلسة في 9 أكتوبر', 'ahead'],
    ['ahead with what is agreed to be', 'اتفقا على أن يبدأ الانسحاب في 9 أكتوبر', 'ahead'],
    ['ahead by the nearest of two verbs', 'أعلن الوزير أن الوفد سوف يصل في 9 أكتوبر', 'ahead'],
    ['not clear without a verb', 'اجتماع الوفدين في 9 أكتوبر', 'unclear'],
    [
      'not clear with the verb of another clause',
      'وصل الوفد الكبير الذي يرأسه وزير الدفاع إلى العاصمة، وفيها جلسة 9 أكتوبر',
      'unclear',
    ],
    [
      'back with the verb of its clause, however far away',
      'دخل قرار وقف القتال بين الجانبين حيز التنفيذ عند منتصف ليل الاثنين (9 أكتوبر)',
      'told',
    ],
    ['back with a pluperfect of any verb', 'وكانت مدة الإنذار قد نفدت مساء 9 أكتوبر', 'told'],
    ['ahead where a form that is a noun too is planned', 'الاجتماع المقرر عقده في 9 أكتوبر', 'ahead'],
    ['back with such a form where nothing is planned', 'عقد الوزراء اجتماعهم في 9 أكتوبر', 'told'],
    ['back with the verb behind a date that opens', 'وفي 9 أكتوبر، اندلعت المعارك', 'told'],
    ['ahead with the verb behind it', 'في 9 أكتوبر سيجتمع الوفدان', 'ahead'],
    ['that of what is said, not of the saying', 'قال الوزير إن يوم 9 أكتوبر سيكون موعد الجلسة', 'ahead'],
    [
      'not clear in what is said without a verb',
      'قال نائب رئيس المجلس المحلي في المدينة إن جلسة 9 أكتوبر',
      'unclear',
    ],
    ['by its own sentence alone', 'سيجتمع الوفدان. جلسة 9 أكتوبر', 'unclear'],
  ] as const)('is %s', (_, text, side) => {
    expect(sideIn(text)).toBe(side);
  });

  it('is ahead by words of its own', () => {
    const shadow = makeShadow('فرضت الدولة رسوما اعتبارا من 13 أغسطس');
    expect(findSide(shadow, 17, shadow.text.length)).toBe('ahead');
  });

  it('is ahead by "بدءا" as by its like', () => {
    const shadow = makeShadow('أمر بهدنة يومية بدءاً من 9 أكتوبر');
    expect(findSide(shadow, shadow.text.indexOf('بدء'), shadow.text.length)).toBe('ahead');
  });

  it.each([
    ['واندلعت الحرب في 18 شباط 2021', true],
    ['ومنذ بدء النزاع في 18 شباط 2021 قُتل ألف شخص', true],
    ['بدأ حصار المدينة في 18 شباط 2021', true],
    ['بدأت المحادثات في 18 شباط 2021', false],
    ['انتهت الحرب في 18 شباط 2021', false],
    ['اندلعت الحرب. وعُقدت الجلسة في 18 شباط 2021', false],
  ])('knows the outbreak of a strife: %s', (text, outbreak) => {
    const shadow = makeShadow(text);
    const at = shadow.text.indexOf('18');
    expect(tellsOutbreak(shadow, at)).toBe(outbreak);
  });

  it('knows of what length of a strife it is told', () => {
    const of = (text: string) => tellsOfStrife(makeShadow(text), text.indexOf('منذ'), 40);
    expect(of('لإنهاء حرب مستمرة منذ عامين')).toBe(true);
    expect(of('يعيش في المدينة منذ عامين')).toBe(false);
    expect(of('انتهت الحرب. وهو هناك منذ عامين')).toBe(false);
  });

  it('knows since when something lasts', () => {
    const shadow = makeShadow('قتل مئة منذ بدء الحملة في 18 شباط');
    expect(tellsSince(shadow, shadow.text.indexOf('18'))).toBe(true);
    const other = makeShadow('بدأت الحملة في 18 شباط');
    expect(tellsSince(other, other.text.indexOf('18'))).toBe(false);
  });
});
