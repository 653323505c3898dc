// npm run extract: articles in, the site's data out. See --help.
import { runExtract } from './lib/extract-command.ts';
import { processConsole, readVersion } from './lib/project.ts';
import { evaluationFile } from './lib/read-evaluation.ts';
import { runCommand } from './lib/run-command.ts';
import { waqaiEngine } from './lib/waqai-engine.ts';

const USAGE = `npm run extract -- [--input seeds/articles] [--out public/data] [--corpus FILE] [--check] [--quiet]

  --input FOLDER  articles as .txt, .md, .html, .json, sub-folders included; articles.json, site.json,
                  lexicon.json and review.json stand beside it
  --out FOLDER    where the site's data go
  --corpus FILE   write the whole corpus there too
  --check         write nothing; exit 1 if the data on disk are not what the inputs give
  --quiet         no progress, no table; failures are said all the same

Exit codes: 0 all read, 1 a file failed or a decision of review.json does not apply (the others were read, and do),
2 wrong usage.
`;

const OPTIONS = {
  input: { type: 'string', default: 'seeds/articles' },
  out: { type: 'string', default: 'public/data' },
  corpus: { type: 'string' },
  check: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

process.exitCode = await runCommand(
  { usage: USAGE, options: OPTIONS },
  async ({ input, out, corpus, check, quiet }) => {
    const result = await runExtract(
      {
        input,
        out,
        corpus: corpus ?? null,
        check,
        quiet,
        version: readVersion(),
        beside: [evaluationFile()],
      },
      waqaiEngine,
      processConsole,
    );
    return result.exitCode;
  },
  processConsole,
);
