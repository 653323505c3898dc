// Dates in digits: "10/10/2020" (day, month, year), "2020-10-09" (ISO, a clock behind "T" included), "9.10.2020", "9/10/20",
// "18-9-15", "3/2015", and without a year "22/4" or, behind a word of time, "في 9/10". Not versions, scores or numbers of documents.
import { endsDate } from '../boundary.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayShape, TimeShape, YearRef } from '../shapes.ts';
import { NUMBERED_HEADS } from '../vocabulary/numbered.ts';

interface Figures {
  readonly parts: readonly Token[];
  readonly mark: string;
  readonly spaced: boolean;
  readonly next: number;
}

/** Whether what stands glued before a number makes it a part of more: "1:2/3", "v1.2". "بتاريخ:2020-10-09" is a date. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isText(before, ':')) return tokens[at - 2]?.kind !== 'word';
  return isText(before, '/', '-', '.', '+', ',') || /^[a-z]+$/.test(before?.text ?? '');
}

/** Two or three numbers with one mark between them, not part of anything longer ("1/2/3/4", "192.168.1.1"). */
function readFigures(tokens: readonly Token[], at: number): Figures | null {
  const first = tokens[at];
  const sign = tokens[at + 1];
  if (first?.kind !== 'number' || !sign || !isText(sign, '/', '-', '.')) return null;
  if (!first.gap && isPartOfMore(tokens, at)) return null;
  const parts = [first];
  let spaced = false;
  let next = at + 1;
  while (isText(tokens[next], sign.text)) {
    const part = tokens[next + 1];
    if (part?.kind !== 'number') break;
    spaced ||= (tokens[next]?.gap ?? false) || part.gap;
    parts.push(part);
    next += 2;
  }
  if (parts.length < 2 || parts.length > 3) return null;
  return { parts, mark: sign.text, spaced, next };
}

const dayOf = (day: number, month: number, year: YearRef): DayShape => ({
  kind: 'day',
  day,
  month: { kind: 'known', value: month },
  year,
  hint: null,
  weekday: null,
  deictic: null,
});
const known = (value: number): YearRef => ({ kind: 'known', value });
const isDayMonth = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
/** "20" is 2020, "85" is 1985. */
const century = (year: number) => year + (year < 70 ? 2000 : 1900);

/** Day, month and year: day first unless only the month can be ("10/27/2020"), year first with four digits. */
function readFull({ parts, mark, spaced }: Figures): DayShape | null {
  const [a, b, c] = parts;
  if (!a || !b || !c || b.text.length > 2) return null;
  if (spaced && (mark === '.' || (a.text.length !== 4 && c.text.length !== 4))) return null;
  const yearFirst = a.text.length === 4;
  const [year, second] = yearFirst ? [a, c] : [c, a];
  if (second.text.length > 2) return null;
  const [day, month] =
    !yearFirst && b.value > 12 && a.value <= 12 ? [b.value, a.value] : [second.value, b.value];
  if (!isDayMonth(day, month)) return null;
  if (year.text.length === 4)
    return year.value >= 1000 && year.value <= 2199 ? dayOf(day, month, known(year.value)) : null;
  if (year.text.length !== 2 || mark === '.') return null;
  const shape = dayOf(day, month, known(century(c.value)));
  const turned = a.text.length === 2 && isDayMonth(c.value, b.value);
  return turned ? { ...shape, yearFirst: { day: c.value, month: b.value, year: century(a.value) } } : shape;
}

/** "3/2015": a month of a year. */
function readMonthYear({ parts, mark, spaced }: Figures): TimeShape | null {
  const [month, year] = parts;
  if (!month || !year || spaced || mark === '.' || parts.length !== 2) return null;
  if (month.text.length > 2 || month.value < 1 || month.value > 12) return null;
  if (year.text.length !== 4 || year.value < 1900 || year.value > 2100) return null;
  return { kind: 'month', month: month.value, year: known(year.value), hint: null, part: null };
}

const WORDS_OF_TIME = ['في', 'يوم', 'منذ', 'حتي', 'الموافق'];
const DATE_NOUNS = ['بتاريخ', 'وبتاريخ', 'تاريخ', 'المصادف', 'المؤرخ'];

/** "22/4", "في 9/10": only with a slash, and one reading possible or announced by a word of time. */
function readDayMonth(tokens: readonly Token[], at: number, figures: Figures): DayShape | null {
  const [a, b] = figures.parts;
  if (!a || !b || figures.parts.length !== 2 || figures.mark !== '/' || figures.spaced) return null;
  if (a.text.length > 2 || b.text.length > 2) return null;
  const after = tokens[figures.next];
  const before = tokens[at - 1];
  const framed =
    cliticsBefore(before, WORDS_OF_TIME, 'any') !== null ||
    isText(before, ...DATE_NOUNS) ||
    lexemeOf(before, 'weekday', 'any') !== null;
  const open: YearRef = { kind: 'open' };
  // "24/7" is round the clock.
  if (!framed && (!endsDate(after) || (a.value === 24 && b.value === 7))) return null;
  if (a.value > 12 || b.value > 12) {
    if (isDayMonth(a.value, b.value)) return dayOf(a.value, b.value, open);
    return isDayMonth(b.value, a.value) ? dayOf(b.value, a.value, open) : null;
  }
  // "في 3/4 من المناطق", "في 3/4 المناطق": a fraction.
  const fraction = a.value < b.value && (isText(after, 'من') || after?.text.startsWith('ال') === true);
  return framed && !fraction && isDayMonth(a.value, b.value) ? dayOf(a.value, b.value, open) : null;
}

/** Whether one of the two words before gives the figures to a document, a vote or a score. */
const isNumbered = (tokens: readonly Token[], at: number) =>
  [tokens[at - 1], tokens[at - 2]].some(
    (token) =>
      token !== undefined &&
      (NUMBERED_HEADS.has(token.text) || NUMBERED_HEADS.has(token.text.replace(/^[وفبل]/, ''))),
  );

/** The place behind `T08:00`, `T08:00:15.250Z`, `T08:00+03:00`: the day is read, the clock is in another zone's terms. */
function skipIsoClock(tokens: readonly Token[], at: number): number {
  const glued = (i: number, ...texts: string[]) => isText(tokens[i], ...texts) && !tokens[i]?.gap;
  const figure = (i: number) => tokens[i]?.kind === 'number' && !tokens[i]?.gap;
  if (!glued(at, 't') || !figure(at + 1)) return at;
  let next = at + 2;
  while (glued(next, ':', '.') && figure(next + 1)) next += 2;
  if (glued(next, 'z')) return next + 1;
  if (!glued(next, '+', '-') || !figure(next + 1)) return next;
  return glued(next + 2, ':') && figure(next + 3) ? next + 4 : next + 2;
}

export const recogniseNumeric: Recogniser = {
  begins: { numbers: true },
  read: (tokens, at) => {
    const figures = readFigures(tokens, at);
    if (!figures) return [];
    const full = figures.parts.length === 3 ? readFull(figures) : null;
    if (full) {
      const short = figures.parts.every(({ text }) => text.length < 4);
      if (short && isNumbered(tokens, at)) return [];
      return [makeMatch(tokens, at, skipIsoClock(tokens, figures.next), full)];
    }
    if (figures.parts.length !== 2 || isNumbered(tokens, at)) return [];
    const shape = readMonthYear(figures) ?? readDayMonth(tokens, at, figures);
    return shape ? [makeMatch(tokens, at, figures.next, shape)] : [];
  },
};
