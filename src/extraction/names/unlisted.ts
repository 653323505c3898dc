// Actors and places that no lexicon lists, as the corpus has them: made from what a text calls them and whose they are. Not who was
// met before.
import type { Actor, ActorKind, Place } from '../../domain/corpus-schema.ts';
import { gloss } from './gloss.ts';
import type { Owner } from './owned-actor.ts';
import { agree } from './owned-actor.ts';
import { slugOf, transliterate } from './transliterate.ts';

export interface GroupOwner extends Owner {
  /** What many of its people are called: "أذريون". */
  readonly people: string | undefined;
}

/** A group as it is described: its noun in the text and in English; `key`: what kind of people they are. */
interface Described {
  readonly id: string;
  readonly key: string;
  readonly en: string;
  readonly form: string;
}

function arabicOfGroup({ key, form }: Described, owner: GroupOwner | null): string {
  if (owner === null) return form;
  const { nisba, people, label } = owner;
  if (key === 'people' && nisba) return `الشعب ال${nisba}`;
  const plural = people ? `ال${people}` : nisba ? `ال${nisba}ون` : null;
  const nation = form.endsWith('ون') ? plural : nisba ? agree(nisba, 'f') : null;
  // The adjective is as definite as its noun: الفصائل السورية, جماعات مسلحة سورية.
  const ofNation = nation !== null && !form.startsWith('ال') ? nation.replace(/^ال/, '') : nation;
  return `${form} ${ofNation ? ofNation : label.ar}`;
}

function englishOfGroup(en: string, owner: GroupOwner | null): string {
  if (owner === null) return en.charAt(0).toUpperCase() + en.slice(1);
  return owner.adjective ? `${owner.adjective} ${en}` : `${en} of ${owner.label.en}`;
}

/** A group that is only described: "مسلحون سوريون", "Syrian gunmen". A people is on the side of its state, others on their own. */
export function makeGroup(described: Described, owner: GroupOwner | null): Actor {
  const { id, key, en, form } = described;
  const ofState = key === 'people' ? owner : null;
  return {
    id,
    kind: 'group',
    label: { ar: arabicOfGroup(described, owner), en: englishOfGroup(en, owner) },
    names: [{ text: form, lang: 'ar' }],
    side: ofState?.side ?? id,
    sideBasis: ofState ? 'demonym' : 'none',
    wikidata: null,
  };
}

/** A person by the name as written, on the side of whose office it is; with none on his own. */
export function makePerson(written: string, side: string | null): Actor {
  const id = slugOf(written);
  const english = transliterate(written);
  return {
    id,
    kind: 'person',
    label: { ar: written, en: english },
    names: [
      { text: written, lang: 'ar' },
      { text: english, lang: 'en-translit' },
    ],
    side: side ?? id,
    sideBasis: side ? 'office' : 'none',
    wikidata: null,
  };
}

/** A body as a text names it: all of its words, its own name in them, and what its noun is in English. */
export interface NamedBody {
  readonly kind: ActorKind;
  readonly arabic: string;
  readonly name: string;
  readonly en: string;
  readonly side: string | null;
}

/** An armed group, organisation or outlet of such a name. */
export function makeOrganisation({ kind, arabic, name, en, side }: NamedBody): Actor {
  // "الفرقة الرابعة": words that the lists know are translated, a name is spelt.
  const { text, whole } = gloss(name);
  const english = `${whole ? text : transliterate(name)} ${en}`;
  const id = slugOf(`${name} ${arabic.split(' ')[0] ?? ''}`);
  return {
    id,
    kind,
    label: { ar: arabic, en: english },
    names: [
      { text: arabic, lang: 'ar' },
      { text: english, lang: whole ? 'en' : 'en-translit' },
    ],
    side: side ?? id,
    sideBasis: side ? 'office' : 'none',
    wikidata: null,
  };
}

/** A place without coordinates; `spelt`: its names beside the Arabic one. */
export const makePlace = (id: string, label: Place['label'], spelt: Place['names']): Place => ({
  id,
  label,
  names: [{ text: label.ar, lang: 'ar' }, ...spelt],
  disputed: null,
  lat: null,
  lon: null,
  wikidata: null,
});
