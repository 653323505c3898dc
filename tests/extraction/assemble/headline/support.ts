// Parties of every grammar for the tests of headlines.
import type { HeadlineInput } from '../../../../src/extraction/assemble/headline/headline-parts.ts';
import {
  MISSILE_OR_DRONE,
  TROOPS_OR_FIGHTERS,
} from '../../../../src/extraction/assemble/headline/object-words.ts';
import type { Party } from '../../../../src/extraction/assemble/headline/party.ts';
import type { Quantity } from '../../../../src/domain/corpus-schema.ts';

export const party = (ar: string, en: string, parts: Partial<Party> = {}): Party => ({
  side: en,
  label: { ar, en },
  gender: 'm',
  number: 'singular',
  many: false,
  the: false,
  described: false,
  isPerson: false,
  isForce: false,
  isBody: false,
  ...parts,
});

export const NORTH = party('الشمال', 'North');
export const SOUTH = party('جنوبا', 'South', { gender: 'f' });
export const EAST = party('الشرق', 'East');
export const ARMY = party('الجيش الشمالي', 'Northern army', { side: 'North', the: true, isForce: true });
export const REBELS = party('مقاتلون غرباء', 'Foreign fighters', {
  number: 'plural',
  many: true,
  isForce: true,
});
export const COUNCIL = party('المجلس', 'council', { the: true, isBody: true });
export const SYRIANS = party('مقاتلون سوريون', 'Syrian fighters', {
  number: 'plural',
  many: true,
  isForce: true,
});
export const CIVILIANS = party('مدنيون', 'Civilians', {
  side: 'civilians',
  number: 'plural',
  many: true,
  described: true,
  isForce: true,
});
export const PORT = { ar: 'الميناء', en: 'Port' };

export const PLAIN: HeadlineInput = {
  type: 'capture',
  status: 'reported',
  lapsed: false,
  agents: [NORTH],
  targets: [],
  mediators: [],
  place: PORT,
  quantity: null,
  bound: null,
  topic: null,
  claimants: [],
  deniers: [],
  disputers: [],
  tellers: 0,
  disowned: false,
  held: false,
  manner: null,
  stopped: null,
  fired: MISSILE_OR_DRONE,
  sent: TROOPS_OR_FIGHTERS,
  elsewhere: false,
  quotation: null,
};

export const quantity = (parts: Partial<Quantity>): Quantity => ({
  kind: 'killed',
  of: 'شخصا',
  low: 12,
  high: 12,
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
  span: { start: 0, end: 1 },
  ...parts,
});
