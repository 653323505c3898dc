// The user's own actors and places, seeds/lexicon.json: names that the engine should know beside its own lexicon.
// An entry with the id of a built-in one replaces its given fields and adds its names.
import * as z from 'zod/mini';
import { ACTOR_KINDS, nameSchema, textSchema } from './corpus-schema.ts';

/** A stable id: kebab-case ASCII, so that it can stand in a link. */
const kebab = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a kebab-case id such as "north-army"'));
const wikidata = z.optional(
  z.nullable(z.string().check(z.regex(/^Q[1-9]\d*$/, 'expected an id such as "Q90"'))),
);
/** A form of a name: a plain string is Arabic. Short enough that matching stays linear. */
const form = z.string().check(z.minLength(2), z.maxLength(120));
const name = z.union([form, z.extend(nameSchema, { text: form })]);

export const userActorSchema = z.strictObject({
  id: kebab,
  kind: z.enum(ACTOR_KINDS),
  label: textSchema,
  names: z._default(z.array(name), []),
  /** The actor it acts for; left out: its own side. */
  side: z.optional(kebab),
  wikidata,
});
export const userPlaceSchema = z.strictObject({
  id: kebab,
  label: textSchema,
  names: z._default(z.array(name), []),
  disputed: z.optional(z.nullable(textSchema)),
  lat: z.optional(z.nullable(z.number().check(z.gte(-90), z.lte(90)))),
  lon: z.optional(z.nullable(z.number().check(z.gte(-180), z.lte(180)))),
  wikidata,
});
export const userLexiconSchema = z.strictObject({
  actors: z._default(z.array(userActorSchema), []),
  places: z._default(z.array(userPlaceSchema), []),
});

export type UserActor = z.infer<typeof userActorSchema>;
export type UserPlace = z.infer<typeof userPlaceSchema>;
export type UserLexicon = z.infer<typeof userLexiconSchema>;
