// The user's own actors and places, seeds/lexicon.json: names that the engine should know beside its own lexicon.
// An entry with the id of a built-in one replaces its given fields and adds its names.
import * as z from 'zod/mini';
import { foldArabic } from './arabic-fold.ts';
import { nameSchema } from './corpus-schema.ts';
import { ACTOR_KINDS } from './vocabulary.ts';
import { filledTextSchema } from './input-schemas.ts';

/** A stable id: kebab-case ASCII, so that it can stand in a link. */
const kebab = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id such as "north-army"'));
const wikidata = z.optional(
  z.nullable(z.string().check(z.regex(/^Q[1-9]\d*$/, 'expected an id such as "Q90"'))),
);
const FORM = 'a name of 2 to 120 characters with a letter or digit';
/** A form of a name. Short enough that matching stays linear; one that folds to nothing would never be found. */
const form = z
  .string()
  .check(
    z.refine(
      (text) => text.length >= 2 && text.length <= 120 && /[\p{L}\p{N}]/u.test(foldArabic(text)),
      `expected ${FORM}`,
    ),
  );
/** A plain string is Arabic. */
const name = z.union(
  [form, z.extend(nameSchema, { text: form })],
  `expected ${FORM}, or { "text": such a name, "lang": "ar" or another language, "usedBy": an actor's id or left out }`,
);
const names = z._default(z.array(name), []);

const userActorSchema = z.strictObject({
  id: kebab,
  kind: z.enum(ACTOR_KINDS),
  label: z.extend(filledTextSchema, { ar: form }),
  names,
  /** The actor it acts for; left out: its own side. */
  side: z.optional(kebab),
  wikidata,
});
const userPlaceSchema = z.strictObject({
  id: kebab,
  label: z.extend(filledTextSchema, { ar: form }),
  names,
  disputed: z.optional(z.nullable(filledTextSchema)),
  lat: z.optional(z.nullable(z.number().check(z.gte(-90), z.lte(90)))),
  lon: z.optional(z.nullable(z.number().check(z.gte(-180), z.lte(180)))),
  wikidata,
});

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
interface Entry {
  readonly id: string;
}

function findRepeatedIds(key: 'actors' | 'places', entries: readonly Entry[]): Fault[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, place) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    return earlier === undefined
      ? []
      : [
          {
            path: [key, place, 'id'],
            message: `expected an id of its own: "${id}" is that of ${key}[${earlier}]`,
          },
        ];
  });
}

/** A check over the whole file; each fault is told at its key. */
const refusing = <T>(findFaults: (value: T) => Fault[]) =>
  z.check<T>(({ value, issues }) => {
    for (const { path, message } of findFaults(value))
      issues.push({ code: 'custom', input: value, path: [...path], message });
  });

/** The file by itself; what it refers to outside of itself is known by `userLexiconSchemaOver` only. */
export const userLexiconSchema = z
  .strictObject({
    actors: z._default(z.array(userActorSchema), []),
    places: z._default(z.array(userPlaceSchema), []),
  })
  .check(
    refusing(({ actors, places }: { actors: Entry[]; places: Entry[] }) => [
      ...findRepeatedIds('actors', actors),
      ...findRepeatedIds('places', places),
    ]),
  );

export type UserLexicon = z.infer<typeof userLexiconSchema>;

/**
 * The schema where the ids of the built-in actors are known: a `side` and a name's `usedBy` must be one of them or of the
 * file's own. `{ actors: [{ id: 'a', side: 'b', … }] }` over no built-in actor → a fault at `actors[0].side`.
 */
export function userLexiconSchemaOver(builtIn: Iterable<string>) {
  return userLexiconSchema.check(
    refusing(({ actors, places }: UserLexicon) => {
      const known = new Set([...builtIn, ...actors.map(({ id }) => id)]);
      const refer = (id: string | undefined, ...path: (string | number)[]): Fault[] =>
        id === undefined || known.has(id)
          ? []
          : [
              {
                path,
                message: `expected the id of an actor of this file or of the built-in lexicon, not "${id}"`,
              },
            ];
      const inNames = (
        key: 'actors' | 'places',
        entries: readonly Pick<UserLexicon['actors'][number], 'names'>[],
      ) =>
        entries.flatMap(({ names: given }, place) =>
          given.flatMap((one, index) =>
            refer(typeof one === 'string' ? undefined : one.usedBy, key, place, 'names', index, 'usedBy'),
          ),
        );
      return [
        ...actors.flatMap(({ side }, place) => refer(side, 'actors', place, 'side')),
        ...inNames('actors', actors),
        ...inNames('places', places),
      ];
    }),
  );
}
