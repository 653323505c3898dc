// What the machine said before an editor said otherwise, of an event and of the mentions that tell it, read field by field: one
// that cannot be read hides no other.
import type { NewsEvent } from '../corpus-schema.ts';
import type { MachineSaid } from './machine-said.ts';
import { machineSaidSchema } from './machine-said.ts';

type Reviewed = Pick<NewsEvent, 'reviewed'>;

/** `readWas(event, 'type')` → `'meeting'`; `null`: nobody has changed it, or it is not readable. */
export function readWas<K extends keyof MachineSaid>(
  { reviewed }: Reviewed,
  field: K,
): NonNullable<MachineSaid[K]> | null {
  const value: unknown = reviewed?.was[field];
  if (value === undefined) return null;
  const read = machineSaidSchema.safeParse({ [field]: value });
  return (read.success && read.data[field]) || null;
}

type Told = NonNullable<MachineSaid['told']>[string];

/** What the machine read in one mention: `readWasTold(event, 'm2', 'modality')` → `'planned'`. */
export function readWasTold<K extends keyof Told>(
  event: Reviewed,
  mention: string,
  field: K,
): NonNullable<Told[K]> | null {
  return readWas(event, 'told')?.[mention]?.[field] ?? null;
}
