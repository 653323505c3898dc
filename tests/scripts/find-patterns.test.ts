// No pattern of the engine, the app or the commands can be made to hang by a hostile text.
import { describe, expect, it, vi } from 'vitest';
import type { FoundPattern } from '../../scripts/lib/find-patterns.ts';
import { findPatterns, findPatternsBelow } from '../../scripts/lib/find-patterns.ts';
import { ROOT } from '../../scripts/lib/project.ts';

// The checker's own JavaScript, not the native program it would start: the same answer on every machine.
vi.hoisted(() => {
  process.env.RECHECK_SYNC_BACKEND = 'pure';
});
const { checkSync } = await import('recheck');

/** Why a pattern is no good, or `null`. The exact checker goes first; it has no look-ahead and no back-references. */
function findFault({ file, source, flags }: FoundPattern): string | null {
  const exact = checkSync(source, flags, { checker: 'automaton', timeout: 60_000 });
  const sure = exact.status !== 'unknown';
  const result = sure ? exact : checkSync(source, flags, { checker: 'fuzz', timeout: 60_000 });
  const where = `${file}: /${source}/${flags}`;
  if (result.status === 'safe') return null;
  if (result.status === 'unknown') return `${where} could not be checked (${result.error.kind})`;
  const { complexity, attack } = result;
  // By trial, a bounded repeat looks like the square that it stays well below: only worse than that counts.
  if (!sure && complexity.type === 'polynomial' && complexity.degree === 2) return null;
  return `${where} is ${complexity.summary}: ${attack.pattern.slice(0, 80)}`;
}

describe('the walk over the sources', () => {
  it('finds literals wherever they stand, and no division', () => {
    const code =
      'const a = /b+/u; const c = <p>{x.split(/d/)}</p>; class E { static f = [/g/i]; } const h = 4 / 2 / 1;';
    const found = findPatterns('x.tsx', code).map(({ source, flags }) => `${source} ${flags}`);
    expect(found).toEqual(['b+ u', 'd ', 'g i']);
  });
});

describe('the checker', () => {
  it('knows a bad pattern from a good one', () => {
    const fault = (source: string) => findFault({ file: 'x.ts', source, flags: 'u' });
    expect(fault('(a+)+$')).toMatch(/exponential/);
    expect(fault('\\s+$')).toMatch(/2nd degree/);
    expect(fault('\\p{L}{1,40}x')).toBeNull();
    expect(fault('(?<!\\p{L})ال\\p{L}{2,20}(?!\\p{L})')).toBeNull();
  });
});

describe('the patterns of the project', () => {
  it('take time in proportion to the text at worst', { timeout: 1_200_000 }, () => {
    const patterns = [...findPatternsBelow(ROOT, 'src'), ...findPatternsBelow(ROOT, 'scripts')];
    expect(patterns.length).toBeGreaterThan(50);
    const distinct = new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]));
    expect([...distinct.values()].flatMap((pattern) => findFault(pattern) ?? [])).toEqual([]);
  });
});
