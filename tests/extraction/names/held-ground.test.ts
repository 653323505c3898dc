// Bare names of places where only ground can stand, and the common nouns that stand there too.
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { LEXICON } from '../events/support.ts';

/** `placesIn('سيطرت على حزانو')` → `['حزانو']`. */
const placesIn = (text: string): string[] =>
  findNames(makeShadow(text), LEXICON, { skip: [] })
    .mentions.filter(({ place }) => place !== null)
    .map(({ span }) => text.slice(span.start, span.end));

describe('ground that a word of control governs', () => {
  it.each([
    ['سيطرت الفصائل على كفرطاب بعد معارك', ['كفرطاب'], 'a bare name'],
    ['سيطر مقاتلو اللواء على كفرطاب، وقالت الفصائل', ['كفرطاب'], 'before a mark'],
    ['بعد سيطرتها على كفرطاب وحربنوش في ريف المحافظة', ['كفرطاب', 'حربنوش'], 'a list'],
    ['استولت المجموعة على عين الفوار يوم أمس', ['عين الفوار'], 'a name of two words'],
    ['السيطرة على كفرطاب الاستراتيجية', ['كفرطاب'], 'an adjective with the article shows a name'],
    ['وللسيطرة على كفرطاب', ['كفرطاب'], 'with prefixes'],
    ['قصفت الطائرات مناطق في حربنوش وكفرطاب', ['حربنوش', 'كفرطاب'], 'where scattered places lie'],
    ['استعادت القوات السيطرة على حلب', ['حلب'], 'a listed name that is a common word too'],
  ])('%s → %j (%s)', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('has one place where the name comes again with its noun', () => {
    const text = 'سيطرت الفصائل على كفرطاب. ودخلت بلدة كفرطاب.';
    const { mentions } = findNames(makeShadow(text), LEXICON, { skip: [] });
    expect(mentions.flatMap(({ place }) => place ?? [])).toEqual(['kafratab', 'kafratab']);
  });
});

describe('what control is over without being a name', () => {
  it.each([
    ['سيطرت القوات على مواقع جديدة', 'a noun and its adjective'],
    ['سيطرت القوات على جيوب معزولة، وانسحبت', 'the same before a mark'],
    ['سيطرت القوات على ثلاث قرى', 'a number'],
    ['سيطرت القوات على بلدتين، وفق البيان', 'a dual'],
    ['استولى المسلحون على شاحنات', 'a regular plural'],
    ['سيطرت القوات على الوضع', 'a noun with its article'],
    ['سيطرت القوات على مداخل الأحياء', 'a noun and its genitive'],
    ['سيطرت القوات على كثير من الأراضي', 'a part of something'],
    ['تنظيم يسيطر على حدوده', 'a pronoun'],
    ['المناطق التي يسيطر عليها التنظيم على امتداد النهر', 'told already'],
    ['اتفق الوزيران على صيغة، وقال الناطق', 'another verb'],
  ])('%s (%s)', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
