// npm run schema: publishes the corpus format as JSON Schema, public/schema/corpus.schema.json.
import * as z from 'zod/mini';
import { corpusSchema } from '../src/domain/corpus-schema.ts';
import { canonicalJson } from '../src/domain/canonical-json.ts';
import { ROOT } from './lib/project.ts';
import { writeFileAtomically } from './lib/write-file.ts';

await writeFileAtomically(
  `${ROOT}public/schema/corpus.schema.json`,
  canonicalJson({ title: 'Waqai corpus', ...z.toJSONSchema(corpusSchema) }),
);
