// Builds dist/ with Vite, unless what it is made of has not changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.ts';
import { runNode, TOOLS } from './run-tool.ts';
import { writeFileAtomically } from './write-file.ts';

/** What dist/ is made of, plugins of the build too; the articles come in through public/data. */
const INPUTS = [
  'src',
  'scripts/lib',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const STAMP = join(ROOT, '.cache/build.sha256');

function listFiles(path: string): string[] {
  if (!existsSync(join(ROOT, path))) return [];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = readFileSync(join(ROOT, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** One hash over the inputs of a build and over its result, so that a damaged dist/ is not reused. */
function stampOf(): string {
  const inputs = INPUTS.flatMap((path) => (/\.\w+$/.test(path) ? [path] : listFiles(path)));
  return `${hashFiles(inputs)} ${hashFiles(listFiles('dist'))}\n`;
}

export type BuildResult = 'built' | 'reused' | 'failed';

/** Builds, or reuses; what Vite says is shown only where it fails. */
export async function buildApp(): Promise<BuildResult> {
  const hasBuild = existsSync(join(ROOT, 'dist/index.html')) && existsSync(STAMP);
  if (hasBuild && readFileSync(STAMP, 'utf8') === stampOf()) return 'reused';
  const { exitCode, output } = await runNode([TOOLS.vite, 'build'], false);
  if (exitCode !== 0) {
    process.stderr.write(output);
    return 'failed';
  }
  await writeFileAtomically(STAMP, stampOf());
  return 'built';
}
