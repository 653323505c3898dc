import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeClaimsCsv } from '../../src/exports/claims-csv.ts';
import { CORPUS, dataOf, frameOf } from './export-fixture.ts';

const read = (text: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};
const write = (changes = {}, separator: ',' | ';' = ',') =>
  writeClaimsCsv(dataOf(CORPUS), frameOf(CORPUS, changes), separator);

describe('the claims as a table', () => {
  it('have a row each with who says what in which words, read back by a parser', () => {
    const rows = read(write());
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      'Event id': 'm1',
      Claimant: 'Side x-minister',
      Side: 'Side x',
      Stance: 'says it happened',
      Quotation: 'قال الوزير: «سيطرنا على المدينة»',
      'Date (EDTF)': '2020-11-08',
      Outlet: 'صحيفة, «س»',
      Review: 'Machine draft, not reviewed by an editor',
    });
    expect(rows[1]).toMatchObject({ Claimant: 'Side y', Stance: 'denies it' });
    expect(rows[2]).toMatchObject({ Claimant: 'The article itself', Date: 'undated', 'First day': '' });
  });

  it('lead to the words in the article, or where it has no address to the event', () => {
    const [first, , third] = read(write({ publicUrl: 'https://site.example/war/' }));
    expect(first?.Link).toMatch(/^https:\/\/news\.example\/a\?x=1&y=2#:~:text=/);
    expect(third?.Link).toBe('https://site.example/war/#v=1&lang=en&e=m3');
    expect(read(write())[2]?.Link).toBe('#v=1&lang=en&e=m3');
  });

  it('make no formula of a headline that begins like one, and keep its line breaks', () => {
    expect(read(write())[2]?.Headline).toBe(`'${CORPUS.events[1]?.headline.en ?? ''}`);
  });

  it('are parted by semicolons where asked, and worded in Arabic', () => {
    const text = write({ language: 'ar', filter: 'روايات متضاربة' }, ';');
    expect(text.slice(1, 40)).toMatch(/^معرّف الحدث;العنوان;/);
    expect(text).toContain('محصور بـ: روايات متضاربة');
  });
});
