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
