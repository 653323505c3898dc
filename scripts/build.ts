// npm run build: extracts seeds/, publishes the JSON Schema and builds dist/, with the whole as one file beside it. A failed
// article fails the build. See --help.
import { join } from 'node:path';
import type { TextChoice } from '../src/domain/publish-texts.ts';
import { TEXT_CHOICES } from '../src/domain/publish-texts.ts';
import { runExtract } from './lib/extract-command.ts';
import { processConsole, readVersion, ROOT } from './lib/project.ts';
import { evaluationFile } from './lib/read-evaluation.ts';
import { runCommand } from './lib/run-command.ts';
import { runNode, TOOLS } from './lib/run-tool.ts';
import { buildSingleFile, readDataFiles } from './lib/single-file.ts';
import { readSiteIndex, titleOf } from './lib/static-page.ts';
import { buildStaticTable } from './lib/static-table.ts';
import { waqaiEngine } from './lib/waqai-engine.ts';
import { writeFileAtomically } from './lib/write-file.ts';

const USAGE = `npm run build -- [--texts none|passages|full]

  --texts T  how much of the articles' texts dist/ publishes: none, the passages that events quote (default), or full:
             then the page can be reviewed and articles be added to it, too

Exit codes: 0 built, 1 a file failed or the build did, 2 wrong usage.
`;

async function build(texts: TextChoice): Promise<number> {
  const extract = (out: string, choice: TextChoice, quiet: boolean) =>
    runExtract(
      {
        input: 'seeds/articles',
        out,
        corpus: null,
        check: false,
        quiet,
        version: readVersion(),
        texts: choice,
        beside: [evaluationFile()],
      },
      waqaiEngine,
      processConsole,
    );
  // public/ is what the app is developed with: whole. What is published goes to dist/ alone.
  const extraction = await extract('public/data', 'full', false);
  if (extraction.exitCode !== 0) return extraction.exitCode;
  for (const step of [
    [TOOLS.tsx, 'scripts/schema.ts'],
    [TOOLS.vite, 'build'],
  ]) {
    const { exitCode } = await runNode(step, true);
    if (exitCode !== 0) return exitCode;
  }
  const data = join(ROOT, 'dist/data');
  const publication = await extract(data, texts, true);
  if (publication.exitCode !== 0) return publication.exitCode;
  const index = await readSiteIndex(data);
  if (index === null) throw new Error('dist/data holds no index');
  const page = { title: titleOf(index), noScript: buildStaticTable(index) };
  const html = await buildSingleFile(await readDataFiles(data), page);
  await writeFileAtomically(join(ROOT, 'dist/waqai.html'), html);
  const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(2);
  process.stdout.write(
    `dist/ publishes ${texts === 'full' ? 'whole texts' : texts === 'none' ? 'no texts' : 'quoted passages only'}\n`,
  );
  process.stdout.write(`dist/waqai.html: ${megabytes} MB, the whole in one file\n`);
  return 0;
}

process.chdir(ROOT);
process.exitCode = await runCommand(
  { usage: USAGE, options: { texts: { type: 'string', default: 'passages' } } },
  async ({ texts }) => {
    const choice = TEXT_CHOICES.find((one) => one === texts);
    if (choice !== undefined) return build(choice);
    processConsole.err(`--texts expects ${TEXT_CHOICES.join(', ')}, not "${texts}"\n\n${USAGE}`);
    return 2;
  },
  processConsole,
);
