// The large programs of others that what Waqai writes is opened with in `npm run test:interop`: which are there, and what to
// install where one is not. It installs nothing.
import { spawnSync } from 'node:child_process';

/** A program by what it is for, the commands that it may go by, and Debian's package. */
const PROGRAMS = {
  office: { name: 'LibreOffice', commands: ['soffice', 'libreoffice'], debian: 'libreoffice-impress' },
  pdfText: { name: 'pdftotext', commands: ['pdftotext'], debian: 'poppler-utils' },
  pdfPages: { name: 'pdftoppm', commands: ['pdftoppm'], debian: 'poppler-utils' },
  firefox: { name: 'Firefox', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
} as const;
export type SystemProgram = keyof typeof PROGRAMS;
export const SYSTEM_PROGRAMS: readonly SystemProgram[] = ['office', 'pdfText', 'pdfPages', 'firefox'];

/** Whether the command answers: poppler's tell their version by `-v`. */
const answers = (command: string): boolean =>
  ['--version', '-v'].some(
    (flag) => spawnSync(command, [flag], { stdio: 'ignore', timeout: 60_000 }).status === 0,
  );

/** `findProgram('office')` → `'soffice'`; `null` where no command of it answers. */
export function findProgram(program: SystemProgram, isThere = answers): string | null {
  return PROGRAMS[program].commands.find(isThere) ?? null;
}

/**
 * What a person has to do for the programs that are missing; `null` where all are there:
 * `'missing: LibreOffice; on Debian and Ubuntu: apt-get install libreoffice-impress'`.
 */
export function describeMissing(isThere = answers): string | null {
  const missing = SYSTEM_PROGRAMS.filter((program) => findProgram(program, isThere) === null);
  if (missing.length === 0) return null;
  const names = missing.map((program) => PROGRAMS[program].name).join(', ');
  const packages = [...new Set(missing.map((program) => PROGRAMS[program].debian))].join(' ');
  return `missing: ${names}; on Debian and Ubuntu: apt-get install ${packages}`;
}

/** What `npm test` says of the tests that it leaves out. */
export const SKIPPED =
  'skipped: what LibreOffice, Firefox and poppler make of the files (npm run test:interop)';
