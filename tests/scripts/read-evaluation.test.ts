import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluationFile, readEvaluation } from '../../scripts/lib/read-evaluation.ts';
import { readVersion, ROOT } from '../../scripts/lib/project.ts';
import { evaluationSchema } from '../../src/domain/evaluation-schema.ts';

describe('the figures that the site carries', () => {
  it('are those of the baseline, whole, with the version and the size of each set', () => {
    const { engine, sets } = readEvaluation();
    const baseline: unknown = JSON.parse(readFileSync(`${ROOT}tests/gold/baseline.json`, 'utf8'));
    expect(engine).toBe(readVersion());
    expect(Object.fromEntries(sets.map(({ name, figures }) => [name, figures]))).toEqual(baseline);
    for (const { articles, annotations } of sets) {
      expect(articles).toBeGreaterThan(0);
      expect(annotations).toBeGreaterThan(articles);
    }
  });

  it('are a file that keeps its schema', () => {
    const { name, content } = evaluationFile();
    expect(name).toBe('evaluation.json');
    expect(evaluationSchema.parse(JSON.parse(content))).toEqual(readEvaluation());
  });
});
