// The id of a decision, from what it says: the same decision made twice has the same id on every machine, and two lists of
// decisions can be put together line by line.
import type { Decision } from './review-schema.ts';

type Unnamed<D> = D extends unknown ? Omit<D, 'id'> : never;
/** A decision without its id. */
export type UnnamedDecision = Unnamed<Decision>;

/** FNV-1a over UTF-16 units, as eight hex digits. Not cryptographic. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** JSON whose keys stand in order, so that equal decisions are spelled alike. */
const spell = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** `retype-3fa90b11`: its kind and a hash of all it says; with a number behind it where that is `taken` by another. */
export function makeDecisionId(decision: UnnamedDecision, taken: ReadonlySet<string>): string {
  const base = `${decision.kind}-${hash(spell(decision))}`;
  let id = base;
  for (let twin = 2; taken.has(id); twin++) id = `${base}-${twin}`;
  return id;
}
