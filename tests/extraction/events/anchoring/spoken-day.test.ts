// What the words inside a quotation count from: the time of speaking where the text tells it.
import { describe, expect, it } from 'vitest';
import type { TimeReading } from '../../../../src/extraction/events/anchoring/time-anchor.ts';
import { readDraft } from '../support.ts';

const tell = ({ expression, from }: TimeReading) =>
  `${expression.words} ${from.kind === 'writing' ? 'from writing' : `spoken ${from.on?.expression.words ?? '?'}`}`;
const fromOf = (text: string) => readDraft(text).readings.at(-1)?.from;
const lastReading = (text: string) => readDraft(text).readings.map(tell).at(-1);

describe('a time in a quotation', () => {
  it.each([
    ['قال الرئيس الأوكراني أمس: «سيطرنا اليوم على باخموت».', 'اليوم spoken أمس', 'with the verb'],
    ['وأمس، قال الرئيس الأوكراني: «سيطرنا اليوم على باخموت».', 'اليوم spoken أمس', 'before the verb'],
    ['قال بوتين عام 2014: «سيطرنا اليوم على سيفاستوبول».', 'اليوم spoken عام 2014', 'a year'],
    [
      'وقال المبعوث فولكر بيرتس، في مقابلة أُجريت معه الاثنين: «اتفق الطرفان اليوم على هدنة».',
      'اليوم spoken الاثنين',
      'with the occasion',
    ],
    [
      'وهدّد وزير الدفاع يسرائيل كاتس، في تصريح الأربعاء، بضرب «كل من يقترب اليوم من الحدود».',
      'اليوم spoken الأربعاء',
      'with an act done by saying',
    ],
    [
      'وقال زيلينسكي مساء الأحد إن روسيا قصفت أوديسا. وأضاف: «اليوم قصفت روسيا خيرسون أيضا».',
      'اليوم spoken مساء الأحد',
      'where the same speaker was last given one',
    ],
    [
      'رفض الناطق أحمد المسماري المبادرة أمس. وقال في ندوة صحفية: «تقصف تركيا سرت غدا».',
      'غدا spoken أمس',
      'in the story of the paragraph',
    ],
  ])('%s → %s (%s)', (text, expected) => {
    expect(lastReading(text)).toBe(expected);
  });

  it('that the text does not date waits for the day of the news', () => {
    expect(lastReading('وقال زيلينسكي: «أمس قصفت روسيا مدينة خيرسون».')).toBe('أمس spoken ?');
  });

  it.each([
    ['قصفت روسيا أمس «مدينة خيرسون».', 'أمس from writing', 'a time outside'],
    ['أعلن زيلينسكي السبت أن روسيا قصفت اليوم خيرسون.', 'اليوم from writing', 'indirect speech'],
    ['دخلت «هدنة السبت» حيز التنفيذ.', 'السبت from writing', 'a name that nobody speaks'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(lastReading(text)).toBe(expected);
  });

  it.each([
    ['قالت كييف الاثنين إن الوفد سيصل إلى جنيف الثلاثاء.', 'reported', 'an open weekday behind أن'],
    [
      'نفت أنقرة الأحد قصف مدينة عفرين ليل الجمعة.',
      'reported',
      'the night of one, in the clause of the verb',
    ],
    [
      'أعلنت كييف السبت مقتل عشرة جنود خلال اليومين الماضيين.',
      'reported',
      'the last days of an announcement',
    ],
    ['وقالت كييف السبت إن روسيا قصفت خيرسون خلال الساعات الماضية.', 'reported', 'the last hours behind أن'],
    ['قتل عشرة جنود السبت خلال معارك الأيام الماضية.', 'writing', 'the last days that nobody reports'],
    ['وقالت كييف السبت إن روسيا قصفت خيرسون العام الماضي.', 'writing', 'a year'],
    ['قالت كييف الاثنين إن الوفد سيصل إلى جنيف الثلاثاء المقبل.', 'writing', 'a weekday that says which'],
    ['قالت كييف إن الوفد سيصل إلى جنيف الثلاثاء.', 'writing', 'a saying without a time'],
    ['أعلنت الأربعاء هدنة في كسلا، انهارت بعدما قصف الجيش المطار الخميس.', 'writing', 'a clause behind it'],
  ])('%s counts from %s: %s', (text, expected) => {
    expect(fromOf(text)?.kind).toBe(expected);
  });

  it('does not take the day of another speaker', () => {
    const text = 'قال بوتين السبت إن روسيا قصفت كييف.\nوقال زيلينسكي: «اليوم قصفت روسيا خيرسون».';
    expect(lastReading(text)).toBe('اليوم spoken ?');
  });
});
