import { expect, it } from 'vitest';
import type { Anchor } from '../../../src/layout/reader/anchor-passage.ts';
import { groupPassages } from '../../../src/layout/reader/group-passages.ts';
import { makeMention } from '../../domain/fixtures.ts';

const at = (
  id: string,
  start: number,
  end: number,
): { mention: ReturnType<typeof makeMention>; anchor: Anchor } => ({
  mention: makeMention(id, id),
  anchor: { found: { start, end }, lost: null },
});

it('lists each stretch of words once, in the order of the text, and what is lost at the end', () => {
  const lost = { mention: makeMention('gone', 'gone'), anchor: { found: null, lost: 'gone' } } as const;
  const groups = groupPassages([lost, at('c', 20, 30), at('a', 0, 9), at('b', 0, 5), at('a2', 0, 9)]);
  expect(groups.map(({ mentions }) => mentions.map(({ mention }) => mention.id))).toEqual([
    ['b'],
    ['a', 'a2'],
    ['c'],
    ['gone'],
  ]);
  expect(groups.map(({ span }) => span)).toEqual([
    { start: 0, end: 5 },
    { start: 0, end: 9 },
    { start: 20, end: 30 },
    null,
  ]);
});
