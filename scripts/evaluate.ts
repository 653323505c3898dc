// npm run evaluate: the engine beside the gold sets of tests/gold. See --help.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileLexicon } from '../src/extraction/lexicon/lexicon.ts';
import type { Baseline } from './evaluate/figures.ts';
import { baselineSchema, fallen, figuresOf, toBaseline } from './evaluate/figures.ts';
import type { GoldSet, SeenSentence } from './evaluate/gold-sets.ts';
import { ArticlesMissing, GOLD_SETS, runSet } from './evaluate/gold-sets.ts';
import { measure } from './evaluate/measure.ts';
import type { Evaluated } from './evaluate/report.ts';
import { faultsList, figuresTable, typesTable, usedOnce } from './evaluate/report.ts';
import { countUses } from './evaluate/rule-use.ts';

const USAGE = `npm run evaluate -- [--errors] [--once] [--set NAME] [--without IDS] [--accept]

  --errors    list every fault of the seeds and the tuned articles (of the held ones never: nobody is to mend by them)
  --once      list the rules and the listed words that opened events in one sentence of all gold
  --set NAME  only seeds, tuned or held
  --without   ids of actors and places to leave out of the lexicon, with commas: what the engine can do without having
              heard of a war (an id of a state leaves out who acts for it)
  --accept    make these figures the baseline that the tests do not let fall

Exit codes: 0, 1 if a figure fell below the baseline or annotated articles are not there, 2 wrong usage.
`;
const BASELINE = fileURLToPath(new URL('../tests/gold/baseline.json', import.meta.url));
const print = (text: string) => process.stdout.write(`${text}\n\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      errors: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
      set: { type: 'string' },
      without: { type: 'string', default: '' },
      accept: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

function report(evaluated: readonly Evaluated[], baseline: Baseline, errors: boolean): void {
  print(figuresTable(evaluated, baseline));
  print(typesTable(evaluated));
  if (errors) for (const set of evaluated.filter(({ name }) => name !== 'held')) print(faultsList(set));
}

function accept(evaluated: readonly Evaluated[], baseline: Baseline): void {
  const next = { ...baseline };
  for (const { name, measures } of evaluated) next[name] = toBaseline(figuresOf(measures));
  writeFileSync(BASELINE, `${JSON.stringify(next, null, 2)}\n`);
  print('The baseline is now what was measured.');
}

async function evaluate(sets: readonly GoldSet[], options: ReturnType<typeof readOptions>): Promise<number> {
  const baseline = baselineSchema.parse(JSON.parse(readFileSync(BASELINE, 'utf8')));
  const lexicon = compileLexicon(undefined, new Set(options.without.split(',').filter((id) => id !== '')));
  const evaluated: Evaluated[] = [];
  const seen: SeenSentence[] = [];
  const missing: string[] = [];
  for (const set of sets) {
    const run = await runSet(set, lexicon).catch((error: unknown) => {
      if (!(error instanceof ArticlesMissing)) throw error;
      missing.push(error.message);
      return null;
    });
    if (!run) continue;
    const { corpus, gold, sentences } = run;
    evaluated.push({
      name: set.name,
      articles: Object.keys(gold.articles).length,
      measures: measure(corpus, gold),
    });
    seen.push(...sentences);
  }
  if (missing.length > 0)
    process.stderr.write(
      `Not measured, for the figures are those of the annotated articles alone:\n${missing.join('\n')}\n\n`,
    );
  if (evaluated.length === 0) return 1;
  report(evaluated, baseline, options.errors);
  const { rules, words } = countUses(seen);
  if (options.once) print(`${usedOnce('rules', rules)}\n\n${usedOnce('words', words)}`);
  if (options.accept) {
    accept(evaluated, baseline);
    return 0;
  }
  const lower = evaluated.flatMap(({ name, measures }) =>
    fallen(figuresOf(measures), baseline[name] ?? {}).map((line) => `${name}: ${line}`),
  );
  if (lower.length > 0) print(`Below the baseline:\n${lower.join('\n')}`);
  return lower.length > 0 || missing.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const sets = GOLD_SETS.filter(({ name }) => options.set === undefined || options.set === name);
  if (sets.length === 0) {
    process.stderr.write(`There is no set "${options.set}".\n\n${USAGE}`);
    return 2;
  }
  return evaluate(sets, options);
}

process.exitCode = await main();
