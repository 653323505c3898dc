// npm run bench:time -- [--prefer past|future|nearest] [CASES.json …]: the time engine beside chrono-node's chrono.ar on files
// of cases and in speed. Without files: the project's own cases. Prints figures, asserts nothing.
process.env.TZ = 'UTC';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { repeatText, throughput } from './throughput.ts';
import type { TimeCase, Verdict } from './time-cases.ts';
import { judge, readCases } from './time-cases.ts';
import type { TimeParser } from './time-parsers.ts';
import { PARSERS } from './time-parsers.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OWN_CASES = here('./arabic-times-news.json');
const ARTICLES = here('../../seeds/articles/');
const MEGABYTE = 1e6;
const SIZES = [1, 2, 3, 4, 5] as const;

const print = (line = '') => process.stdout.write(`${line}\n`);
const cell = (text: string | number, width = 16) => String(text).padStart(width);

function isPreference(text: string | undefined): text is TimeCase['prefer'] {
  return text === 'past' || text === 'future' || text === 'nearest';
}

function countRow(name: string, of: number, count: (parser: TimeParser) => number): void {
  print(`${name.padEnd(34)}${PARSERS.map((parser) => cell(`${count(parser)}/${of}`)).join('')}`);
}

/** One file: a line a suite with both days right, then first day, last day and traps taken of all. */
function report(file: string, cases: readonly TimeCase[], showErrors: boolean): void {
  const verdicts = new Map<TimeParser, Verdict[]>(
    PARSERS.map((parser) => [parser, cases.map((one) => judge(one, parser.parse(one)))]),
  );
  const count = (parser: TimeParser, test: (verdict: Verdict, one: TimeCase) => boolean) =>
    (verdicts.get(parser) ?? []).filter((verdict, at) => {
      const one = cases[at];
      return one !== undefined && test(verdict, one);
    }).length;
  const dated = cases.filter(({ right }) => right.length > 0);
  print(`\n${basename(file).padEnd(34)}${PARSERS.map(({ name }) => cell(name)).join('')}`);
  for (const suite of new Set(dated.map((one) => one.suite)))
    countRow(suite, dated.filter((one) => one.suite === suite).length, (parser) =>
      count(parser, (verdict, one) => !verdict.trap && one.suite === suite && verdict.right),
    );
  countRow('first and last day right', dated.length, (parser) => count(parser, (v) => !v.trap && v.right));
  countRow('first day right', dated.length, (parser) => count(parser, (v) => !v.trap && v.firstDay));
  countRow('last day right', dated.length, (parser) => count(parser, (v) => !v.trap && v.lastDay));
  countRow('false positives (traps taken)', cases.length - dated.length, (parser) =>
    count(parser, (v) => v.trap && !v.right),
  );
  if (!showErrors) return;
  const [own] = PARSERS;
  if (!own) return;
  cases.forEach((one, at) => {
    if (verdicts.get(own)?.[at]?.right) return;
    const found = own.parse(one).map(({ first, last }) => `${first ?? '..'}–${last ?? '..'}`);
    print(`  ${one.suite} | ${one.input} | ${found.join(' ') || 'nothing'}`);
  });
}

function reportSpeed(): void {
  const text = readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(`${ARTICLES}${name}`, 'utf8'))
    .join('\n');
  print(
    `\n${'throughput, MB/s of UTF-8'.padEnd(34)}${PARSERS.map(({ name }) => cell(name)).join('')}${cell('ratio')}`,
  );
  for (const size of [Buffer.byteLength(text) / MEGABYTE, ...SIZES]) {
    const input = repeatText(text, size * MEGABYTE);
    const speeds = PARSERS.map((parser) => throughput(parser, input));
    const [own = 0, peer = 0] = speeds;
    const name = size < 1 ? 'the seeds once' : `${size} MB of the seeds`;
    print(
      `${name.padEnd(34)}${speeds.map((speed) => cell(speed.toFixed(2))).join('')}${cell((own / peer).toFixed(2))}`,
    );
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { prefer: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
// The collected cases accept the past and the future reading; most stand beside a verb in the future.
const prefer = isPreference(values.prefer) ? values.prefer : 'future';
for (const file of positionals.length > 0 ? positionals : [OWN_CASES]) {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  report(file, readCases(content, prefer), values.errors);
}
reportSpeed();
