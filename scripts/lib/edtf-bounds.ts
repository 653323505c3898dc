// First and last day of a date written in the forms of EDTF that gold files use.
import { lastDayOf } from '../../src/domain/iso-day.ts';

/** First and last day, inclusive; `null`: open. */
export interface DayBounds {
  readonly first: string | null;
  readonly last: string | null;
}

const monthEnd = (month: string) =>
  `${month}-${lastDayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;

/** `edtfBounds('2020-09/..')` → first 2020-09-01, last null; marks of doubt are left aside, a clock time too. */
export function edtfBounds(value: string): DayBounds {
  const [from = '', to = from] = value.replaceAll(/[~?%]/g, '').split('/');
  const bound = (
    part: string,
    year: string,
    month: (text: string) => string,
    digit: string,
  ): string | null =>
    part === '..'
      ? null
      : part.length === 4
        ? `${part.replace('X', digit)}-${year}`
        : part.length === 7
          ? month(part)
          : part.slice(0, 10);
  return {
    first: bound(from, '01-01', (month) => `${month}-01`, '0'),
    last: bound(to, '12-31', monthEnd, '9'),
  };
}
