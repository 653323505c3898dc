// The schema of the index file: the form in which index-pack writes events, inside the site's index.
import * as z from 'zod/mini';
import { EVENT_TYPES } from './event-types.ts';
import { siteIndexSchema } from './site-data.ts';
import { PRECISIONS, STATUSES } from './vocabulary.ts';

const number = z.int().check(z.nonnegative());
/** An entry of a table by its number, by its id where the table lacks it (a side that nobody names). */
const ref = z.union([number, z.string()]);
const pair = z.tuple([z.string(), z.string()]);
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** Left out: first and last day where the EDTF value says them, day precision, what is null or false. */
const packedDateSchema = z.object({
  e: z.optional(z.string()),
  d: z.optional(z.tuple([day, day])),
  p: z.optional(z.enum(PRECISIONS)),
  part: z.optional(z.string()),
  c: z.optional(z.tuple([z.string(), z.nullable(z.string()), z.nullable(z.string())])),
  a: z.optional(z.literal(1)),
  s: z.optional(z.literal(1)),
});

const packedEventSchema = z.object({
  i: z.string(),
  t: z.enum(EVENT_TYPES),
  s: z.enum(STATUSES),
  d: packedDateSchema,
  x: z.optional(z.array(packedDateSchema)),
  /** Pairs of actor and number of its role in `ROLES`. */
  a: z.optional(z.array(z.tuple([ref, number]))),
  p: z.optional(z.array(ref)),
  h: pair,
  /** The label where it is not the headline. */
  l: z.optional(pair),
  c: z.optional(z.array(ref)),
  n: z.optional(z.array(ref)),
  w: z.optional(z.array(ref)),
  u: z.optional(z.array(ref)),
  b: z.optional(z.array(z.string())),
  r: z.array(ref),
  /** Further mentions: the first has the event's id. */
  m: z.optional(z.array(z.string())),
  k: z.optional(number),
});

/** The index file. */
export const packedIndexSchema = z.extend(siteIndexSchema, { events: z.array(packedEventSchema) });
export type PackedIndex = z.infer<typeof packedIndexSchema>;
export type PackedDate = z.infer<typeof packedDateSchema>;
export type PackedEvent = z.infer<typeof packedEventSchema>;
export type Ref = z.infer<typeof ref>;
