// All rows of towns and capitals, as they are listed.
import { CAPITAL_ROWS } from './capitals.ts';
import { WORLD_CITIES } from './cities.ts';
import { readCapital, readTowns } from './place-rows.ts';
import { AFRICA_TOWNS } from './towns-africa.ts';
import { EURASIA_TOWNS } from './towns-eurasia.ts';
import { MIDDLE_EAST_TOWNS } from './towns-middle-east.ts';

export const CAPITALS = CAPITAL_ROWS.map(readCapital);
export const TOWNS = [MIDDLE_EAST_TOWNS, AFRICA_TOWNS, EURASIA_TOWNS, WORLD_CITIES].flatMap(readTowns);
