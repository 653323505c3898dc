// npm run build: extracts seeds/, publishes the JSON Schema and builds dist/, with the whole as one file beside it. A failed
// article fails the build. See --help.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextChoice } from '../src/domain/publish-texts.ts';
import { TEXT_CHOICES } from '../src/domain/publish-texts.ts';
import { runExtract } from './lib/extract-command.ts';
import { processConsole, readVersion, ROOT } from './lib/project.ts';
import { publishSite } from './lib/publish-site.ts';
import { evaluationFile } from './lib/read-evaluation.ts';
import { runCommand } from './lib/run-command.ts';
import { runNode, TOOLS } from './lib/run-tool.ts';
import { readPublicUrl } from './lib/social-page.ts';
import { waqaiEngine } from './lib/waqai-engine.ts';

const USAGE = `npm run build -- [--texts none|passages|full] [--public-url URL]

  --texts T         how much of the articles' texts dist/ publishes: none, the passages that events quote (default), or
                    full: then the page can be reviewed and articles be added to it, too
  --public-url URL  the folder on the web that dist/ will be published as, such as https://news.example/war/: gives links
                    to it a title, a description and a picture (dist/preview.png), and embedding by its address (oEmbed)

Exit codes: 0 built, 1 a file failed or the build did, 2 wrong usage.
`;

/** What is to be published, until it is: never the whole texts where only passages are. */
const STAGE = join(ROOT, '.cache/publish');
const PUBLIC = join(ROOT, 'public');
const SAID: Readonly<Record<TextChoice, string>> = {
  full: 'whole texts',
  passages: 'quoted passages only',
  none: 'no texts',
};

async function build(texts: TextChoice, publicUrl: string | null): Promise<number> {
  await rm(STAGE, { recursive: true, force: true });
  // public/ is what the app is developed with: whole. What is published goes to dist/ alone.
  const extraction = await runExtract(
    {
      input: 'seeds/articles',
      out: 'public/data',
      corpus: null,
      check: false,
      quiet: false,
      version: readVersion(),
      texts: 'full',
      also: [{ out: join(STAGE, 'data'), texts }],
      beside: [evaluationFile()],
    },
    waqaiEngine,
    processConsole,
  );
  if (extraction.exitCode !== 0) {
    processConsole.err('The build stopped: dist/ is as it was. Mend or remove what is named above.\n');
    return extraction.exitCode;
  }
  const { exitCode } = await runNode([TOOLS.tsx, 'scripts/schema.ts'], true);
  if (exitCode !== 0) return exitCode;
  const data = join(PUBLIC, 'data');
  await cp(PUBLIC, STAGE, { recursive: true, filter: (source) => source !== data });
  const bytes = await publishSite({ publicDir: STAGE, out: join(ROOT, 'dist'), publicUrl });
  await rm(STAGE, { recursive: true, force: true });
  process.stdout.write(`dist/ publishes ${SAID[texts]}\n`);
  process.stdout.write(`dist/waqai.html: ${(bytes / 1e6).toFixed(2)} MB, the whole in one file\n`);
  process.stdout.write(
    publicUrl === null
      ? 'no --public-url: links to it will show no picture\n'
      : `links to ${publicUrl} show dist/preview.png\n`,
  );
  return 0;
}

process.chdir(ROOT);
process.exitCode = await runCommand(
  {
    usage: USAGE,
    options: { texts: { type: 'string', default: 'passages' }, 'public-url': { type: 'string' } },
  },
  async ({ texts, 'public-url': address }) => {
    const refuse = (line: string) => {
      processConsole.err(`${line}\n\n${USAGE}`);
      return 2;
    };
    const choice = TEXT_CHOICES.find((one) => one === texts);
    if (choice === undefined) return refuse(`--texts expects ${TEXT_CHOICES.join(', ')}, not "${texts}"`);
    const publicUrl = address === undefined ? null : readPublicUrl(address);
    if (address !== undefined && publicUrl === null)
      return refuse(
        `--public-url expects the address of a folder, such as https://news.example/war/, not "${address}"`,
      );
    return build(choice, publicUrl);
  },
  processConsole,
);
