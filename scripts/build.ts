// npm run build: extracts seeds/, publishes the JSON Schema and builds dist/, with the whole as one file beside it. A failed
// article fails the build.
import { join } from 'node:path';
import { ROOT } from './lib/project.ts';
import { runNode, TOOLS } from './lib/run-tool.ts';
import { buildSingleFile, readDataFiles } from './lib/single-file.ts';
import { readSiteIndex, titleOf } from './lib/static-page.ts';
import { buildStaticTable } from './lib/static-table.ts';
import { writeFileAtomically } from './lib/write-file.ts';

const STEPS = [
  [TOOLS.tsx, 'scripts/extract.ts'],
  [TOOLS.tsx, 'scripts/schema.ts'],
  [TOOLS.vite, 'build'],
];
for (const step of STEPS) {
  const { exitCode } = await runNode(step, true);
  if (exitCode !== 0) process.exit(exitCode);
}

const data = join(ROOT, 'public/data');
const index = await readSiteIndex(data);
if (index === null) throw new Error('public/data holds no index');
const html = await buildSingleFile(await readDataFiles(data), {
  title: titleOf(index),
  noScript: buildStaticTable(index),
});
await writeFileAtomically(join(ROOT, 'dist/waqai.html'), html);
process.stdout.write(
  `dist/waqai.html: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB, the whole in one file\n`,
);
