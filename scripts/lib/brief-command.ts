// What `npm run brief` does, without the process: options, engine and console in, exit code out.
import { readFile } from 'node:fs/promises';
import type { Briefing } from '../../src/domain/briefing/briefing-schema.ts';
import { findStray } from '../../src/domain/briefing/find-stray.ts';
import { parseBriefing } from '../../src/domain/briefing/parse-briefing.ts';
import { proposeBriefing } from '../../src/domain/briefing/propose-briefing.ts';
import { serializeBriefing } from '../../src/domain/briefing/serialize-briefing.ts';
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';
import { findIds } from '../../src/exports/build-request.ts';
import { writeSlides } from '../../src/exports/pptx/write-slides.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { wordBriefing } from '../../src/i18n/briefing-text.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordBriefingFault } from '../../src/i18n/word-briefing-fault.ts';
import { wordProposal } from '../../src/i18n/word-proposal.ts';
import type { Engine } from './engine.ts';
import { extractCorpus } from './extract-corpus.ts';
import type { Console } from './progress.ts';
import { readInputs } from './read-inputs.ts';
import { formatRefusal, printable } from './refusal.ts';
import { listLostDecisions } from './review-lines.ts';
import { writeFileAtomically } from './write-file.ts';

/** As typed, unchecked. */
export interface BriefArguments {
  readonly text: boolean;
  readonly pptx: boolean;
  readonly lang: string;
  readonly from: string | undefined;
  readonly out: string | undefined;
  readonly input: string;
  readonly version: string;
}

/** The briefing of a file; `null` where it is refused, its faults said. */
async function readBriefing(file: string, say: (line: string) => void): Promise<Briefing | null> {
  const read = parseBriefing(await readFile(file, 'utf8'));
  if (read.ok) return read.briefing;
  for (const fault of read.faults)
    say(`${file}: ${wordBriefingFault(fault, translator('en'), (words) => words)}`);
  return null;
}

/** Writes the briefing to a file, or to standard output. 0 written, 1 something failed, 2 wrong usage. */
export async function runBrief<Lexicon, Draft>(
  { text, pptx, lang, from, out, input, version }: BriefArguments,
  engine: Engine<Lexicon, Draft>,
  console: Pick<Console, 'out' | 'err'>,
): Promise<0 | 1 | 2> {
  const say = (line: string) => console.err(`${printable(line)}\n`);
  if (lang !== 'ar' && lang !== 'en') {
    say(`--lang expects ar or en, not "${lang}"`);
    return 2;
  }
  if (pptx && (text || out === undefined)) {
    say(text ? '--text and --pptx are two files' : '--pptx expects --out FILE');
    return 2;
  }
  const writeText = (briefing: Briefing, corpus: Corpus, stray: ReadonlySet<number>) => {
    const index = splitCorpus(corpus).index([], []);
    return text ? wordBriefing(briefing, lang, index, stray) : serializeBriefing(briefing);
  };
  const writePptx = (briefing: Briefing, corpus: Corpus, stray: ReadonlySet<number>) => {
    const index = splitCorpus(corpus).index([], []);
    const find = (query: string) => findIds(corpus, index, query);
    return writeSlides(briefing, index, { dates: dateStyle(lang), find, stray });
  };
  try {
    const saved = from === undefined ? null : await readBriefing(from, say);
    if (from !== undefined && saved === null) return 1;
    const inputs = await readInputs(input, engine.builtInActors);
    const { made, failures } = extractCorpus(inputs, version, engine);
    const refused = [...inputs.refusals, ...failures];
    for (const refusal of refused) say(formatRefusal(refusal));
    if (made === null) {
      say(`${input}: no article to read; nothing is written`);
      return 1;
    }
    const lost = listLostDecisions(inputs.review, made.report);
    for (const line of lost) say(line);
    const briefing = saved ?? wordProposal(proposeBriefing(made.corpus), made.corpus);
    if (pptx && briefing.steps.length === 0) {
      say(`${from}: a briefing without steps makes no slides; nothing is written`);
      return 1;
    }
    const stray = findStray(briefing.quotations, made.corpus.mentions);
    for (const number of stray) say(`quotation ${number}: its words are not found in the articles`);
    if (out === undefined) console.out(writeText(briefing, made.corpus, stray));
    else {
      await writeFileAtomically(out, (pptx ? writePptx : writeText)(briefing, made.corpus, stray));
      say(`${out}: ${briefing.steps.length} steps, ${briefing.quotations.length} quotations`);
    }
    return refused.length + lost.length + stray.size > 0 ? 1 : 0;
  } catch (error) {
    say(`nothing is written: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
