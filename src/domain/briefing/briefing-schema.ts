// A briefing as a file: what a briefer shows, step by step, with the words of the texts behind each line. What an analyst says
// on his own account is a kind of step of its own, signed; nothing else in the file speaks for anybody but the texts.
import * as z from 'zod/mini';
import { EVENT_FAMILIES, EVENT_TYPES } from '../event-types.ts';
import type { Filter } from '../filter.ts';
import { NO_FILTER } from '../filter.ts';
import { isIsoDay } from '../iso-day.ts';
import { STATUSES } from '../vocabulary.ts';

/** The version of this file; one of another version is refused as a whole. */
export const BRIEFING_VERSION = 1;
/** Steps of a briefing, lines of a step, events of a selection, and words that are quoted. */
export const MOST_STEPS = 200;
export const MOST_LINES = 100;
const MOST_EVENTS = 1000;
const MOST_QUOTATIONS = 1000;
/** UTF-16 units of one text, and of the words of a passage. */
const LONGEST_TEXT = 10_000;

const filled = z.string().check(
  z.refine((text) => text.trim() !== '', {
    error: 'expected a text that is not empty',
    params: { expected: 'text' },
  }),
  z.maxLength(LONGEST_TEXT),
);
const day = z.string().check(
  z.refine(isIsoDay, {
    error: 'expected a day of the calendar such as "2020-10-09"',
    params: { expected: 'day' },
  }),
);
const id = z.string().check(z.minLength(1), z.maxLength(200));
const free = z.string().check(z.maxLength(LONGEST_TEXT));
/** Words in both languages; one may still be empty while they are being written. */
const words = z.strictObject({ ar: free, en: free });

const listOf = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item).check(z.maxLength(100)));
/** The filter of a step; what is left out lets everything through. */
const filterSchema = z.strictObject({
  families: listOf(z.enum(EVENT_FAMILIES)),
  types: listOf(z.enum(EVENT_TYPES)),
  sides: listOf(id),
  actors: listOf(id),
  places: listOf(id),
  articles: listOf(id),
  statuses: listOf(z.enum(STATUSES)),
  query: z.optional(z.string().check(z.maxLength(500))),
});

/** A line with the numbers of the quotations that it rests on, from 1. */
const lineSchema = z.strictObject({
  text: words,
  quotes: z.array(z.int().check(z.positive())).check(z.maxLength(MOST_LINES)),
});

const stepShape = {
  caption: words,
  lines: z.array(lineSchema).check(z.maxLength(MOST_LINES)),
  /** The selection: the id of an event, or of any of its mentions, which resolves to the event that now holds it. */
  events: z.array(id).check(z.maxLength(MOST_EVENTS)),
  /** The days on show, both inclusive; `null`: those of the chronology. */
  range: z.nullable(z.strictObject({ from: day, to: day })),
  filter: filterSchema,
  view: z.enum(['timeline', 'graph', 'list']),
  /** For the presenter's eyes. */
  notes: words,
};
/** The kinds of step that tell what texts say. */
export const STEP_KINDS = [
  'title',
  'text',
  'events',
  'claims',
  'truces',
  'figures',
  'silence',
  'quotations',
] as const;

export const stepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(STEP_KINDS), ...stepShape }),
  /** The briefer's own view, told apart from all that the texts say, with a name and a day under it. */
  z.strictObject({
    kind: z.literal('assessment'),
    signed: z.strictObject({ by: filled, on: day }),
    ...stepShape,
  }),
]);

/** Exact words of an article, by the mention they stand in; its number is its place in the list, from 1. */
export const quotationSchema = z.strictObject({ mention: id, article: id, exact: filled });

export const briefingSchema = z.strictObject({
  schemaVersion: z.literal(BRIEFING_VERSION),
  title: words,
  /** Who answers for it; `null`: nobody yet, it is a draft of the tool's. */
  author: z.nullable(filled),
  /** The day that it stands at. */
  day: z.nullable(day),
  steps: z.array(stepSchema).check(z.maxLength(MOST_STEPS)),
  quotations: z.array(quotationSchema).check(z.maxLength(MOST_QUOTATIONS)),
});

export type Briefing = z.infer<typeof briefingSchema>;
export type BriefingStep = z.infer<typeof stepSchema>;
export type BriefingLine = z.infer<typeof lineSchema>;
export type StepKind = BriefingStep['kind'];
export type Quotation = z.infer<typeof quotationSchema>;

/** The filter of a step, whole: `filterOf({ families: ['combat'] })` → `{ …NO_FILTER, families: ['combat'] }`. */
export function filterOf(filter: BriefingStep['filter']): Filter {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  return { ...NO_FILTER, ...Object.fromEntries(given) };
}
