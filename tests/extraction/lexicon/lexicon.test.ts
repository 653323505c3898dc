import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, safeParse } from 'zod/mini';
import { actorSchema, placeSchema } from '../../../src/domain/corpus-schema.ts';
import { userLexiconSchema } from '../../../src/domain/lexicon-schema.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { inflectNisba, nisbaOf } from '../../../src/extraction/lexicon/actors/nisba.ts';
import { LISTED_ACTORS } from '../../../src/extraction/lexicon/actors/all-actors.ts';
import { LISTED_PLACES } from '../../../src/extraction/lexicon/places/all-places.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';

describe('the built-in lexicon', () => {
  const lexicon = compileLexicon();

  it('gives every actor and place an id of its own', () => {
    expect(new Set(LISTED_ACTORS.map(({ entry }) => entry.id)).size).toBe(LISTED_ACTORS.length);
    expect(new Set(LISTED_PLACES.map(({ id }) => id)).size).toBe(LISTED_PLACES.length);
  });

  it('fits the schema of the corpus, with sides and offices that exist', () => {
    for (const actor of lexicon.actors.values()) {
      parse(actorSchema, actor);
      expect(lexicon.actors.has(actor.side), `${actor.id} acts for ${actor.side}`).toBe(true);
      for (const { of } of actor.roles) expect(lexicon.actors.has(of), `${actor.id} of ${of}`).toBe(true);
      expect(actor.names.length).toBeGreaterThan(0);
      const own = actor.kind !== 'armed-force' || actor.side === actor.id;
      expect(
        own ||
          /^(united-states|iran|kurdistan-region|south-sudan|yemen|hamas|islamic-jihad)$/.test(actor.side),
        actor.id,
      ).toBe(true);
    }
    for (const place of lexicon.places.values()) {
      parse(placeSchema, place);
      for (const actor of [place.metonymOf, place.authorities]) {
        expect(actor === null || lexicon.actors.has(actor)).toBe(true);
      }
      expect(Math.abs(place.lat ?? 0)).toBeLessThanOrEqual(90);
    }
  });

  it('has all states with names in both languages', () => {
    const states = [...lexicon.actors.values()].filter(({ kind }) => kind === 'state');
    expect(states).toHaveLength(197);
    for (const id of ['azerbaijan', 'turkey', 'united-states', 'united-arab-emirates', 'palestine']) {
      expect(lexicon.actors.get(id)?.kind).toBe('state');
    }
  });
});

describe('the adjective of a state', () => {
  it.each([
    ['روسيا', 'روسي'],
    ['العراق', 'عراقي'],
    ['فرنسا', 'فرنسي'],
    ['لبنان', 'لبناني'],
    ['جنوب السودان', null],
  ])('%s → %s', (name, nisba) => {
    expect(nisbaOf(name)).toBe(nisba);
  });

  it('is inflected, compounds in both words', () => {
    const forms = inflectNisba('كوري شمالي').map(({ text }) => text);
    expect(forms).toContain('الكورية الشمالية');
    expect(forms).toContain('كوريين شماليين');
  });
});

describe('the user’s lexicon', () => {
  it('adds actors and places, and adds names to built-in ones', () => {
    const user = parse(userLexiconSchema, {
      actors: [
        {
          id: 'north-army',
          kind: 'armed-force',
          label: { ar: 'جيش الشمال', en: 'Army of the North' },
          side: 'norway',
        },
      ],
      places: [{ id: 'baku', label: { ar: 'باكو', en: 'Baku' }, names: ['بادكوبه'], lat: 40.4, lon: 49.9 }],
    });
    const lexicon = compileLexicon(user);
    const { mentions, actors } = findNames(makeShadow('دخل جيش الشمال بادكوبه'), lexicon, { skip: [] });
    expect(mentions.map((mention) => mention.actors[0])).toEqual(['north-army', 'azerbaijan']);
    expect(actors.find(({ id }) => id === 'north-army')?.side).toBe('norway');
    expect(lexicon.places.get('baku')).toMatchObject({
      lat: 40.4,
      wikidata: 'Q9248',
      metonymOf: 'azerbaijan',
    });
  });

  it.each([
    { actors: [{ id: 'Not Kebab', kind: 'person', label: { ar: 'أ', en: 'A' } }] },
    { actors: [{ id: 'a', kind: 'tank', label: { ar: 'أ', en: 'A' } }] },
    { places: [{ id: 'a', label: { ar: 'أ', en: 'A' }, lat: 100 }] },
    { people: [] },
  ])('refuses a wrong file: %j', (value) => {
    expect(safeParse(userLexiconSchema, value).success).toBe(false);
  });
});

it('no pattern names a person, place or actor of the lexicon: names are data', () => {
  const folder = new URL('../../../src/extraction/names/', import.meta.url);
  const names = [
    ...LISTED_ACTORS.filter(({ entry }) => entry.kind !== 'organisation').flatMap(({ entry }) => entry.names),
    ...LISTED_PLACES.flatMap((place) => place.names),
  ].map(({ text }) => text);
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    // Comments may give examples; code may not.
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const words = new Set(code.match(/[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*/gu) ?? []);
    for (const name of names) expect(words.has(name), `${file} names ${name}`).toBe(false);
  }
});
