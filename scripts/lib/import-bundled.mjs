// Imports a script and what it imports of the project as one file, bundled anew each time: that takes less than reading a thousand
// modules one by one, and functions are not given their names one by one, as tsx does: the engine makes many.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}.cache/bundled`;

/** In one file, too, each module knows where it lies. */
const ownAddress = {
  name: 'waqai-own-address',
  transform: {
    filter: { code: 'import.meta.url' },
    handler: (code, id) => ({
      code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
      // Lines stay where they are.
      map: null,
    }),
  },
};

/** The code of a script, with a map to its sources for the stacks of errors. */
async function bundle(script) {
  const { NODE_ENV } = process.env;
  const { output } = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [ownAddress],
    build: {
      ssr: script,
      write: false,
      outDir: FOLDER,
      target: 'esnext',
      sourcemap: 'inline',
      rolldownOptions: { output: { codeSplitting: false, sourcemapExcludeSources: true } },
    },
  });
  // Vite says to all that runs after it that this is production.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  return output[0].code;
}

/** `await importBundled('scripts/extract.ts')`: what it exports. */
export async function importBundled(script) {
  const file = `${FOLDER}/${script.replaceAll('/', '-')}.mjs`;
  const code = await bundle(script);
  await mkdir(FOLDER, { recursive: true });
  // Of two runs at once each finds a whole file.
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(file).href);
}
