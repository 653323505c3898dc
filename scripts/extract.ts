// npm run extract: articles in, the site's data out. See --help.
import { parseArgs } from 'node:util';
import { runExtract } from './lib/extract-command.ts';
import { processConsole, readVersion } from './lib/project.ts';
import { evaluationFile } from './lib/read-evaluation.ts';
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

function readOptions() {
  const { values } = parseArgs({
    options: {
      input: { type: 'string', default: 'seeds/articles' },
      out: { type: 'string', default: 'public/data' },
      corpus: { type: 'string' },
      check: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
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
  const { input, out, corpus, check, quiet } = options;
  const result = await runExtract(
    { input, out, corpus: corpus ?? null, check, quiet, version: readVersion(), beside: [evaluationFile()] },
    waqaiEngine,
    processConsole,
  );
  return result.exitCode;
}

process.exitCode = await main();
