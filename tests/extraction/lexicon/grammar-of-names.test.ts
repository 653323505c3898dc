import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/domain/corpus-schema.ts';
import { grammarOf } from '../../../src/extraction/lexicon/grammar-of-names.ts';

const of = (kind: Actor['kind'], ar: string, en: string, id = 'x') =>
  grammarOf({ id, kind, label: { ar, en }, names: [{ text: en, lang: 'en' }] });

describe('the gender of a name in Arabic', () => {
  it.each([
    ['state', 'أذربيجان', 'Azerbaijan', 'azerbaijan', 'f'],
    ['state', 'السودان', 'Sudan', 'sudan', 'm'],
    ['government-body', 'وزارة الدفاع الأرمينية', 'Armenian Defence Ministry', 'x', 'f'],
    ['government-body', 'الكرملين', 'Kremlin', 'kremlin', 'm'],
    ['armed-force', 'الجيش الأذربيجاني', 'Azerbaijani army', 'x', 'm'],
    ['armed-force', 'قوات الدعم السريع', 'Rapid Support Forces', 'x', 'f'],
    ['organisation', 'الأمم المتحدة', 'United Nations', 'united-nations', 'f'],
    ['person', 'فلاديمير بوتين', 'Vladimir Putin', 'x', 'm'],
    ['person', 'ماريا زاخاروفا', 'Maria Zakharova', 'x', 'f'],
    ['person', 'خليفة حفتر', 'Khalifa Haftar', 'x', 'm'],
  ] as const)('%s %s', (kind, ar, en, id, gender) => {
    expect(of(kind, ar, en, id).gender).toBe(gender);
  });

  it('of people in the plural is masculine plural', () => {
    expect(of('group', 'الحوثيون', 'Houthis', 'houthis')).toMatchObject({
      number: 'plural',
      gender: 'm',
      many: true,
    });
  });
});

describe('the English article', () => {
  it.each([
    ['armed-force', 'الجيش الأذربيجاني', 'Azerbaijani army', true],
    ['government-body', 'وزارة الدفاع', 'Ministry of Defence', true],
    ['organisation', 'مجلس الأمن', 'UN Security Council', true],
    ['armed-force', 'حماس', 'Hamas', false],
    ['organisation', 'الناتو', 'NATO', false],
    ['group', 'جماعات مسلحة', 'Armed groups', false],
    ['armed-force', 'قوات الدعم السريع', 'Rapid Support Forces', true],
    ['person', 'فلاديمير بوتين', 'Vladimir Putin', false],
    ['outlet', 'وكالة الأنباء', 'News agency', false],
  ] as const)('%s %s %s', (kind, ar, en, the) => {
    expect(of(kind, ar, en).the).toBe(the);
  });
});

describe('a description in English', () => {
  it.each([
    ['مصدر عسكري', 'Military source', { described: true, many: false, the: false }],
    ['المسؤول الحكومي', 'Government official', { described: true, many: false, the: true }],
    ['شهود عيان', 'Eyewitnesses', { described: true, many: true }],
    ['المتظاهرون', 'Protesters', { described: true, many: true, number: 'plural' }],
    ['مسؤولون في المدينة', 'Officials in city', { described: true, many: true }],
  ])('%s', (ar, en, grammar) => {
    expect(of('group', ar, en, 'source-x')).toMatchObject(grammar);
  });

  it('is none where a name is spelt by its letters, nor of what is listed', () => {
    const spelt = {
      id: 'source-x',
      kind: 'group' as const,
      label: { ar: 'سكان الوادي', en: 'Al-Wadi residents' },
    };
    expect(
      grammarOf({ ...spelt, names: [{ text: 'Al-Wadi residents', lang: 'en-translit' }] }).described,
    ).toBe(false);
    expect(of('group', 'مصدر', 'Source').described).toBe(false);
  });

  it('takes an article for an office', () => {
    expect(of('person', 'ولي العهد', 'Saudi crown prince').the).toBe(true);
    expect(of('person', 'خالد اليماني', 'Khaled al-Yamani').the).toBe(false);
  });
});
