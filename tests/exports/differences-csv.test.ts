import { describe, expect, it } from 'vitest';
import type { Differences } from '../../src/domain/review/review-report.ts';
import { writeDifferences } from '../../src/exports/differences-csv.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { translator } from '../../src/i18n/translate.ts';

const words = {
  t: translator('en'),
  dates: dateStyle('en'),
  labels: {
    actor: (id: string) => id.toUpperCase(),
    place: (id: string) => id,
    article: (id: string) => `Article ${id}`,
  },
  headlineOf: (id: string) => id,
};
const headline = (en: string) => ({ ar: `ع ${en}`, en });
const change = { joined: [], splitFrom: null };
const differences: Differences = {
  added: [{ event: 'a', headline: headline('=HYPERLINK("http://x")') }],
  changed: [
    {
      event: 'b',
      headline: headline('B'),
      was: { type: 'clash', places: [] },
      now: { type: 'attack', places: ['p'] },
      ...change,
    },
  ],
  newlyDenied: [{ event: 'c', headline: headline('C'), was: {}, now: {}, deniedBy: ['y'], ...change }],
  withdrawn: [{ event: 'd', headline: headline('D') }],
  articles: [{ article: 'e', was: { publisher: null }, now: { publisher: '=1+1' } }],
};
const lines = (table: Differences) =>
  writeDifferences({ differences: table, words, since: 'signed', review: 'draft' })
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n');

describe('writeDifferences', () => {
  it('has a row a field, of new and gone events a row each', () => {
    expect(lines(differences)).toEqual([
      'Change,Event,Field,Was,Is now,Denied by,Id,Compared with,Review',
      'Newly denied,C,,,,Y,c,signed,draft',
      'Changed,B,Type,Clash,Attack,,b,signed,draft',
      'Changed,B,Place,nothing,p,,b,signed,draft',
      `New events,"'=HYPERLINK(""http://x"")",,,,,a,signed,draft`,
      'Withdrawn,D,,,,,d,signed,draft',
      `Articles with changed details,Article e,Outlet,outlet unknown,'=1+1,,e,signed,draft`,
    ]);
  });

  it('has a head where nothing differs', () => {
    expect(lines({ added: [], changed: [], newlyDenied: [], withdrawn: [], articles: [] })).toHaveLength(1);
  });
});
