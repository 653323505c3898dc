// Reads the rows in which towns and capitals are listed. Where a town lies is looked up by its name in GeoNames when
// lexicon/generated/coordinates.ts is written, not here.

/** Where a row's coordinates come from: a town of GeoNames, numbers of ours, or nowhere. */
type Origin =
  | { readonly from: 'geonames'; readonly name: string; readonly division: string | null }
  | { readonly from: 'row'; readonly lat: number; readonly lon: number }
  | { readonly from: 'nowhere' };

export interface PlaceRow {
  /** ISO 3166 code of the state under which GeoNames lists it. */
  readonly state: string;
  readonly id: string;
  readonly english: string;
  /** Arabic forms, the preferred first. */
  readonly forms: readonly string[];
  /** Those of them that are also common words: `~` needs a noun or a preposition before it, `~~` a noun such as "city". */
  readonly guarded: readonly string[];
  readonly behindNoun: readonly string[];
  /** The other side's name of a disputed place: a form written `@side:عربي=English`. */
  readonly disputed: { readonly ar: string; readonly en: string } | null;
  readonly origin: Origin;
  readonly wikidata: string | null;
}

/** `originOf('Al Ḩazm@21', …)` → the town of that name in division 21; `'33.33 35.61'` → these degrees. */
function originOf(cell: string | undefined, english: string): Origin {
  if (cell === '-') return { from: 'nowhere' };
  const [, lat, lon] = /^(-?[\d.]+) (-?[\d.]+)$/.exec(cell ?? '') ?? [];
  if (lat !== undefined && lon !== undefined) return { from: 'row', lat: Number(lat), lon: Number(lon) };
  const [name = english, division = null] = (cell || english).split('@');
  return { from: 'geonames', name, division };
}

function readRow(state: string, cells: readonly string[]): PlaceRow {
  const [id = '', english = '', forms = '', name, wikidata] = cells;
  const listed = forms.split('/');
  const plain = (form: string) => form.replace(/^~+/, '').split('=', 1)[0] ?? '';
  const [, ar, en] = listed.map((form) => /^@[a-z-]+:([^=]+)=(.+)$/.exec(form)).find((match) => match) ?? [];
  return {
    state,
    id,
    english,
    forms: listed.map(plain),
    guarded: listed.filter((form) => form.startsWith('~')).map(plain),
    behindNoun: listed.filter((form) => form.startsWith('~~')).map(plain),
    disputed: ar !== undefined && en !== undefined ? { ar, en } : null,
    origin: originOf(name, english),
    wikidata: wikidata ? wikidata : null,
  };
}

/** Rows under headings `= ISO code`: `readTowns('= SY\nhoms|Homs|حمص')` → one row of Syria. */
export function readTowns(text: string): PlaceRow[] {
  let state = '';
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('= ')) return [readRow(state, line.split('|'))];
      state = line.slice(2);
      return [];
    });
}

/** A row that names its state first: `readCapital('FR|paris|Paris|باريس||Q90')`. */
export function readCapital(row: string): PlaceRow {
  const [state = '', ...cells] = row.split('|');
  return readRow(state, cells);
}

/** A row of an area, which has no point: `readArea('sinai|Sinai|سيناء')`. */
export const readArea = (row: string): PlaceRow => readRow('', [...row.split('|'), '-']);
