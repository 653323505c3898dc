// Adjectives of nations on their own.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('an adjective of a nation in the accusative', () => {
  it.each([
    ['أصاب الجيش فلسطينيا قرب الحاجز.', 'فلسطينيا → palestine'],
    ['اعترضت البحرية زورقا إيرانيا.', 'إيرانيا → iran'],
    ['نفذ الطيران قصفا جويا إسرائيليا.', 'إسرائيليا → israel'],
  ])('tells of whom a thing or man is: %s', (text, found) => {
    expect(read(text).short).toContain(found);
  });

  it.each([
    'تقدمت القوات المدعومة إماراتيا في الساحل.',
    'هاجمت فصائل مدعومة أميركيا وفرنسيا القاعدة.',
    'قصفت الجماعة المصنفة أميركيا منظمة إرهابية القاعدة.',
    'وصل ممثلو الحكومة المعترف بها فرنسيا وإيرانيا.',
  ])('is an adverb behind what somebody undergoes: %s', (text) => {
    expect(read(text).ids.filter((id) => /emirates|states|france|iran/.test(id))).toEqual([]);
  });
});

describe('an adjective of a nation behind its noun', () => {
  it.each([
    'سقطت قذيفة على المستشفى الكويتي أمس.',
    'دمر القصف المدرسة التركية والسوق.',
    'أغلقت الجامعة الأميركية أبوابها.',
    'احتج الصحفيون الفرنسيون على القرار.',
  ])('names nobody where the noun is a house, or people without an office: %s', (text) => {
    expect(read(text).ids).toEqual([]);
  });

  it.each([
    ['غادر المستشارون الأتراك القاعدة.', 'الأتراك → turkey'],
    ['احتفل الأتراك بالعيد.', 'الأتراك → turkey-people'],
    ['قصفت الطائرات القاعدة الأميركية.', 'الأميركية → united-states'],
    ['قتل ثلاثة جنود أتراك في الهجوم.', 'جنود أتراك → turkey-army'],
    ['انسحب الجنود الروس من القرية.', 'الجنود الروس → russia-army'],
  ])('tells whose those are who hold office or fight, and whose a base is: %s', (text, found) => {
    expect(read(text).short).toContain(found);
  });

  it.each([
    ['واتهمت وزارة الخارجية الحوثيين بخرق الهدنة.', 'houthis-mfa'],
    ['وطالبت الحكومة الحوثيين بالانسحاب.', 'houthis-government'],
  ])('is none where many men follow a house: those are whom it speaks to: %s', (text, wrong) => {
    const { ids } = read(text);
    expect(ids).toContain('houthis');
    expect(ids).not.toContain(wrong);
  });
});

describe('words for the side of a river', () => {
  it.each(['عبرت القوات إلى الضفة الغربية لنهر الدجاج.', 'سيطرت القوات على الضفة الغربية من النهر.'])(
    'are no region of that name: %s',
    (text) => {
      expect(read(text).places).not.toContain('west-bank');
    },
  );

  it('are the region where no river follows', () => {
    expect(read('اقتحمت القوات بلدة في الضفة الغربية.').places).toContain('west-bank');
  });
});
