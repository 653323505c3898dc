// Tables as CSV for offices: UTF-8 with a mark that Excel needs, quoted where a cell asks for it, and no cell that a
// spreadsheet would take for a formula. Text in, text out.

/** What spreadsheets begin a formula with, also behind what they skip or split at. */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\ufeff';

export type Cell = string | number;
/** Excel splits at the list separator of its region: a semicolon where a comma stands in decimals. */
export type Separator = ',' | ';' | '\t';

/**
 * One cell: `'a "b", c'` → `"a ""b"", c"`; text that begins like a formula gets an apostrophe, which a spreadsheet takes
 * for "this is text": `'=1+1'` → `'=1+1`. Numbers stay as they are, negative ones too.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file (RFC 4180: lines ended by CR LF, commas unless told otherwise), the head first. */
export function writeCsv(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  separator: Separator = ',',
): string {
  const lines = [head, ...rows].map((row) => row.map(csvCell).join(separator));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}
