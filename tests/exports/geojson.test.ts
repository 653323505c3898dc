import { describe, expect, it } from 'vitest';
import { buildGeoJson } from '../../src/exports/geojson.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

const collection = buildGeoJson(dataOf(CORPUS), frameOf(CORPUS));

describe('the events as GeoJSON', () => {
  it('have a feature for each place, longitude first', () => {
    expect(collection.features[0]).toMatchObject({
      id: 'm1/p',
      geometry: { type: 'Point', coordinates: [46.75, 39.76] },
      properties: { place: 'The City', status: 'contested', date: '2020-11-08' },
    });
  });

  it('keep what has no coordinates or no place, without geometry', () => {
    expect(collection.features.slice(1).map(({ id, geometry }) => [id, geometry])).toEqual([
      ['m1/q', null],
      ['m3', null],
    ]);
  });

  it('carry who says it, in which words, and the state of review', () => {
    expect(collection.review).toBe('Machine draft, not reviewed by an editor');
    expect(collection.features[0]?.properties.claims).toMatchObject([
      { speaker: 'Side x-minister (Side x)', stance: 'asserts' },
      { speaker: 'Side y', stance: 'denies', denies: 'occurrence' },
    ]);
  });
});
