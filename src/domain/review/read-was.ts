// What the machine said of an event before an editor said otherwise: kept with the event, read as what it is.
import * as z from 'zod/mini';
import type { NewsEvent } from '../corpus-schema.ts';
import { eventSchema } from '../corpus-schema.ts';

const FIELDS = z.partial(
  z.pick(eventSchema, { type: true, date: true, actors: true, places: true, headline: true, label: true }),
);
type Fields = z.infer<typeof FIELDS>;

/** `readWas(event, 'type')` → `'meeting'`; `null`: nobody has changed it, or it is not readable. */
export function readWas<K extends keyof Fields>(
  { reviewed }: Pick<NewsEvent, 'reviewed'>,
  field: K,
): NonNullable<Fields[K]> | null {
  const value: unknown = reviewed?.was[field];
  if (value === undefined) return null;
  const read = FIELDS.safeParse({ [field]: value });
  return (read.success && read.data[field]) || null;
}
