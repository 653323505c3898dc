// Places told by another place, and the nouns that make a place of a name that nobody lists.
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { LEXICON } from '../events/support.ts';

/** `namesIn('في حمص')` → `['حمص = homs']`; actors behind a slash. */
function namesIn(text: string): string[] {
  const found = findNames(makeShadow(text), LEXICON, { skip: [] });
  return found.mentions.map(
    ({ span, place, actors }) =>
      `${text.slice(span.start, span.end)} = ${place ?? ''}${actors.length > 0 ? `/${actors.join(' ')}` : ''}`,
  );
}
const labelOf = (text: string) => {
  const found = findNames(makeShadow(text), LEXICON, { skip: [] });
  return found.places.map(({ label, lat }) => ({ ...label, lat }));
};

describe('a place told by another', () => {
  it.each([
    ['قصف مواقع في شمال العراق', 'شمال العراق = north-iraq', 'a part of a state'],
    ['تقدمت القوات في جنوب شرقي تركيا', 'جنوب شرقي تركيا = southeast-turkey', 'between two points'],
    [
      'انسحبت من ريف حماة الشمالي',
      'ريف حماة الشمالي = northern-hama-countryside',
      'the country around a town',
    ],
    ['على الحدود اللبنانية السورية', 'الحدود اللبنانية السورية = border-lebanon-syria', 'a border'],
    ['دخلت الأراضي الأوكرانية', 'الأراضي الأوكرانية = ukraine/ukraine', 'the ground of a state'],
    ['عقدت في العاصمة القطرية', 'العاصمة القطرية = doha', 'a capital by the adjective of its state'],
    ['عقدت في العاصمة القطرية الدوحة', 'العاصمة القطرية الدوحة = doha', 'with its name behind'],
    ['سقطت قذيفة في تل الشيخ مسعود ليلا', 'تل الشيخ مسعود = tal-al-sheikh-massoud', 'a hill in a name'],
  ])('%s (%s)', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('has labels in both languages and no point', () => {
    expect(labelOf('في شمال العراق')).toEqual([{ ar: 'شمال العراق', en: 'northern Iraq', lat: null }]);
    expect(labelOf('في ريف حماة الغربي')).toEqual([
      { ar: 'ريف حماة الغربي', en: 'western Hama countryside', lat: null },
    ]);
  });

  it.each([
    ['شمال مدينة حمص', 'مدينة حمص = homs', 'what lies north of a town stays with the town'],
    ['دولة جنوب السودان', 'دولة جنوب السودان = south-sudan/south-sudan', 'a state that is called so'],
    ['العاصمة الإسرائيلية', 'الإسرائيلية = /israel', 'a seat that is not undisputed'],
  ])('%s is none of these (%s)', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });
});

describe('land of no state', () => {
  it('is no place', () => {
    expect(namesIn('في الأراضي الزراعية')).toEqual([]);
  });
});

describe('a noun that names a place', () => {
  it.each([
    ['سيطر على بلدة تاروشا', 'بلدة تاروشا = tarusha', 'a name that begins like a verb'],
    ['في معسكر الوردية غرب المدينة', 'معسكر الوردية = al-wardiya', 'a camp with the article'],
    ['قرب قرية قره حسينلي', 'قرية قره حسينلي = qara-hasinli', 'a name of two words'],
    ['في منطقة الحولة الشرقية', 'منطقة الحولة الشرقية = al-hula-al-sharqiya', 'with its compass adjective'],
    ['وصل إلى مدينة دمشق', 'مدينة دمشق = damascus', 'no government behind it'],
  ])('%s (%s)', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['في معسكر تدريب', 'a common noun'],
    ['في قاعدة الصواريخ', 'a common noun with the article'],
    ['في مخيم للنازحين', 'what it is for'],
    ['مدينة تقع على النهر', 'a clause that describes it'],
    ['بلدة يسيطر عليها المسلحون', 'a verb'],
  ])('%s names none (%s)', (text) => {
    expect(namesIn(text).filter((name) => !name.includes('= /'))).toEqual([]);
  });
});

describe('what follows a noun of places without naming one', () => {
  it.each([
    ['قصف الطيران مطار عسكري قرب المدينة', 'an adjective of a masculine noun'],
    ['انتشرت القوات في حي سكني', 'another'],
    ['قصفت الطائرات ميناء صيد', 'a common genitive without the article'],
    ['أقاموا منطقة حظر طيران', 'a zone by what is forbidden in it'],
    ['في منطقة خفض التصعيد', 'a zone by what it is for'],
    ['دوى انفجار في منطقة المواجهات', 'a common genitive with the article'],
    ['نزحوا إلى مخيم إيواء', 'a camp by its use'],
    ['سيطروا على منطقة خضراء', 'a colour'],
  ])('%s (%s)', (text) => {
    expect(namesIn(text).filter((name) => !name.includes('= /'))).toEqual([]);
  });

  it('but a name in the same place is one', () => {
    expect(namesIn('قصف الطيران مطار كويرس وميناء الزعبلي')).toEqual([
      'مطار كويرس = kawirs',
      'ميناء الزعبلي = al-zabli',
    ]);
  });
});

describe('nouns of ground one after another', () => {
  it.each([
    [
      'قصفت الطائرات مدن وبلدات كفرطاب وحربنوش',
      ['بلدات كفرطاب = kafratab', 'حربنوش = harbanush'],
      'the second opens the list',
    ],
    ['سيطرت على قرى ومزارع، وانسحبت', [], 'no name follows'],
    ['تراجعت مناطق سيطرته', [], 'a pronoun'],
    [
      'دخلت القوات حي الجسر الأبيض جنوب العاصمة',
      ['حي الجسر الأبيض = al-jasr-al-abid'],
      'a colour belongs to the name',
    ],
    [
      'قصفت بلدة كفرطاب الكبرى',
      ['بلدة كفرطاب الكبرى = kafratab-al-kabra'],
      'so does what tells it from a namesake',
    ],
  ])('%s → %j (%s)', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a part of "the country"', () => {
  it('is one of the country on whose ground the article is', () => {
    expect(namesIn('دخلت القوات درعا والسويداء وبصرى الشام، وانسحبت من جنوب البلاد').at(-1)).toBe(
      'جنوب البلاد = south-syria',
    );
  });

  it('is nothing where no ground is told', () => {
    expect(namesIn('انسحبت القوات من جنوب البلاد')).toEqual([]);
  });
});
