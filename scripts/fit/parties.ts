// npm run fit:parties: fits the weights of the grounds for taking part in an event (src/extraction/events/parties) to the annotated
// articles of tests/gold/event-articles that are there to learn from, and writes party-weights.ts. Same gold, same file.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EVENT_TYPES } from '../../src/domain/event-types.ts';
import { ALL_DO } from '../../src/extraction/events/parties/all-do.ts';
import { compileLexicon } from '../../src/extraction/lexicon/lexicon.ts';
import { GOLD_SETS, LEARNED_SETS, runSet } from '../evaluate/gold-sets.ts';
import type { Row } from './logistic.ts';
import { fitLogistic } from './logistic.ts';
import type { PartyRow } from './party-rows.ts';
import { partyRows } from './party-rows.ts';

const TARGET = fileURLToPath(
  new URL('../../src/extraction/events/parties/party-weights.ts', import.meta.url),
);
/** Never the seeds, which the app is shown with, nor what is held back. */
const SETS = [...GOLD_SETS.filter(({ name }) => name === 'tuned'), ...LEARNED_SETS];
/** How dear weights are: the best of those tried in leaving out one set of articles after another. */
const PENALTY = 3;
const ALWAYS = 'always';

const typed = ({ type, grounds }: PartyRow): string[] => [
  ...grounds,
  ...grounds.map((ground) => `${type} ${ground}`),
];
const isTie = (ground: string): boolean => ground.startsWith('tied');

const lexicon = compileLexicon();
const rows: PartyRow[] = [];
for (const set of SETS) {
  const { corpus, gold, sentences } = await runSet(set, lexicon);
  rows.push(...partyRows(corpus, gold, sentences));
}
const taking = rows.map((row): Row => ({ features: typed(row), label: row.takesPart }));
const doing = rows
  .filter(({ role, type }) => (role === 'agent' || role === 'target') && !ALL_DO.has(type))
  .map(
    (row): Row => ({
      features: typed({ ...row, grounds: row.grounds.filter((ground) => !isTie(ground)) }),
      label: row.role === 'agent',
    }),
  );

/** Weights as the source of a constant: what grounds weigh always, and what they weigh more or less for a type. */
function source(name: string, comment: string, weights: ReadonlyMap<string, number>): string {
  const always: string[] = [];
  const byType = new Map<string, string[]>();
  for (const [feature, exact] of weights) {
    const weight = Math.round(exact * 100) / 100;
    const [first = '', ground] = feature.split(' ');
    // Fitted, lest what grammar tells be laid to other grounds; never asked, for whom grammar ties is not weighed.
    if (weight === 0 || isTie(ground ?? first)) continue;
    if (ground === undefined) always.push(`'${first}': ${weight}`);
    else byType.set(first, [...(byType.get(first) ?? []), `'${ground}': ${weight}`]);
  }
  const types = EVENT_TYPES.flatMap((type) => {
    const own = byType.get(type);
    return own ? [`    '${type}': { ${own.join(', ')} },`] : [];
  });
  return `/** ${comment} */\nexport const ${name}: Weights = {\n  always: {\n${always.map((one) => `    ${one},`).join('\n')}\n  },\n  types: {\n${types.join('\n')}\n  },\n};\n`;
}

const takes = fitLogistic(taking, PENALTY, ALWAYS);
const does = fitLogistic(doing, PENALTY, ALWAYS);
writeFileSync(
  TARGET,
  `// How much each ground weighs, in log-odds: fitted by \`npm run fit:parties\` to annotated articles, not to be edited by hand.

export interface Weights {
  /** What grounds weigh for every event. */
  readonly always: Readonly<Record<string, number>>;
  /** What they weigh more, or less, for events of a type. */
  readonly types: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

${source('TAKES_PART', 'For taking part, against taking none.', takes)}
${source('DOES_IT', 'For doing it, against having it done to one.', does)}`,
);
process.stdout.write(
  `${rows.length} candidates, ${taking.filter(({ label }) => label).length} of them parties: ${takes.size} weights; ${doing.length} roles: ${does.size} weights\n`,
);
