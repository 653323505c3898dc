import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf, transliterate } from '../../../src/extraction/names/transliterate.ts';

describe('transliteration', () => {
  it.each([
    ['محمد الحسن', 'Mohammed al-Hassan'],
    ['عبد الله صالح', 'Abdullah Saleh'],
    ['اليرموك', 'al-Yarmuk'],
    ['الشمري', 'al-Shamri'],
    ['حمكت', 'Hamkat'],
    ['ستانكوفسكي', 'Stankovsky'],
    ['أولوسيغون', 'Olusigun'],
    ['تشيركاسي', 'Chirkasi'],
    ['هونتشارينكو', 'Huncharenko'],
    ['حاجييف', 'Hajiyev'],
    ['سينيهوبوف', 'Sinihubov'],
    ['غريغوريان', 'Griguryan'],
    ['أراخاميا', 'Arakhamia'],
    ['نوفوباخموتوفكا', 'Novobakhmutovka'],
    ['بيرييلو', 'Biryilo'],
    ['فالح', 'Falih'],
    ['الناصرية', 'al-Nasiriya'],
    ['الرابعة', 'al-Rabia'],
    ['رئيسي', 'Reisi'],
    ['لواء 51', 'Lawa 51'],
  ])('writes %s as %s', (arabic, latin) => {
    expect(transliterate(arabic)).toBe(latin);
  });

  it.each([
    ['مخلوف', 'Makhluf'],
    ['قنونو', 'Qanunu'],
    ['أوس', 'Aws'],
    ['البريهي', 'al-Barihi'],
  ])('leaves native %s as %s', (arabic, latin) => {
    expect(transliterate(arabic)).toBe(latin);
  });

  it('reads the presentation forms of old encodings as the letters they show', () => {
    expect(transliterate('ﻣﺤﻤﺪ')).toBe('Mohammed');
  });

  it('makes ids of lower-case letters, digits and single hyphens, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});
