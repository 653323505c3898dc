// The form of a gold set: articles annotated by hand after tests/gold/GUIDELINES.md. Parsed by a schema, so that a slip of
// the pen in a gold file is told by its place instead of spoiling figures.
import * as z from 'zod/mini';
import { MODALITIES } from '../../src/domain/vocabulary.ts';
import { EVENT_TYPES } from '../../src/domain/event-types.ts';

const id = z.string().check(z.regex(/^[a-z0-9-]+$/));
const words = z.string().check(z.minLength(1));
const forms = z.record(id, z.array(words));

const annotationSchema = z.object({
  article: words,
  /** The key that the mentions of one event share. */
  event: words,
  quote: words,
  trigger: words,
  /** Which of several occurrences of the quote, from 0. */
  occurrence: z.optional(z.int()),
  type: z.enum(EVENT_TYPES),
  alsoType: z.optional(z.enum(EVENT_TYPES)),
  date: z.nullable(z.string()),
  alsoDate: z.optional(z.string()),
  loose: z.optional(z.boolean()),
  modality: z.optional(z.nullable(z.enum(MODALITIES))),
  actors: z.array(
    z.object({ id, role: z.enum(['agent', 'target', 'mediator']), optional: z.optional(z.boolean()) }),
  ),
  place: z.optional(z.nullable(id)),
  source: z.optional(z.nullable(z.object({ id, stance: z.enum(['asserts', 'denies']) }))),
  alsoSource: z.optional(id),
  sourceOpen: z.optional(z.boolean()),
  core: z.optional(z.boolean()),
  disputes: z.optional(words),
});

export const goldSchema = z.object({
  articles: z.record(
    words,
    z.object({
      published: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
      basis: z.optional(z.string()),
      titles: z.optional(z.array(words)),
    }),
  ),
  /** The side that an actor acts for; an actor that is not listed is its own. */
  sides: z.record(id, id),
  aliases: forms,
  placeAliases: z.optional(forms),
  annotations: z.array(annotationSchema),
});

export type Gold = z.infer<typeof goldSchema>;
export type Annotation = Gold['annotations'][number];
