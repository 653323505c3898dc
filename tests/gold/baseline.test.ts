// The figures beside the gold sets do not fall below what they were (`npm run evaluate -- --accept` raises the bar), and what
// is no news of a conflict gives no event of one.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { baselineSchema, fallen, figuresOf } from '../../scripts/evaluate/figures.ts';
import { GOLD_SETS, runSet } from '../../scripts/evaluate/gold-sets.ts';
import { measure } from '../../scripts/evaluate/measure.ts';
import { match } from '../../scripts/evaluate/match.ts';
import { familyOf } from '../../src/domain/event-types.ts';
import { faultsOf } from '../extraction/assemble/support.ts';
import { LEXICON } from '../extraction/events/support.ts';

const path = fileURLToPath(new URL('./baseline.json', import.meta.url));
const baseline = baselineSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const CONFLICT = new Set(['combat', 'ceasefire', 'territory']);

describe.each(GOLD_SETS)('the $name articles', async (set) => {
  const { corpus, gold } = await runSet(set, LEXICON);

  it('have a baseline, and no figure is below it', () => {
    expect(Object.keys(baseline[set.name] ?? {}).length).toBeGreaterThan(10);
    expect(fallen(figuresOf(measure(corpus, gold)), baseline[set.name] ?? {})).toEqual([]);
  });

  it('have gold whose every quotation and trigger stands in its article', () => {
    const { placed } = match(corpus, gold);
    const astray = placed.filter(({ quote, trigger }) => !quote || !trigger);
    expect(astray.map((one) => `${one.gold.article}: ${one.gold.quote}`)).toEqual([]);
  });

  it('give a corpus that keeps the schema, whose spans say what they quote', () => {
    expect(faultsOf(corpus)).toEqual([]);
  });

  it('of no conflict give no fighting, no truce, no ground taken', () => {
    const told = new Set(gold.annotations.map(({ article }) => article));
    const peaceful = corpus.mentions.filter(({ article }) => !told.has(article));
    expect(
      peaceful.filter(({ type }) => CONFLICT.has(familyOf(type))).map(({ passage }) => passage.exact),
    ).toEqual([]);
  });
});
