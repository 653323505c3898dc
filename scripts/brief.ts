// npm run brief: the draft of a briefing, as a file or as plain text. See --help.
import { runBrief } from './lib/brief-command.ts';
import { processConsole, readVersion } from './lib/project.ts';
import { runCommand } from './lib/run-command.ts';
import { waqaiEngine } from './lib/waqai-engine.ts';

const USAGE = `npm run brief -- [--text | --pptx] [--lang ar|en] [--out FILE]

Proposes a briefing from the articles: a draft for review, both languages in one JSON file.

  --text             plain text in one language instead of the file
  --pptx             slides for office programs (PowerPoint, LibreOffice) in one language, into --out
  --lang ar|en       the language of the text or the slides (default: ar)
  --from FILE        a briefing that was saved, instead of a proposed one: checked, and written
  --out FILE         left out: standard output
  --input FOLDER     articles (default: seeds/articles)

Exit codes: 0 written, 1 a file failed, 2 wrong usage.
`;

const OPTIONS = {
  text: { type: 'boolean', default: false },
  pptx: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'ar' },
  from: { type: 'string' },
  out: { type: 'string' },
  input: { type: 'string', default: 'seeds/articles' },
} as const;

process.exitCode = await runCommand(
  { usage: USAGE, options: OPTIONS },
  ({ text, pptx, lang, from, out, input }) =>
    runBrief({ text, pptx, lang, from, out, input, version: readVersion() }, waqaiEngine, processConsole),
  processConsole,
);
