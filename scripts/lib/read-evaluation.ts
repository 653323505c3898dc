// The figures of the last evaluation as a file of the site: read from the baseline that `npm run evaluate -- --accept` wrote
// and the tests hold, never typed.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Evaluation } from '../../src/domain/evaluation-schema.ts';
import { SCHEMA_VERSION } from '../../src/domain/vocabulary.ts';
import { baselineSchema } from '../evaluate/figures.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { readVersion, ROOT } from './project.ts';
import type { SiteFile } from './site-files.ts';

export const EVALUATION_FILE = 'evaluation.json';

/** Gold sets by name, those first that nobody mends the engine by. */
const GOLD_FILES = {
  held: 'tests/gold/event-articles/held.json',
  tuned: 'tests/gold/event-articles/tuned.json',
  seeds: 'tests/gold/seeds.json',
} as const;

const readJson = (path: string): unknown => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'));
const goldSchema = z.object({
  articles: z.record(z.string(), z.unknown()),
  annotations: z.array(z.unknown()),
});

export function readEvaluation(): Evaluation {
  const baseline = baselineSchema.parse(readJson('tests/gold/baseline.json'));
  return {
    schemaVersion: SCHEMA_VERSION,
    engine: readVersion(),
    sets: (['held', 'tuned', 'seeds'] as const).map((name) => {
      const gold = goldSchema.parse(readJson(GOLD_FILES[name]));
      return {
        name,
        articles: Object.keys(gold.articles).length,
        annotations: gold.annotations.length,
        figures: baseline[name] ?? {},
      };
    }),
  };
}

/** The figures as a file beside the site's data. */
export function evaluationFile(): SiteFile {
  return { name: EVALUATION_FILE, content: canonicalJson(readEvaluation()) };
}
