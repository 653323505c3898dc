// The figures of the last evaluation beside annotated articles, as the site carries them: for whoever asks how far the
// machine can be trusted.
import * as z from 'zod/mini';
import { SCHEMA_VERSION } from './vocabulary.ts';

export const EVALUATION_SETS = ['held', 'tuned', 'seeds'] as const;

export const evaluationSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  engine: z.string(),
  sets: z.array(
    z.object({
      name: z.enum(EVALUATION_SETS),
      articles: z.int(),
      /** Annotated passages. */
      annotations: z.int(),
      /** Shares between 0 and 1 by short names; `null`: nothing to measure. */
      figures: z.record(z.string(), z.nullable(z.number())),
    }),
  ),
});

export type Evaluation = z.infer<typeof evaluationSchema>;
