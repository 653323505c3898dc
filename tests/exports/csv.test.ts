import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, writeCsv } from '../../src/exports/csv.ts';

/** Reads a CSV as RFC 4180 has it; what a spreadsheet would see. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (cells.lastIndex < text.length) {
    const match = cells.exec(text);
    if (!match) throw new Error('not a CSV');
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('a table as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['أذربيجان', 'أذربيجان'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes no formula of %j', (cell) => {
    expect(csvCell(cell).replaceAll('"', '')).toBe(`'${cell}`);
  });

  it('leaves numbers as they are', () => {
    expect(csvCell(-3)).toBe('-3');
  });

  it('begins with the mark that Excel knows UTF-8 by and ends every line', () => {
    expect(writeCsv(['a', 'b'], [['س', 1]])).toBe('\ufeffa,b\r\nس,1\r\n');
  });

  it('reads back as it was, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', '=1', '@x', 'a";b'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = readCsv(writeCsv(['a', 'b'], rows).slice(1)).slice(1);
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))),
        );
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
