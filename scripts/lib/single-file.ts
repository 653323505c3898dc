// The app as one HTML file with code, styles, typefaces and data inside: it runs from a disk, in a bare sandboxed frame and
// where nothing may be asked for. Its policy names its script and its styles by their hashes.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { escapeHtml, escapeJson } from '../../src/exports/html.ts';
import { INLINE_DATA } from '../../src/domain/inline-data.ts';
import { bundleFiles } from './bundle-files.ts';
import { ROOT } from './project.ts';

/** A file of the site's data: its path below the data folder, and its JSON. */
export interface DataFile {
  readonly name: string;
  readonly content: string;
}

/** What cannot be done without the engine's inputs is not in the file: it would be a third of its code. */
const LEFT_OUT = /\/src\/views\/(?:review\/ReviewPane|paste\/\w+)\.tsx$/;

/** Every browser of the target reads woff2. */
const OLD_FONT = /,\s*url\(data:font\/woff;base64,[A-Za-z0-9+/=]+\)\s*format\([^)]*\)/g;

/** One file has no other to wait for, and no engine. */
function asOneFile(): Plugin {
  return {
    name: 'waqai-single-file',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved?.id === `${ROOT}src/early.ts`) return `${ROOT}src/early-single.ts`;
      return resolved;
    },
    load(id) {
      return LEFT_OUT.test(id) ? 'export {};' : null;
    },
  };
}

/** All files below a folder of data, in order of their paths. */
export async function readDataFiles(folder: string): Promise<DataFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
  return Promise.all(
    files.map(async (name) => ({ name, content: await readFile(join(folder, name), 'utf8') })),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Code in which no string ends its element: `</script` and `<!--` occur in strings and patterns only. */
const escapeScript = (code: string): string =>
  code.replace(/<(?=\/script|!--)/gi, '\\x3c').replace(/<(?=script)/gi, '\\x3c');

interface Bundle {
  readonly script: string;
  readonly style: string;
}

async function bundle(): Promise<Bundle> {
  const files = await bundleFiles({
    base: './',
    plugins: [asOneFile(), react()],
    worker: { format: 'es' },
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: { input: `${ROOT}src/main.tsx`, output: { codeSplitting: false } },
    },
  });
  const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
  const styles = files.filter((file) => file.fileName.endsWith('.css'));
  if (entry?.type !== 'chunk' || styles.length !== 1) throw new Error('the app did not come out as one file');
  const [style] = styles;
  return {
    script: escapeScript(entry.code),
    style: style?.type === 'asset' ? String(style.source).replace(OLD_FONT, '') : '',
  };
}

/** The policy of the one file: nothing from anywhere. */
function policyOf({ script, style }: Bundle): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Without what only the engine needs. */
function dataOf(files: readonly DataFile[]): string {
  const entries = files
    .filter(({ name }) => !name.startsWith('inputs.'))
    .map(({ name, content }) => {
      const value: unknown = JSON.parse(content);
      if (name !== 'manifest.json' || typeof value !== 'object' || value === null) return [name, value];
      return [name, Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'inputs'))];
    });
  return escapeJson(JSON.stringify(Object.fromEntries(entries)));
}

export interface PageWords {
  /** As text. */
  readonly title: string;
  readonly description: string;
  /** What readers without scripts see, as HTML. */
  readonly noScript: string;
  /** Where the chronology is published, if that is known. */
  readonly publicUrl: string | null;
}

/** The whole page. */
export async function buildSingleFile(
  files: readonly DataFile[],
  { title, description, noScript, publicUrl }: PageWords,
): Promise<string> {
  const made = await bundle();
  const titleText = escapeHtml(title);
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(made)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${titleText}</title>
    <meta name="description" content="${escapeHtml(description)}" />${publicUrl === null ? '' : `\n    <link rel="canonical" href="${escapeHtml(publicUrl)}" />`}
    <link rel="icon" href="data:," />
    <style>${made.style}</style>
  </head>
  <body>
    <div id="root"></div>
    ${noScript}
    <script type="application/json" id="${INLINE_DATA}">${dataOf(files)}</script>
    <script type="module">${made.script}</script>
  </body>
</html>
`;
}
