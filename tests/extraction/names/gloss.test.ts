import { describe, expect, it } from 'vitest';
import { gloss } from '../../../src/extraction/names/gloss.ts';

describe('a description in English', () => {
  it.each([
    ['مصادر ميدانية', 'Field sources'],
    ['المصادر', 'Sources'],
    ['مسؤول عسكري', 'Military official'],
    ['ضابط شرطة كبير', 'Senior police officer'],
    ['وسائل إعلام رسمية', 'Official media'],
    ['شهود عيان', 'Eyewitnesses'],
    ['دبلوماسي غربي', 'Western diplomat'],
    ['مصادر طبية فرنسية', 'Medical French sources'],
    ['مصدر في قيادة الشرطة', 'Source in police command'],
    ['خلية الإعلام الحربي', 'War media cell'],
    ['سكان ومصادر عسكرية', 'Residents and military sources'],
    ['مسؤول للجناح العسكري', 'Official of military wing'],
    ['الأولى الساحلية', 'First coastal'],
  ])('%s → %s', (words, english) => {
    expect(gloss(words)).toEqual({ text: english, whole: true });
  });

  it('carries over the letters of words that the lists do not know, and says so', () => {
    const { text, whole } = gloss('سكان الوادي');
    expect(whole).toBe(false);
    expect(text).toMatch(/residents$/);
  });

  it('keeps the order of a name', () => {
    expect(gloss('أسامة الجويلي').text).toBe('Osama al-Jawili');
    expect(gloss('قائد محور زمار').text).toBe('Mahur Zamar commander');
  });

  it('is empty of nothing', () => {
    expect(gloss(' ')).toEqual({ text: '', whole: true });
  });
});
