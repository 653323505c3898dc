// npm run explain -- FILE[:LINE]: what the engine saw in each sentence of an article, stage by stage. The articles beside it
// are read too, because publication days and links need them. See --help.
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { wordStep } from '../src/i18n/step-words.ts';
import type { SentenceSeen } from '../src/extraction/events/find-mentions.ts';
import { assemble } from '../src/extraction/pipeline.ts';
import { describeSentence } from './explain/describe-sentence.ts';
import { readVersion } from './lib/project.ts';
import { readInputs } from './lib/read-inputs.ts';
import { formatRefusal } from './lib/refusal.ts';
import { waqaiEngine } from './lib/waqai-engine.ts';
import { dateStyle } from '../src/i18n/date-style.ts';

const USAGE = `npm run explain -- FILE[:LINE]

  FILE  an article, such as seeds/articles/000.txt; a folder of articles above it named "articles" is read with it,
        else the folder that it lies in
  LINE  only the sentences that touch this line, from 1

Exit codes: 0, 1 if the article could not be read, 2 wrong usage.
`;

interface Target {
  readonly file: string;
  /** `null`: all of it. */
  readonly line: number | null;
  /** Where no such file is there: the file before the last colon, and what then stands for a line and is none. */
  readonly instead: { readonly file: string; readonly line: string } | null;
}

/** `'a/b.txt:12'` → the file and line 12; `'a/b.txt:x'` → a file of that name, or instead of it `a/b.txt` with "x" for a line. */
function parseTarget(target: string): Target {
  const [, path, behind] = /^(.+):([^:/\\]*)$/s.exec(target) ?? [];
  if (path === undefined || behind === undefined) return { file: resolve(target), line: null, instead: null };
  if (/^\d+$/.test(behind)) return { file: resolve(path), line: Number(behind), instead: null };
  return { file: resolve(target), line: null, instead: { file: resolve(path), line: behind } };
}

/** The folder whose articles make one corpus with the file. */
function folderOf(file: string): string {
  const parts = dirname(file).split(sep);
  const at = parts.lastIndexOf('articles');
  return at < 0 ? dirname(file) : parts.slice(0, at + 1).join(sep);
}

async function explain(target: string): Promise<number> {
  const { file, line, instead } = parseTarget(target);
  const folder = folderOf(file);
  const name = relative(folder, file).split(sep).join('/');
  const inputs = await readInputs(folder, waqaiEngine.builtInActors);
  const refusal = inputs.refusals.find((one) => one.file === name);
  const wanted = inputs.articles.find((one) => one.file === name)?.input;
  if (!wanted) {
    if (instead && inputs.articles.some((one) => resolve(folder, one.file) === instead.file)) {
      process.stderr.write(`"${instead.line}" is no line: give a number from 1\n\n${USAGE}`);
      return 2;
    }
    const why = refusal ? formatRefusal(refusal) : `${file}: there is no such article; check the path`;
    process.stderr.write(`${why}\n`);
    return 1;
  }
  const lexicon = waqaiEngine.compileLexicon(inputs.settings.lexicon);
  const seen: SentenceSeen[] = [];
  const drafts = inputs.articles.map(({ input }) =>
    waqaiEngine.readArticle(input, lexicon, input === wanted ? (sentence) => seen.push(sentence) : null),
  );
  const { about, preferredNames } = inputs.settings;
  // What the machine reads: an editor's decisions would hide it.
  const corpus = assemble(drafts, { about, preferredNames, version: readVersion() }, lexicon);
  const labels = new Map([...corpus.actors, ...corpus.places].map(({ id, label }) => [id, label.en]));
  const nameOf = (id: string) => labels.get(id) ?? id;
  const context = {
    text: wanted.text,
    article: wanted.id,
    corpus,
    wordStep: (step: Parameters<typeof wordStep>[0]) =>
      wordStep(step, dateStyle('en'), { actor: nameOf, place: nameOf }),
  };
  const published = corpus.articles.find(({ id }) => id === wanted.id)?.published;
  process.stdout.write(`${wanted.id}, published ${published?.date ?? 'unknown'} (${published?.basis})\n`);
  let told = 0;
  for (const sentence of seen) {
    const [first, last] = [
      lineAt(wanted.text, sentence.view.span.start),
      lineAt(wanted.text, sentence.view.span.end),
    ];
    if (line !== null && (line < first || line > last)) continue;
    told++;
    process.stdout.write(`\n${first}: ${describeSentence(sentence, context).join('\n   ')}\n`);
  }
  if (line !== null && told === 0) {
    const last = lineAt(wanted.text, wanted.text.length);
    process.stderr.write(
      `no sentence that is read for events stands on line ${line}; the article has ${last} lines\n`,
    );
    return 1;
  }
  return 0;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

async function main(): Promise<number> {
  let target: string | undefined;
  try {
    target = parseArgs({ allowPositionals: true }).positionals[0];
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
  }
  if (target === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  return explain(target);
}

process.exitCode = await main();
