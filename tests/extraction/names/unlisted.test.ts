import { describe, expect, it } from 'vitest';
import {
  makeGroup,
  makeOrganisation,
  makePerson,
  makePlace,
} from '../../../src/extraction/names/unlisted.ts';

const owner = {
  stem: 'ruritania',
  side: 'ruritania',
  label: { ar: 'روريتانيا', en: 'Ruritania' },
  nisba: 'روريتاني',
  adjective: 'Ruritanian',
  people: undefined,
};
const group = (form: string, en: string, key = 'gunmen') => ({ id: `ruritania-${key}`, key, en, form });

describe('a group that is only described', () => {
  it('is called by its noun alone where nobody owns it, and is on its own side', () => {
    const made = makeGroup({ id: 'gunmen', key: 'gunmen', en: 'gunmen', form: 'مسلحون' }, null);
    expect(made).toMatchObject({ label: { ar: 'مسلحون', en: 'Gunmen' }, side: 'gunmen', sideBasis: 'none' });
  });

  it.each([
    ['مسلحون', 'gunmen', 'مسلحون روريتانيون', 'Ruritanian gunmen'],
    ['الفصائل', 'factions', 'الفصائل الروريتانية', 'Ruritanian factions'],
    ['جماعات مسلحة', 'armed groups', 'جماعات مسلحة روريتانية', 'Ruritanian armed groups'],
  ])('%s agrees with its nation', (form, en, ar, english) => {
    const made = makeGroup(group(form, en), owner);
    expect(made.label).toEqual({ ar, en: english });
    expect(made.side).toBe('ruritania-gunmen');
  });

  it('is called after an owner that has no adjective', () => {
    const council = { ...owner, nisba: undefined, adjective: undefined };
    expect(makeGroup(group('مقاتلو', 'fighters'), council).label).toEqual({
      ar: 'مقاتلو روريتانيا',
      en: 'fighters of Ruritania',
    });
  });

  it('is on the side of its state where it is the people', () => {
    expect(makeGroup(group('شعب', 'people', 'people'), owner)).toMatchObject({
      label: { ar: 'الشعب الروريتاني', en: 'Ruritanian people' },
      side: 'ruritania',
      sideBasis: 'demonym',
    });
  });
});

describe('a name that no lexicon lists', () => {
  it('of a person is spelt, and on the side of an office where one is told', () => {
    const made = makePerson('سمير فلان', null);
    expect(made.side).toBe(made.id);
    expect(made.names).toEqual([
      { text: 'سمير فلان', lang: 'ar' },
      { text: made.label.en, lang: 'en-translit' },
    ]);
    expect(makePerson('سمير فلان', 'ruritania')).toMatchObject({ side: 'ruritania', sideBasis: 'office' });
  });

  it('of a body has its noun in English', () => {
    const body = {
      kind: 'armed-force',
      arabic: 'لواء زنباق',
      name: 'زنباق',
      en: 'Brigade',
      side: null,
    } as const;
    const made = makeOrganisation(body);
    expect(made.label.ar).toBe('لواء زنباق');
    expect(made.label.en).toMatch(/^\p{Lu}\S* Brigade$/u);
    expect(made).toMatchObject({ side: made.id, sideBasis: 'none', kind: 'armed-force' });
  });

  it('of a place has no coordinates', () => {
    const spelt = { text: 'Zanbaq', lang: 'en-translit' } as const;
    const label = { ar: 'زنباق', en: 'Zanbaq' };
    expect(makePlace('zanbaq', label, [spelt])).toEqual({
      id: 'zanbaq',
      label,
      names: [{ text: 'زنباق', lang: 'ar' }, spelt],
      disputed: null,
      lat: null,
      lon: null,
      wikidata: null,
    });
  });
});
