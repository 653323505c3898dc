// People that news of the world names often, region by region. A row: id | English | Arabic forms, the full name first; `~` marks
// a surname that is also a common word or name, which counts after an office or once the full name was met | offices | state or
// side | Wikidata id. Offices: `office:of:from:to`, several with `;`. Where they have days, every term of that office since 2000
// stands here, for publication days are told by them: a term without an end was held at the end of 2025, and where only a month
// is known the row has the wider days. Left empty where that is not sure.
import { AMERICAN_ROWS } from './americas.ts';
import { ARAB_EAST_ROWS } from './arab-east.ts';
import { ARABIA_AND_AFRICA_ROWS } from './arabia-and-africa.ts';
import { ASIAN_ROWS } from './asia.ts';
import { EUROPEAN_ROWS } from './europe.ts';
import { WORLD_BODY_ROWS } from './world-bodies.ts';

/** Until when the offices are told: who holds one without an end held it on this day. */
export const TENURES_UNTIL = '2025-12-31';
/** From when on they are told in full. */
export const TENURES_SINCE = '2000-01-01';

export const PEOPLE_ROWS: readonly string[] = [
  ...EUROPEAN_ROWS,
  ...AMERICAN_ROWS,
  ...ASIAN_ROWS,
  ...ARAB_EAST_ROWS,
  ...ARABIA_AND_AFRICA_ROWS,
  ...WORLD_BODY_ROWS,
];
