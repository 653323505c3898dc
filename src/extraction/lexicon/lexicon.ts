// The lexicon as the engine uses it: every entry by id, and one dictionary of all forms over folded words.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { UserLexicon } from '../../domain/lexicon-schema.ts';
import type { ListedActor } from './actors/all-actors.ts';
import { LISTED_ACTORS, STATE_IDS } from './actors/all-actors.ts';
import { ADVERBIAL_FORMS } from './actors/armed-groups.ts';
import { CALLED_IN_WAR } from './actors/names-in-war.ts';
import { accusativeOf, inflectNisba } from './actors/nisba.ts';
import { GUARDED_STATES } from './actors/states.ts';
import type { ActorEntry, PlaceEntry, RoleEntry } from './entries.ts';
import { CAPITAL_OF, GUARDED_PLACE_FORMS, PLACE_FORMS_BEHIND_NOUN } from './places/all-places.ts';
import { listedWith } from './listed-with.ts';
import type { TrieNode } from './trie.ts';
import { addPhrase, makeTrie } from './trie.ts';
import type { AnaphorKind, BodyWord, OfficeWord } from './words-for-names.ts';
import {
  ANAPHORS,
  BODIES,
  COMPLEMENTS,
  GROUPS,
  OFFICES,
  PLACE_NOUNS,
  POSTS,
  SPOKESPERSONS,
  TITLES,
} from './words-for-names.ts';

import { BORDERS, CAPITAL_NOUN, COUNTRYSIDE, DIRECTIONS, LANDS, TOPONYM_NOUNS } from './words-for-places.ts';

export type { ActorEntry, PlaceEntry, RoleEntry };

type Gender = 'm' | 'f';

/** What a phrase of the dictionary can be. */
export type Term =
  | { readonly t: 'actor'; readonly id: string; readonly guarded: boolean; readonly adverbial: boolean }
  | { readonly t: 'place'; readonly id: string; readonly guarded: boolean; readonly behindNoun: boolean }
  | {
      readonly t: 'nisba';
      readonly of: string;
      readonly gender: Gender;
      readonly number: 'sg' | 'du' | 'pl';
      readonly definite: boolean;
      readonly guarded: boolean;
      readonly people: boolean;
    }
  | { readonly t: 'body'; readonly body: BodyWord; readonly definite: boolean }
  | {
      readonly t: 'office';
      readonly office: OfficeWord;
      readonly definite: boolean;
      readonly many: boolean;
      readonly gender: Gender;
      /** The gender of the possessive in "وزير دفاعها". */
      readonly of: Gender | null;
    }
  | { readonly t: 'spokesperson'; readonly gender: Gender }
  | { readonly t: 'post'; readonly gender: Gender }
  | { readonly t: 'title' }
  | { readonly t: 'complement' }
  | { readonly t: 'group'; readonly key: string; readonly en: string; readonly form: string }
  | {
      readonly t: 'place-noun';
      readonly key: string;
      readonly noun: string;
      readonly plural: boolean;
      readonly definite: boolean;
    }
  | {
      readonly t: 'place-part';
      readonly part: 'direction' | 'countryside' | 'land' | 'border' | 'capital' | 'toponym';
      readonly key: string;
      readonly en: string;
    }
  | {
      readonly t: 'anaphor';
      readonly kind: AnaphorKind;
      readonly form: string;
      readonly folded: string;
    };

export interface Lexicon {
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly places: ReadonlyMap<string, PlaceEntry>;
  /** The place that is a state's capital, by state. */
  readonly capitals: ReadonlyMap<string, string>;
  /** All forms, folded, as a dictionary of words. */
  readonly terms: TrieNode<Term>;
  /** Arabic adjectives by actor, the preferred first: `أذربيجاني`. */
  readonly nisbas: ReadonlyMap<string, readonly string[]>;
  /** What a people is called in the plural where that is irregular: أرمن, أتراك. */
  readonly peoples: ReadonlyMap<string, string>;
  /** English adjectives by actor: `Azerbaijani`. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Who holds or held an office: key `president:france`. */
  readonly holders: ReadonlyMap<string, readonly { readonly actor: string; readonly role: RoleEntry }[]>;
}

const split = (forms: string) => forms.split('|').filter((form) => form !== '');
const genderOf = (form: string): Gender => (/^\S*ة(\s|$)/.test(form) ? 'f' : 'm');

function addWords(terms: TrieNode<Term>): void {
  for (const word of BODIES) {
    for (const form of split(word.definite))
      addPhrase(terms, form, { t: 'body', body: word, definite: true });
    for (const form of split(word.construct))
      addPhrase(terms, form, { t: 'body', body: word, definite: false });
  }
  for (const office of OFFICES) {
    for (const definite of [true, false]) {
      const forms = definite ? office.definite : office.construct;
      for (const many of [false, true]) {
        for (const form of split(many ? forms.du : forms.sg)) {
          addPhrase(terms, form, { t: 'office', office, definite, many, gender: genderOf(form), of: null });
        }
      }
    }
    for (const owner of ['m', 'f'] as const) {
      for (const form of split((owner === 'm' ? office.possessed?.his : office.possessed?.her) ?? '')) {
        addPhrase(terms, form, {
          t: 'office',
          office,
          definite: false,
          many: false,
          gender: genderOf(form),
          of: owner,
        });
      }
    }
  }
  for (const gender of ['m', 'f'] as const) {
    for (const form of split(SPOKESPERSONS[gender])) addPhrase(terms, form, { t: 'spokesperson', gender });
  }
  for (const form of split(POSTS)) addPhrase(terms, form, { t: 'post', gender: genderOf(form) });
  for (const form of split(TITLES)) addPhrase(terms, form, { t: 'title' });
  for (const form of split(COMPLEMENTS)) addPhrase(terms, form, { t: 'complement' });
  for (const { key, en, ar, forms } of GROUPS) {
    for (const form of split(forms))
      addPhrase(terms, form, { t: 'group', key, en, form: ar ?? split(forms)[0] ?? form });
  }
  for (const { key, forms, plural, definite } of PLACE_NOUNS) {
    for (const form of split(forms)) {
      addPhrase(terms, form, {
        t: 'place-noun',
        key,
        noun: form,
        plural: plural === true,
        definite: definite === true,
      });
    }
  }
  for (const { key, en, forms } of DIRECTIONS) {
    for (const form of split(forms)) addPhrase(terms, form, { t: 'place-part', part: 'direction', key, en });
  }
  for (const [part, forms] of [
    ['countryside', COUNTRYSIDE],
    ['land', LANDS],
    ['border', BORDERS],
    ['capital', CAPITAL_NOUN],
    ['toponym', TOPONYM_NOUNS],
  ] as const) {
    for (const form of split(forms)) addPhrase(terms, form, { t: 'place-part', part, key: part, en: '' });
  }
  for (const { kind, forms } of ANAPHORS) {
    for (const form of split(forms)) {
      addPhrase(terms, form, { t: 'anaphor', kind, form, folded: foldArabic(form) });
    }
  }
  for (const form of new Set(CALLED_IN_WAR.flatMap(({ forms }) => split(forms))))
    addPhrase(terms, form, { t: 'anaphor', kind: 'called-in-war', form, folded: foldArabic(form) });
}

/** Names that end as adjectives in the accusative do: "سوريا", "تركيا". */
const NAMES: ReadonlySet<string> = new Set(
  LISTED_ACTORS.flatMap(({ entry }) => entry.names.map(({ text }) => foldArabic(text))),
);

function addNisbas(terms: TrieNode<Term>, { entry, nisbas, peoples }: ListedActor): void {
  for (const marked of nisbas) {
    const guarded = marked.startsWith('~');
    const nisba = marked.replace(/^~/, '');
    for (const { text, ...form } of inflectNisba(nisba)) {
      addPhrase(terms, text, { t: 'nisba', of: entry.id, ...form, guarded, people: false });
    }
    // "41 فلسطينيا", "صاروخا إيرانيا"; of an organisation it is an adverb: "معترف بها أمميا".
    const accusative = accusativeOf(nisba);
    if (entry.kind === 'organisation' || NAMES.has(foldArabic(accusative))) continue;
    const form = { gender: 'm', number: 'sg', definite: false } as const;
    addPhrase(terms, accusative, { t: 'nisba', of: entry.id, ...form, guarded, people: false });
  }
  for (const plural of peoples) {
    const people = {
      t: 'nisba',
      of: entry.id,
      gender: 'm',
      number: 'pl',
      guarded: false,
      people: true,
    } as const;
    addPhrase(terms, plural, { ...people, definite: false });
    addPhrase(terms, `ال${plural}`, { ...people, definite: true });
  }
}

/**
 * The spellings of a foreign name that differ by the newspaper's country: the g that is written غ in the east is ج in Egypt:
 * `spellingsOf('تيغراي')` → `['تيغراي', 'تيجراي']`. Short names would meet other words.
 */
function spellingsOf(name: string): string[] {
  return name.length >= 6 && /غ/.test(name) && !name.startsWith('الغ')
    ? [name, name.replaceAll('غ', 'ج')]
    : [name];
}

/**
 * "الرئيس الفرنسي" without a name can mean a holder of the office since this day; those before are only meant where they are
 * named. News online is mostly younger.
 */
const HOLDERS_SINCE = '2018-01-01';

/**
 * Compiles the built-in lexicon and the user's own entries (`seeds/lexicon.json`, already parsed) for matching. Takes some
 * 20 ms: compile once and share. `without`: ids of actors and places to leave out, with all who act for those actors (states
 * stay, their names are CLDR's): what the engine can do without having heard of them.
 */
export function compileLexicon(user?: UserLexicon, without: ReadonlySet<string> = new Set()): Lexicon {
  const { actors, places } = listedWith(user, without);
  const terms = makeTrie<Term>();
  const holders = new Map<string, { actor: string; role: RoleEntry }[]>();
  const guardedStates = new Set(GUARDED_STATES.map((code) => STATE_IDS.get(code)));
  for (const actor of actors) {
    const { entry, guarded } = actor;
    for (const text of entry.names.flatMap((name) => spellingsOf(name.text))) {
      const isGuarded = guarded.includes(text) || (guardedStates.has(entry.id) && !text.includes(' '));
      addPhrase(terms, text, {
        t: 'actor',
        id: entry.id,
        guarded: isGuarded,
        adverbial: ADVERBIAL_FORMS.includes(text),
      });
    }
    addNisbas(terms, actor);
    for (const role of entry.roles) {
      if (role.to !== null && role.to < HOLDERS_SINCE) continue;
      const key = `${role.office}:${role.of}`;
      holders.set(key, [...(holders.get(key) ?? []), { actor: entry.id, role }]);
    }
  }
  const states = new Set(actors.filter(({ entry }) => entry.kind === 'state').map(({ entry }) => entry.id));
  for (const place of places) {
    if (states.has(place.id)) continue; // its names are the state's, and read as both
    for (const text of place.names.flatMap((name) => spellingsOf(name.text))) {
      addPhrase(terms, text, {
        t: 'place',
        id: place.id,
        guarded: GUARDED_PLACE_FORMS.has(text),
        behindNoun: PLACE_FORMS_BEHIND_NOUN.has(text),
      });
    }
  }
  addWords(terms);
  return {
    actors: new Map(actors.map(({ entry }) => [entry.id, entry])),
    places: new Map(places.map((place) => [place.id, place])),
    capitals: CAPITAL_OF,
    terms,
    nisbas: new Map(
      actors.map(({ entry, nisbas }) => [entry.id, nisbas.map((form) => form.replace(/^~/, ''))]),
    ),
    peoples: new Map(
      actors.flatMap(({ entry, peoples: [plural] }) => (plural ? [[entry.id, plural] as const] : [])),
    ),
    adjectives: new Map(
      actors.flatMap(({ entry, adjective }) => (adjective ? [[entry.id, adjective] as const] : [])),
    ),
    holders,
  };
}
