import { describe, expect, it } from 'vitest';
import { LEXICON } from '../events/support.ts';
import { read } from './support.ts';

describe('groups and organisations that no list has', () => {
  it.each([
    ['أعلن لواء النسور مسؤوليته', 'لواء النسور', 'armed-force'],
    ['قالت نقابة معلمي السودان إن المدارس أغلقت', 'نقابة معلمي السودان', 'organisation'],
    ['ونفى حزب الوئام ذلك', 'حزب الوئام', 'organisation'],
    ['أفاد موقع «أصداء الساحل» بذلك', 'موقع أصداء الساحل', 'outlet'],
    ['انسحبت الفرقة السابعة المدرعة من المدينة', 'الفرقة السابعة', 'armed-force'],
    ['هاجمت كتائب «فجر الجبل» الحاجز', 'كتائب فجر الجبل', 'armed-force'],
  ])('are found by the noun that opens their names: %s', (text, words, kind) => {
    const { actors } = read(text);
    expect(actors.find((actor) => actor.label.ar.startsWith(words))).toMatchObject({
      kind,
      sideBasis: 'none',
    });
  });

  it('are on nobody’s side but that which the text gives them', () => {
    const { actors } = read('قصف لواء النسور التابع لحزب الله البلدة');
    expect(actors.find(({ label }) => label.ar === 'لواء النسور')).toMatchObject({
      side: 'hezbollah',
      sideBasis: 'office',
    });
  });

  it('are known again by the name without its noun, and by the noun with the article', () => {
    const { ids } = read('هاجمت حركة «فجر الجبل» الحاجز. وقالت «فجر الجبل» إن الحركة باقية.');
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });

  it('are labelled in Latin letters with the noun in English, and marked as transliterated', () => {
    const [found] = read('أعلن لواء اليرموك ذلك').actors;
    expect(found?.label.en).toBe('al-Yarmuk Brigade');
    expect(found?.names.some(({ lang }) => lang === 'en-translit')).toBe(true);
  });

  it.each([
    'تعطلت حركة المرور بسبب الأمطار',
    'اكتمل تنظيم كأس العالم',
    'زار الوفد موقع الهجوم ومكتب الرئيس',
    'أرسلت الدول قوة لحفظ السلام',
    'شُكلت لجنة مشتركة أمس',
    'اقتربت السفينة من ميناء اللاذقية',
  ])('are not made of common nouns: %s', (text) => {
    const open = read(text).actors.filter(({ id }) => !LEXICON.actors.has(id));
    expect(open).toEqual([]);
  });

  it('never lengthen a listed name', () => {
    expect(read('استهدفت الغارات حزب الله الإسرائيلية').ids).toEqual(['hezbollah', 'israel']);
  });
});

describe('common nouns that open no name', () => {
  it.each([
    ['هاجم الجيش السوري المسلحين، وتوقفت حركة الملاحة البحرية', 'traffic'],
    ['هاجم الجيش السوري المسلحين على جبهة الساحل الغربي', 'a front by where it lies'],
    ['هاجم الجيش السوري المسلحين في جبهة مطار الحديدة', 'a front by a place'],
    ['هاجم الجيش السوري المسلحين بقوة النيران', 'the force of fire'],
  ])('%s (%s)', (text) => {
    expect(read(text).ids.filter((id) => /(?:harka|jabha|qawa)$/.test(id))).toEqual([]);
  });

  it('but with a name behind them they do', () => {
    expect(
      read('هاجم الجيش السوري المسلحين وجبهة تحرير الجزيرة').ids.some((id) => id.endsWith('jabha')),
    ).toBe(true);
  });
});

describe('a name in quotation marks', () => {
  it('is another than the listed one that it begins with', () => {
    expect(read('أعلن فصيل «أنصار الله الأوفياء» مسؤوليته.').ids).not.toContain('houthis');
  });

  it.each(['قتلت عصابة «الظل» خمسة أشخاص.', 'أعلنت مجموعة «نجم الشمال» ذلك.'])(
    'makes a group of a common noun before it: %s',
    (text) => {
      expect(read(text).ids).toHaveLength(1);
    },
  );
});

describe('a unit that goes by a number', () => {
  const sideOf = (text: string) =>
    read(text).actors.find(({ label }) => /^(?:الفرقة|اللواء)/.test(label.ar))?.side;

  it('is of the one state at war', () => {
    expect(
      sideOf('هاجمت قوات الدعم السريع الجيش السوداني. وسيطرت قوات الدعم السريع على مقر الفرقة التاسعة مشاة.'),
    ).toBe('sudan');
  });

  it('is on nobody’s side behind an adjective, or where no state fights', () => {
    expect(sideOf('قصفت الفرقة الثالثة الساحلية القرية.')).not.toBe('syria');
    expect(sideOf('قال شهود إن الفرقة السابعة انسحبت.')).not.toBe('sudan');
  });
});
