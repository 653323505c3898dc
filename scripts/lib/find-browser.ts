// Finds a Chromium for the browser tests: the one the environment names, the system's, Debian's package where we may install
// it, playwright's own download last. It installs nothing in a folder of the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** What playwright-core 1.64 leaves out of Chromium, but for what is for other systems. */
const LEFT_OUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Flags for a run without a person: no sandbox where the user is root, no requests of the browser's own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    // What the address bar opens is two pages of the browser's own beside each page of ours: a third of a walk's time.
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    // The last list counts: what playwright-core leaves out is named again.
    ...LEFT_OUT,
  ].join(',')}`,
];

/**
 * The variable of the environment by which `npm test` hands the outcome to the browser tests: the path, empty where there
 * is no browser, so that a search or an installation is not done twice.
 */
export const HANDED_OVER = 'WAQAI_BROWSER';

/** Whether a program starts. Being there is not enough: Ubuntu's chromium-browser may only say that it wants the snap. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // Chrome for Windows has no --version: it would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** One line for each variable that names a browser which does not start: `CHROME_PATH names /x, …`. */
export function findWrongNames(environment: NodeJS.ProcessEnv): string[] {
  return VARIABLES.flatMap((name) => {
    const path = environment[name] ?? '';
    if (path === '' || starts(path)) return [];
    const fault = existsSync(path) ? 'which does not start' : 'which does not exist';
    return [`${name} names ${path}, ${fault}: looking elsewhere`];
  });
}

/** The browser that is there, or `null`: nothing is installed. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = VARIABLES.flatMap((name) => environment[name] || []);
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const playwrights = chromium.executablePath();
  return [...named, ...onPath, ...FIXED_PLACES, playwrights].find(starts) ?? null;
}

const run = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, {
    // Debian's packages would ask questions.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
  }).status === 0;

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write('browser: installing chromium with apt-get …\n');
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installWithPlaywright(): boolean {
  process.stdout.write('browser: downloading chromium with playwright …\n');
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

export type BrowserResult =
  | { readonly path: string; readonly how: 'found' | 'installed' }
  | { readonly path: null; readonly how: string };

const NO_BROWSER: BrowserResult = {
  path: null,
  how: 'no browser for the browser tests: install Chromium or Chrome, or name one in CHROME_PATH',
};

/**
 * Finds a browser, installing one where there is none; else what a person has to do. What was handed over stands:
 * `ensureBrowser({ WAQAI_BROWSER: '/usr/bin/chromium' })` looks no further.
 */
export function ensureBrowser(environment: NodeJS.ProcessEnv = process.env): BrowserResult {
  const handed = environment[HANDED_OVER];
  if (handed !== undefined) return handed === '' ? NO_BROWSER : { path: handed, how: 'found' };
  for (const line of findWrongNames(environment)) process.stderr.write(`${line}\n`);
  const present = findBrowser(environment);
  if (present !== null) return { path: present, how: 'found' };
  for (const install of [installWithApt, installWithPlaywright]) {
    const path = install() ? findBrowser(environment) : null;
    if (path !== null) return { path, how: 'installed' };
  }
  return NO_BROWSER;
}
