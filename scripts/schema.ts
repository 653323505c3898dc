// npm run schema: publishes the formats of files as JSON Schema, public/schema/*.schema.json: the corpus, and the editor's
// decisions as seeds/review.json holds them.
import * as z from 'zod/mini';
import { canonicalJson } from '../src/domain/canonical-json.ts';
import { corpusSchema } from '../src/domain/corpus-schema.ts';
import { reviewFileSchema } from '../src/domain/review/review-schema.ts';
import { ROOT } from './lib/project.ts';
import { writeFileAtomically } from './lib/write-file.ts';

const FORMATS = [
  { name: 'corpus', title: 'Waqai corpus', schema: corpusSchema },
  { name: 'review', title: 'Waqai review', schema: reviewFileSchema },
] as const;

for (const { name, title, schema } of FORMATS)
  await writeFileAtomically(
    `${ROOT}public/schema/${name}.schema.json`,
    canonicalJson({ title, ...z.toJSONSchema(schema) }),
  );
