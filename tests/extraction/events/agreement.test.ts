// Gender of verbs and of what can be their subject.
import { describe, expect, it } from 'vitest';
import { genderOfName, genderOfVerb } from '../../../src/extraction/events/agreement.ts';
import { at, viewOf } from './view-of.ts';

describe('a verb', () => {
  it.each([
    ['طالب الوزير بالانسحاب.', 'طالب', 'm'],
    ['وطالبت الوزارة بالانسحاب.', 'وطالبت', 'f'],
    ['وطالبوا بالانسحاب.', 'وطالبوا', null],
    ['مطالبا بالانسحاب.', 'مطالبا', null],
  ])('in %s shows the gender of its subject: %s', (text, word, gender) => {
    const view = viewOf(text);
    expect(genderOfVerb(view, at(view, word))).toBe(gender);
  });
});

describe('a name', () => {
  it.each([
    ['مجلس الأمن الدولي يجتمع.', 'm'],
    ['قوات الدعم السريع تتقدم.', 'f'],
    ['كينيا ترفض.', 'f'],
    ['العراق يرفض.', 'm'],
    ['كوريا الشمالية ترفض.', 'f'],
    ['الولايات المتحدة ترفض.', 'f'],
    ['إقليم كردستان يرفض.', 'm'],
    ['أنطونيو غوتيريش يدعو.', null],
    ['جنوب السودان يرفض.', null],
    ['المجر ترفض.', null],
  ])('shows its own by its first word: %s', (text, gender) => {
    const view = viewOf(text);
    expect(genderOfName(view, 0)).toBe(gender);
    expect(genderOfName(view, 99)).toBeNull();
  });
});
