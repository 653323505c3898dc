// What readers see of an event or an article, field by field, and which of it differs between two states. The order in
// which actors, places or voices are listed is no difference.
import { compareText } from '../compare-text.ts';
import type { Seen } from './review-report.ts';
import type { SignedArticle, SignedEvent } from './review-schema.ts';

/** The fields of an event, what it is first. */
export const EVENT_FIELDS = [
  'type',
  'date',
  'otherDates',
  'status',
  'actors',
  'places',
  'claimants',
  'deniers',
  'claims',
  'quantities',
  'relations',
  'mentions',
  'headline',
  'label',
] as const satisfies readonly (keyof SignedEvent)[];
export const ARTICLE_FIELDS = [
  'publisher',
  'credits',
  'published',
  'url',
] as const satisfies readonly (keyof SignedArticle)[];
export type SeenField = (typeof EVENT_FIELDS)[number] | (typeof ARTICLE_FIELDS)[number];

/** A value as text, the same whatever the order of its keys, and of its items. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort(compareText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join()}}`;
}

export interface SeenChange {
  readonly was: Seen;
  readonly now: Seen;
}

/** Of some fields those in which two states differ, as they were and as they are. */
export function differingFields<T extends Seen>(
  before: T,
  after: T,
  fields: readonly (keyof T & SeenField)[],
): SeenChange {
  // Most are the very same, which is soon seen.
  const isSame = (a: unknown, b: unknown) =>
    JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
  const differing = fields.filter((field) => !isSame(before[field], after[field]));
  const pick = (state: T): Seen => Object.fromEntries(differing.map((field) => [field, state[field]]));
  return { was: pick(before), now: pick(after) };
}

/** The fields in which two states of one event differ; relations lead to `successor` of what they led to. */
export function findEventChanges(
  before: SignedEvent,
  after: SignedEvent,
  successor: (id: string) => string = (id) => id,
): SeenChange {
  const relations = before.relations.map(({ kind, event }) => ({ kind, event: successor(event) }));
  return differingFields({ ...before, relations }, after, EVENT_FIELDS);
}

/** The same of what is known of an article. */
export function findArticleChanges(before: SignedArticle, after: SignedArticle): SeenChange {
  return differingFields(before, after, ARTICLE_FIELDS);
}

export const isUnchanged = ({ now }: SeenChange): boolean => Object.keys(now).length === 0;
