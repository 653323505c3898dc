// The places of the built-in lexicon: what they have, and that their forms do not get in each other's way.
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../../src/domain/arabic-fold.ts';
import { LISTED_PLACES } from '../../../../src/extraction/lexicon/places/all-places.ts';
import { TOWNS } from '../../../../src/extraction/lexicon/places/listed-rows.ts';
import { readArea, readCapital, readTowns } from '../../../../src/extraction/lexicon/places/place-rows.ts';
import { placesOf } from './support.ts';

describe('a row', () => {
  it('of a town stands under its state, common words marked', () => {
    expect(readTowns('= YE\naden|Aden|~عدن/مدينة عدن')).toEqual([
      {
        state: 'YE',
        id: 'aden',
        english: 'Aden',
        forms: ['عدن', 'مدينة عدن'],
        guarded: ['عدن'],
        behindNoun: [],
        disputed: null,
        origin: { from: 'geonames', name: 'Aden', division: null },
        wikidata: null,
      },
    ]);
  });

  it('of a capital names its state and its Wikidata item', () => {
    const row = readCapital('FR|paris|Paris|باريس||Q90');
    expect([row.state, row.wikidata, row.origin]).toEqual([
      'FR',
      'Q90',
      { from: 'geonames', name: 'Paris', division: null },
    ]);
  });

  it('of an area has no point', () => {
    expect(readArea('sinai|Sinai|سيناء').origin).toEqual({ from: 'nowhere' });
  });
});

describe('the listed places', () => {
  it('have no form twice, so that no name means two of them', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, names } of LISTED_PLACES)
      for (const form of new Set(names.map(({ text }) => foldArabic(text)))) {
        const other = owners.get(form);
        if (other) twice.push(`${form}: ${other}, ${id}`);
        owners.set(form, id);
      }
    expect(twice).toEqual([]);
  });

  it.each(['SY', 'YE', 'LY', 'SD', 'ET', 'UA', 'PS', 'LB', 'IQ', 'AZ', 'ML', 'CD', 'MM', 'IN'])(
    'are fifteen or more in %s',
    (state) => {
      expect(TOWNS.filter((row) => row.state === state).length).toBeGreaterThanOrEqual(15);
    },
  );
});

describe('a disputed place', () => {
  it('has the other side’s name, which is found in a text as well', () => {
    const lachin = LISTED_PLACES.find(({ id }) => id === 'lachin');
    expect(lachin?.disputed).toEqual({ ar: 'بيردزور', en: 'Berdzor' });
    expect(lachin?.names).toContainEqual({ text: 'بيردزور', lang: 'ar', usedBy: 'armenia' });
    expect(placesOf('انسحبت القوات من بيردزور.')).toEqual(['lachin']);
  });
});

describe('a form that is also a common word', () => {
  it('counts behind a noun or a preposition only', () => {
    expect(placesOf('انفجرت سيارة في مدينة الباب.')).toEqual(['al-bab']);
    expect(placesOf('ترك الجنود الباب مفتوحا.')).toEqual([]);
    expect(placesOf('سرت في الشارع ووقفت في الباب.')).toEqual([]);
    expect(placesOf('اندلعت معارك في حلب.')).toEqual(['aleppo']);
  });
});
