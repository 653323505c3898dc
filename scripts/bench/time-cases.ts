// Files of time-expression cases for the bench: the project's own format and the one of the collected cases of other
// parsers. Reads them, and judges an answer against a case. Knows no parser.
import * as z from 'zod/mini';
import { shiftDay } from '../../src/domain/iso-day.ts';
import { edtfBounds } from '../lib/edtf-bounds.ts';

/** An expression that a parser found: offsets in the input, first and last day inclusive, `null` where open. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** First and last day of a reading that counts as right; `undefined`: the case leaves the last day open to any. */
export interface Bounds {
  readonly first: string | null;
  readonly last: string | null | undefined;
}

export interface TimeCase {
  readonly suite: string;
  readonly input: string;
  /** The day the text was written on. */
  readonly reference: string;
  readonly prefer: 'past' | 'future' | 'nearest';
  /** Where the expression stands; `null`: any answer may be meant. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** The readings that count as right; empty: a trap, no answer may have a day. */
  readonly right: readonly Bounds[];
}

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/, 'expected a day such as 2020-10-27'));
const preferSchema = z.optional(z.enum(['past', 'future', 'nearest']));
const ownSchema = z.object({
  ref: day,
  items: z.array(
    z.object({
      text: z.string(),
      /** EDTF; `null`: a trap. */
      value: z.nullable(z.string()),
      why: z.string(),
      ref: z.optional(day),
      prefer: preferSchema,
    }),
  ),
});
const reading = z.optional(z.object({ start: day, endExclusive: z.optional(day) }));
const peersSchema = z.array(
  z.object({
    suite: z.string(),
    input: z.string(),
    text: z.string(),
    ref: day,
    past: reading,
    future: reading,
  }),
);

const dayOf = (instant: string) => instant.slice(0, 10);

/** A count ("لليوم الثلاثين على التوالي") has a value without being a day: a trap as well. */
const isTrap = (value: string | null, why: string) => value === null || why.startsWith('count');

function readOwn(raw: z.output<typeof ownSchema>): TimeCase[] {
  return raw.items.map(({ text, value, why, ref, prefer }) => ({
    suite: isTrap(value, why) ? 'traps' : 'news',
    input: text,
    reference: dayOf(ref ?? raw.ref),
    prefer: prefer ?? 'past',
    at: null,
    right: value === null || isTrap(value, why) ? [] : [edtfBounds(value)],
  }));
}

function readPeers(raw: z.output<typeof peersSchema>, prefer: TimeCase['prefer']): TimeCase[] {
  return raw.map(({ suite, input, text, ref, past, future }) => {
    const start = input.indexOf(text);
    const right = [past, future].flatMap((one): Bounds[] => {
      if (!one) return [];
      const first = dayOf(one.start);
      if (one.endExclusive === undefined) return [{ first, last: undefined }];
      // The collections differ on whether an end written as exclusive is one.
      const end = dayOf(one.endExclusive);
      return [
        { first, last: end },
        { first, last: shiftDay(end, -1) },
      ];
    });
    return { suite, input, reference: dayOf(ref), prefer, at: { start, end: start + text.length }, right };
  });
}

/** The cases of a file's content; throws with the place where it is neither format. `prefer`: of cases that name none. */
export function readCases(content: unknown, prefer: TimeCase['prefer']): TimeCase[] {
  return Array.isArray(content)
    ? readPeers(peersSchema.parse(content), prefer)
    : readOwn(ownSchema.parse(content));
}

export interface Verdict {
  readonly trap: boolean;
  readonly firstDay: boolean;
  readonly lastDay: boolean;
  /** One answer has both days; of a trap: no answer has a day. */
  readonly right: boolean;
}

/** How the answers to one case do. */
export function judge({ at, right }: TimeCase, answers: readonly Answer[]): Verdict {
  if (right.length === 0) {
    const avoided = !answers.some(({ first, last }) => first !== null || last !== null);
    return { trap: true, firstDay: avoided, lastDay: avoided, right: avoided };
  }
  const near = answers.filter(({ start, end }) => at === null || (start < at.end && end > at.start));
  const isFirst = (answer: Answer, bounds: Bounds) => answer.first === bounds.first;
  const isLast = (answer: Answer, bounds: Bounds) => bounds.last === undefined || answer.last === bounds.last;
  const some = (test: (answer: Answer, bounds: Bounds) => boolean) =>
    near.some((answer) => right.some((bounds) => test(answer, bounds)));
  return {
    trap: false,
    firstDay: some(isFirst),
    lastDay: some(isLast),
    right: some((answer, bounds) => isFirst(answer, bounds) && isLast(answer, bounds)),
  };
}
