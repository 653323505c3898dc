// What is only hoped for or wished.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const told = (text: string, type: string) => {
  const row = mentionsIn(text).find((one) => one.type === type);
  return row && [row.modality, ...row.claims];
};

describe('a hope asserts nothing', () => {
  it.each([
    ['وعبرت باريس عن أملها في أن تفضي لقاءات جنيف إلى حل.', 'meeting', 'planned'],
    ['وأعرب المبعوث عن تطلعه إلى لقاء الرئيس السوري في دمشق.', 'meeting', 'planned'],
    ['وأعربت الأمم المتحدة عن أملها في أن تدخل الهدنة حيز التنفيذ.', 'ceasefire-start', 'planned'],
    ['أعرب غوتيريش عن أمله في أن يتم تبادل الأسرى قريبا.', 'exchange', 'unreal'],
    ['كما أبدى زيلينسكي رغبته في انسحاب القوات الروسية من خيرسون.', 'withdrawal', 'unreal'],
    ['وعبر الوزير عن أمله بأن تستعيد القوات الحكومية السيطرة على مدينة تعز.', 'capture', 'unreal'],
    ['وأعرب السفير عن تفاؤله بوصول المراقبين إلى الحديدة.', 'deployment', 'unreal'],
  ])('%s', (text, type, modality) => {
    expect(told(text, type)).toEqual([modality]);
  });

  it('that somebody says he has is his to say', () => {
    const text = 'وقالت روسيا إنها تأمل أن يتم تبادل الأسرى قريبا.';
    expect(told(text, 'exchange')).toEqual(['unreal', 'russia: asserts']);
  });

  it.each([
    ['أعربت فرنسا عن أملها في حل سلمي بعد الهجوم الروسي على مدينة خاركيف.', 'attack', 'beside a hope'],
    ['وأعربت فرنسا عن أملها في أن ينتهي القصف الروسي على مدينة خاركيف قريبا.', 'strike', 'what is to end'],
    ['عبرت فرنسا عن أملها في حل سياسي وزار مبعوثها دمشق.', 'visit', 'joined to it'],
    ['قُتلت الصحافية أمل خليل في غارة على مدينة خاركيف.', 'strike', 'beside somebody called Hope'],
    ['خيب القصف الروسي على مدينة خاركيف أملها في السلام.', 'strike', 'before a hope'],
  ])('but what stands so has happened: %s (%s is %s)', (text, type) => {
    expect(told(text, type)?.[0] ?? 'happened').toBe('happened');
  });
});
