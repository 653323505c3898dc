// The schemas of what is read after the first picture, and the reasons of what the first picture could not be read from.
// Loaded when they are needed: they bring the schema library with them.
import * as z from 'zod/mini';
import { packedIndexSchema } from '../domain/index-pack-schema.ts';
import { evaluationSchema } from '../domain/evaluation-schema.ts';
import { reviewReportSchema } from '../domain/review/review-report.ts';
import { siteInputsSchema } from '../domain/review/workbench.ts';
import { articleBodySchema, eventShardSchema, manifestSchema } from '../domain/site-data.ts';
import type { Check } from './load-data.ts';

/** A schema as a check of `loadFile`. */
export function checkBy<T>(schema: z.ZodMiniType<T>): Check<T> {
  return (raw) => {
    const parsed = z.safeParse(schema, raw);
    if (parsed.success) return { ok: true, value: parsed.data };
    const issue = parsed.error.issues[0];
    return { ok: false, detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  };
}

export const checkManifest = checkBy(manifestSchema);
export const checkIndex = checkBy(packedIndexSchema);
export const checkEvaluation = checkBy(evaluationSchema);
export const checkShard = checkBy(eventShardSchema);
export const checkBody = checkBy(articleBodySchema);
export const checkInputs = checkBy(siteInputsSchema);
export const checkReport = checkBy(reviewReportSchema);
