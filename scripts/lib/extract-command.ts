// What `npm run extract` does, without the process: options, engine and console in, exit code and failing lines out.
import { readFile, stat } from 'node:fs/promises';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import type { TextChoice } from '../../src/domain/publish-texts.ts';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { Engine } from './engine.ts';
import { extractCorpus } from './extract-corpus.ts';
import type { Console } from './progress.ts';
import { endProgress, reportProgress } from './progress.ts';
import type { Inputs } from './read-inputs.ts';
import { readInputs } from './read-inputs.ts';
import { formatRefusal, printable } from './refusal.ts';
import { listLostDecisions } from './review-lines.ts';
import type { SiteFile } from './site-files.ts';
import { publishedFiles } from './published-files.ts';
import { formatSummary } from './summary.ts';
import { writeFileAtomically } from './write-file.ts';
import { findStaleFiles, writeSite } from './write-site.ts';

export interface ExtractOptions {
  /** The folder of articles; settings stand beside it. */
  readonly input: string;
  readonly out: string;
  /** Where the whole corpus goes too, if anywhere. */
  readonly corpus: string | null;
  readonly check: boolean;
  readonly quiet: boolean;
  readonly version: string;
  /** How much of the articles' texts the site holds; left out: all. What is not all cannot be reviewed in the page. */
  readonly texts?: TextChoice;
  /** Sites of the same corpus in other folders, each with its own choice of texts. */
  readonly also?: readonly { readonly out: string; readonly texts: TextChoice }[];
  /** Files that the site carries beside its data: the figures of the last evaluation. */
  readonly beside?: readonly SiteFile[];
}

export interface ExtractResult {
  /** 0 all well, 1 something failed or is stale, 2 wrong usage. */
  readonly exitCode: 0 | 1 | 2;
  /** One line a failure, as printed. */
  readonly failures: readonly string[];
  /** Whether a file of the site was written or deleted. */
  readonly changed: boolean;
}

const messageOf = (error: unknown) => printable(error instanceof Error ? error.message : String(error));
const stopped = (exitCode: 1 | 2, failures: readonly string[]): ExtractResult => ({
  exitCode,
  failures,
  changed: false,
});

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** Compares the disk with a corpus and the files of its site; the lines say what differs. */
async function findDifferences(
  corpus: Corpus,
  files: readonly SiteFile[],
  options: ExtractOptions,
): Promise<string[]> {
  const stale = await findStaleFiles(options.out, files);
  const lines = stale.map((name) => `${options.out}/${name} is not what the inputs give`);
  if (options.corpus !== null) {
    const old = await readFile(options.corpus, 'utf8').catch(() => null);
    if (old !== canonicalJson(corpus)) lines.push(`${options.corpus} is not what the inputs give`);
  }
  return lines;
}

/** Preferred names for what is in no article, most often a slip of the id: one line each. */
function findIdlePreferences({ settings }: Inputs, { actors, places }: Corpus): string[] {
  const named = new Set([...actors, ...places].map(({ id }) => id));
  const idle = Object.keys(settings.preferredNames).filter((id) => !named.has(id));
  return idle.map((id) => printable(`site.json: preferredNames: no article names "${id}"`));
}

/** Runs the extractor. Never throws for bad input; the data on disk change as a whole or not at all. */
export async function runExtract<Lexicon, Draft>(
  options: ExtractOptions,
  engine: Engine<Lexicon, Draft>,
  console: Console,
): Promise<ExtractResult> {
  const began = console.now();
  const say = (line: string) => console.err(`${line}\n`);
  const unnamed = options.out === '' ? '--out' : options.corpus === '' ? '--corpus' : null;
  if (unnamed !== null) {
    const line = `${unnamed} is empty; name a ${unnamed === '--out' ? 'folder' : 'file'}, or leave it out`;
    say(line);
    return stopped(2, [line]);
  }
  if (!(await isFolder(options.input))) {
    const line = `${options.input}: there is no such folder; name the folder of articles with --input`;
    say(line);
    return stopped(2, [line]);
  }
  let inputs: Inputs;
  try {
    inputs = await readInputs(options.input, engine.builtInActors);
  } catch (error) {
    say(messageOf(error));
    return stopped(1, [messageOf(error)]);
  }
  const refused = inputs.refusals.map(formatRefusal);
  for (const line of [...refused, ...inputs.notes.map(printable)]) say(line);
  let kept = 'the data stay as they were';
  try {
    const progress = options.quiet ? undefined : reportProgress(console);
    const { made, failures } = extractCorpus(inputs, options.version, engine, progress);
    if (!options.quiet) endProgress(console);
    const broken = failures.map(formatRefusal);
    for (const line of broken) say(line);
    const lines = [...refused, ...broken];
    const failed = lines.length;
    if (made === null) {
      const line = `${options.input}: no article to read (.txt, .md, .html, .json); the data stay as they were`;
      say(line);
      return stopped(1, [...lines, line]);
    }
    const { corpus, report } = made;
    for (const line of findIdlePreferences(inputs, corpus)) say(line);
    const lost = listLostDecisions(inputs.review, report);
    for (const line of lost) say(line);
    lines.push(...lost);
    const filesOf = (texts: TextChoice | undefined) => [
      ...(options.beside ?? []),
      ...publishedFiles(corpus, report, inputs, { texts, version: options.version }),
    ];
    const files = filesOf(options.texts);
    if (options.check) {
      const differences = await findDifferences(corpus, files, options);
      for (const line of differences) say(line);
      const all = [...lines, ...differences];
      return { exitCode: all.length > 0 ? 1 : 0, failures: all, changed: false };
    }
    // The site last: it is what readers see, so nothing may fail after it.
    if (options.corpus !== null) {
      await writeFileAtomically(options.corpus, canonicalJson(corpus));
      kept = `${printable(options.corpus)} is new, the site's data stay as they were`;
    }
    for (const { out, texts } of options.also ?? []) await writeSite(out, filesOf(texts));
    const change = await writeSite(options.out, files);
    const milliseconds = console.now() - began;
    if (!options.quiet) {
      console.out(formatSummary(made, { failed, others: inputs.others, milliseconds }));
      console.out(
        `${options.out}: ${change.written} files written, ${change.reused} unchanged, ${change.deleted} deleted\n`,
      );
    }
    const changed = change.written > 0 || change.deleted > 0;
    return { exitCode: lines.length > 0 ? 1 : 0, failures: lines, changed };
  } catch (error) {
    if (!options.quiet) endProgress(console);
    const line = `the run failed, ${kept}: ${messageOf(error)}`;
    say(line);
    return stopped(1, [...refused, line]);
  }
}
