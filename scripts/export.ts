// npm run export: the events of a filter in one of many formats. See --help.
import { EXPORT_FORMATS } from '../src/exports/formats.ts';
import { runExport } from './lib/export-command.ts';
import { processConsole, readVersion } from './lib/project.ts';
import { runCommand } from './lib/run-command.ts';
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

const OPTIONS = {
  format: { type: 'string' },
  filter: { type: 'string', default: '' },
  out: { type: 'string' },
  lang: { type: 'string', default: 'ar' },
  'public-url': { type: 'string' },
  separator: { type: 'string', default: ',' },
  texts: { type: 'string', default: 'passages' },
  input: { type: 'string', default: 'seeds/articles' },
} as const;

process.exitCode = await runCommand(
  { usage: USAGE, options: OPTIONS },
  ({ format, filter, out, lang, separator, texts, input, 'public-url': publicUrl }) =>
    runExport(
      { format, filter, out, lang, separator, texts, input, publicUrl, version: readVersion() },
      waqaiEngine,
      processConsole,
    ),
  processConsole,
);
