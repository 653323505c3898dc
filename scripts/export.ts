// npm run export: the events of a filter in one of many formats. See --help.
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS } from '../src/exports/formats.ts';
import { runExport } from './lib/export-command.ts';
import { processConsole, readVersion } from './lib/project.ts';
import { waqaiEngine } from './lib/waqai-engine.ts';

const USAGE = `npm run export -- --format FORMAT [--filter QUERY] [--out FILE] [--lang ar|en] [--public-url URL]

  --format FORMAT    ${EXPORT_FORMATS.join(', ')}
  --filter QUERY     as in the app's address: "fam=combat&st=contested&q=شوشا"; left out: everything
  --out FILE         left out: standard output
  --lang ar|en       the language of names and words (default: ar)
  --public-url URL   where the chronology is published: rows link there
  --separator S      of csv: "," (default), ";" or tab
  --texts T          of corpus and json-ld: passages (default: quoted words only) or full
  --input FOLDER     articles (default: seeds/articles)

Exit codes: 0 written, 1 a file failed or nothing passed the filter, 2 wrong usage.
`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      filter: { type: 'string', default: '' },
      out: { type: 'string' },
      lang: { type: 'string', default: 'ar' },
      'public-url': { type: 'string' },
      separator: { type: 'string', default: ',' },
      texts: { type: 'string', default: 'passages' },
      input: { type: 'string', default: 'seeds/articles' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions();
  } catch (error) {
    processConsole.err(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    processConsole.out(USAGE);
    return 0;
  }
  const { format, filter, out, lang, separator, texts, input } = options;
  const args = { format, filter, out, lang, separator, texts, input, publicUrl: options['public-url'] };
  return runExport({ ...args, version: readVersion() }, waqaiEngine, processConsole);
}

process.exitCode = await main();
