// Writes seeds/review.json so that a change of one decision is a change of a few lines: keys in the schema's order, articles by
// id, each decision a block with a key a line, named actors and places and the events of a sign-off one a line.
import * as z from 'zod/mini';
import { compareText } from '../compare-text.ts';
import type { Unfit } from './parse-review.ts';
import type { ReviewFile } from './review-schema.ts';
import { decisionSchema, namedActorSchema, namedPlaceSchema, signoffSchema } from './review-schema.ts';

/** A value on one line: `{ "start": 3, "words": "أعلن" }`. Strings hold no line end as they are, only its escape. */
const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n */g, ' ');

const list = (items: readonly string[], indent: string): string =>
  items.length === 0 ? '[]' : `[\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}]`;

const block = (entries: readonly (readonly [string, string])[], indent: string): string =>
  entries.length === 0
    ? '{}'
    : `{\n${entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${value}`).join(',\n')}\n${indent}}`;

/** The value with its keys in the order of its schema, which is that in which the schema reads them. */
function inOrder<T>(schema: z.ZodMiniType<T>, value: T): T {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? parsed.data : value;
}

/** The entries of an object, a key a line; the lists named in `open` one item a line. */
function writeEntry(value: unknown, open: readonly string[] = []): string {
  const indent = '    ';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return onOneLine(value);
  const entries = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (part === undefined) return [];
    const isOpen = open.includes(key) && Array.isArray(part);
    return [[key, isOpen ? list(part.map(onOneLine), `${indent}  `) : onOneLine(part)] as const];
  });
  return block(entries, indent);
}

const writeSignoff = (signoff: unknown) => writeEntry(signoff, ['decisions', 'events', 'articles']);

/**
 * The text of a file of decisions. `unfit`: what `parseReview` could not read, written back behind the rest of its list, so
 * that saving loses nothing.
 */
export function serializeReview(file: ReviewFile, unfit: Unfit = {}): string {
  const unread = (key: string): readonly unknown[] => {
    const part = unfit[key];
    return Array.isArray(part) ? part : [];
  };
  const misfits = typeof unfit.articles === 'object' && unfit.articles !== null ? unfit.articles : {};
  const articles = [...Object.entries(file.articles), ...Object.entries<unknown>({ ...misfits })];
  const lines = <T>(key: 'actors' | 'places', entries: readonly T[], schema: z.ZodMiniType<T>) =>
    list([...entries.map((entry) => inOrder(schema, entry)), ...unread(key)].map(onOneLine), '  ');
  const decisions = file.decisions.map((decision) => {
    const { id, kind, ...rest } = inOrder(decisionSchema, decision);
    return { id, kind, ...rest };
  });
  const signoffs = file.signoffs.map((signoff) => inOrder(signoffSchema, signoff));
  const others = Object.entries(unfit).filter(([key]) => !Object.hasOwn(file, key));
  const whole: (readonly [string, string])[] = [
    ['schemaVersion', onOneLine(file.schemaVersion)],
    [
      'articles',
      block(
        articles.sort(([a], [b]) => compareText(a, b)).map(([id, hash]) => [id, onOneLine(hash)]),
        '  ',
      ),
    ],
    ['actors', lines('actors', file.actors, namedActorSchema)],
    ['places', lines('places', file.places, namedPlaceSchema)],
    [
      'decisions',
      list(
        [...decisions, ...unread('decisions')].map((entry) => writeEntry(entry)),
        '  ',
      ),
    ],
    ['signoffs', list([...signoffs, ...unread('signoffs')].map(writeSignoff), '  ')],
    ...others.map(([key, value]) => [key, onOneLine(value)] as const),
  ];
  return `${block(whole, '')}\n`;
}
