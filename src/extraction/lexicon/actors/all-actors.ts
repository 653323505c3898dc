// All actors of the built-in lexicon, from the rows of this folder.
import type { ActorKind } from '../../../domain/corpus-schema.ts';
import { ACTOR_KINDS } from '../../../domain/vocabulary.ts';
import type { ActorEntry, RoleEntry } from '../entries.ts';
import { ar } from '../entries.ts';
import { STATE_NAMES } from '../generated/states.ts';
import { ARMED_GROUP_ROWS } from './armed-groups.ts';
import { BODY_ROWS } from './bodies.ts';
import { nisbaOf } from './nisba.ts';
import { ORGANISATION_ROWS } from './organisations.ts';
import { OUTLET_ROWS } from './outlets.ts';
import { PEOPLE_ROWS } from './people/all-people.ts';
import { ADJECTIVE_ROWS, PEOPLE_WITHOUT_STATE_ROWS } from './peoples.ts';
import { STATE_ROWS } from './states.ts';

/** An actor with what only matching needs: forms that are also common words, and adjectives. */
export interface ListedActor {
  readonly entry: ActorEntry;
  /** Forms that count only where the context says so. */
  readonly guarded: readonly string[];
  /** Arabic adjectives of a state, `~` before one that is also a common word, and plurals of its people. */
  readonly nisbas: readonly string[];
  readonly peoples: readonly string[];
  readonly adjective: string | null;
}

const slug = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const kindOf = (text: string): ActorKind => ACTOR_KINDS.find((kind) => kind === text) ?? 'organisation';
const list = (text: string | undefined) => (text ?? '').split('/').filter((part) => part !== '');
const bare = (form: string) => form.replace(/^~/, '');

/** "Congo (DRC)" → "Congo". */
const withoutBracket = (name: string) => name.split(' (')[0] ?? name;

function listed(
  row: {
    id: string;
    kind: ActorKind;
    en: string;
    forms: string[];
    side: string;
    wikidata: string | undefined;
  },
  roles: readonly RoleEntry[] = [],
): ListedActor {
  const names = row.forms.map(bare);
  return {
    entry: {
      id: row.id,
      kind: row.kind,
      label: { ar: names[0] ?? row.en, en: row.en },
      names: ar(names.join('|')),
      side: row.side,
      sideBasis: 'lexicon',
      wikidata: row.wikidata ? row.wikidata : null,
      roles,
      stem: row.id.replace(/-authorities$/, ''),
    },
    guarded: row.forms.filter((form) => form.startsWith('~')).map(bare),
    nisbas: [],
    peoples: [],
    adjective: null,
  };
}

const stateRows = new Map(STATE_ROWS.map((row) => [row.slice(0, 2), row.split('|')]));

/** The id of a state by its ISO code: `stateId('TR')` → `'turkey'`. */
export const STATE_IDS: ReadonlyMap<string, string> = new Map(
  STATE_NAMES.map(([code, , en]) => [code, stateRows.get(code)?.[1] ?? slug(en)]),
);

const states: ListedActor[] = STATE_NAMES.map(([code, cldr, en]) => {
  const [, , names, nisba, peoples, adjective, wikidata] = stateRows.get(code) ?? [];
  const id = STATE_IDS.get(code) ?? slug(en);
  const others = list(names);
  const arabic = code === 'PS' && others[0] ? others[0] : withoutBracket(cldr.replaceAll(' - ', ' '));
  const english = withoutBracket(en);
  const base = listed({
    id,
    kind: 'state',
    en: code === 'PS' ? 'Palestine' : code === 'TR' ? 'Turkey' : english,
    forms: [arabic, ...others.filter((form) => form !== arabic)],
    side: id,
    wikidata,
  });
  const regular = nisbaOf(arabic);
  return {
    ...base,
    nisbas: list(nisba).length > 0 ? list(nisba) : regular ? [regular] : [],
    peoples: list(peoples),
    adjective: adjective ? adjective : null,
  };
});

const bodies = BODY_ROWS.map((row) => {
  const [id = '', kind = '', en = '', forms, side, wikidata] = row.split('|');
  return listed({ id, kind: kindOf(kind), en, forms: list(forms), side: side ? side : id, wikidata });
});
const simple = (rows: readonly string[], kind: ActorKind) =>
  rows.map((row) => {
    const [id = '', en = '', forms, wikidata, side] = row.split('|');
    return listed({ id, kind, en, forms: list(forms), side: side ? side : id, wikidata });
  });
const people = PEOPLE_ROWS.map((row) => {
  const [id = '', en = '', forms, offices, side, wikidata] = row.split('|');
  const roles = (offices ?? '')
    .split(';')
    .filter((text) => text !== '')
    .map((text): RoleEntry => {
      const [office = '', of = '', from, to] = text.split(':');
      return { office, of, from: from ? from : null, to: to ? to : null };
    });
  return listed({ id, kind: 'person', en, forms: list(forms), side: side ? side : id, wikidata }, roles);
});

const peoples = PEOPLE_WITHOUT_STATE_ROWS.map((row): ListedActor => {
  const [id = '', en = '', name, nisbas, plurals, adjective] = row.split('|');
  const base = listed({ id, kind: 'group', en, forms: list(name), side: id, wikidata: undefined });
  return { ...base, nisbas: list(nisbas), peoples: list(plurals), adjective: adjective ? adjective : null };
});
const adjectives = new Map(
  ADJECTIVE_ROWS.map((row) => {
    const [id = '', nisbas, en] = row.split('|');
    return [id, { nisbas: list(nisbas), adjective: en ? en : null }] as const;
  }),
);

export const LISTED_ACTORS: readonly ListedActor[] = [
  ...peoples,
  ...states,
  ...bodies,
  ...simple(ARMED_GROUP_ROWS, 'armed-force'),
  ...simple(ORGANISATION_ROWS, 'organisation'),
  ...simple(OUTLET_ROWS, 'outlet'),
  ...people,
].map((actor) => ({ ...actor, ...adjectives.get(actor.entry.id) }));
