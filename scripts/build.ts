// npm run build: extracts seeds/, publishes the JSON Schema and builds dist/. A failed article fails the build.
import { runNode, TOOLS } from './lib/run-tool.ts';

const STEPS = [
  [TOOLS.tsx, 'scripts/extract.ts'],
  [TOOLS.tsx, 'scripts/schema.ts'],
  [TOOLS.vite, 'build'],
];
for (const step of STEPS) {
  const { exitCode } = await runNode(step, true);
  if (exitCode !== 0) process.exit(exitCode);
}
