// All names of the lexicon that came up on a known day, and the actors that exist since one.
import { ACCORD_ROWS } from './accords.ts';
import type { DatedName } from './dated-name.ts';
import { readDatedName } from './dated-name.ts';
import { INSTITUTION_ROWS } from './institutions.ts';
import { LIFE_SPAN_ROWS } from './life-spans.ts';
import { OPERATION_ROWS } from './operations.ts';
import { UPHEAVAL_ROWS } from './upheavals.ts';

export const DATED_NAMES: readonly DatedName[] = [
  ...INSTITUTION_ROWS,
  ...ACCORD_ROWS,
  ...OPERATION_ROWS,
  ...UPHEAVAL_ROWS,
].map(readDatedName);

/** Since when actors exist, and until when, by their ids. */
export const LIFE_SPANS: ReadonlyMap<string, { readonly from: string; readonly to: string | null }> = new Map(
  LIFE_SPAN_ROWS.map((row) => {
    const [id = '', from = '', to] = row.split('|');
    return [id, { from, to: to ? to : null }];
  }),
);
