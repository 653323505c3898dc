// Makes sure that node_modules is what package-lock.json says. Plain Node without packages, because it runs before any
// are there; one line tells what it did or reused.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const STAMP = `${ROOT}node_modules/.waqai-installed`;

/** Whether a version of Node will do: `isSupported('20.19.0')` → `true`. The same range stands in package.json. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/** Installs the packages where they are missing or of another lock file. Ends the process where that cannot be. */
export function ensureInstalled() {
  if (!isSupported(process.versions.node)) {
    console.error(
      `Node ${process.versions.node} is too old: Node 20.19, 22.12 or later is needed (nodejs.org).`,
    );
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) {
    console.log('packages: present, reused');
    return;
  }
  console.log('packages: installing (npm ci) …');
  // What builds and checks are development packages: npm leaves them out under NODE_ENV=production unless told.
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error('The packages could not be installed: see the messages of npm above, then try again.');
    process.exit(1);
  }
  writeFileSync(STAMP, lock);
  console.log('packages: installed');
}
