import { describe, expect, it } from 'vitest';
import type { EventMark, StackMark } from '../../../src/layout/timeline/scene.ts';
import { dotPieces, gatherPieces } from '../../../src/layout/timeline/glyph-pieces.ts';
import { makeEvent } from './fixtures.ts';

const dot = (id: string, x: number, part: Partial<EventMark> = {}): EventMark => ({
  kind: 'event',
  id,
  event: makeEvent(id),
  lane: 0,
  x,
  y: 20,
  box: { x: x - 6.5, y: 13.5, width: 13, height: 13 },
  family: 'combat',
  shape: 'dot',
  left: 'firm',
  right: 'firm',
  status: 'reported',
  lapsed: false,
  inferred: false,
  seen: null,
  alternatives: [],
  ...part,
});
const stack = (families: StackMark['families'], contested: number): StackMark => ({
  kind: 'stack',
  id: 'stack:a',
  events: [],
  lane: 0,
  x: 40,
  y: 20,
  box: { x: 24, y: 10, width: 32, height: 20 },
  text: '2',
  families,
  contested,
  oneSided: 0,
  start: 0,
  end: 1,
  apart: true,
});
const classesOf = (pieces: readonly { readonly className: string }[]) =>
  pieces.map(({ className }) => className);

describe('the pieces of a dot', () => {
  it('say its status by form and an inferred date by a halo under it', () => {
    expect(classesOf(dotPieces(dot('a', 20)))).toEqual(['tl-solid']);
    expect(classesOf(dotPieces(dot('a', 20, { status: 'claimed' })))).toEqual(['tl-hollow', 'tl-fill']);
    expect(classesOf(dotPieces(dot('a', 20, { inferred: true, status: 'planned', lapsed: true })))).toEqual([
      'tl-halo',
      'tl-hollow tl-dashed',
      'tl-hands',
    ]);
  });
});

describe('pieces gathered', () => {
  it('are one path for marks of one kind that stand near each other', () => {
    const [near, ...others] = gatherPieces([dot('a', 20), dot('b', 60)], false);
    expect(others).toEqual([]);
    expect(near?.d.split('Z').filter(Boolean)).toHaveLength(2);
    expect(gatherPieces([dot('a', 20), dot('b', 600)], false)).toHaveLength(2);
    expect(gatherPieces([dot('a', 20), dot('b', 60, { family: 'talks' })], false)).toHaveLength(2);
  });

  it('leave bars out, but not the line to where another source puts one', () => {
    const bar = dot('a', 20, { shape: 'bar' });
    expect(gatherPieces([bar], false)).toEqual([]);
    expect(classesOf(gatherPieces([{ ...bar, alternatives: [90] }], false))).toEqual([
      'tl-link',
      'tl-hollow',
    ]);
  });

  it('lie in the order in which they cover each other, whatever the order of the marks', () => {
    const pieces = gatherPieces(
      [dot('a', 20, { status: 'contested' }), dot('b', 40, { inferred: true }), stack([['combat', 2]], 1)],
      false,
    );
    expect(classesOf(pieces)).toEqual([
      'tl-halo',
      'tl-stack-back',
      'tl-stack',
      'tl-hollow',
      'tl-hatched',
      'tl-hatched',
    ]);
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
  });

  it('give a stack of several families no colour of its own', () => {
    const families: StackMark['families'] = [
      ['combat', 1],
      ['talks', 1],
    ];
    expect(new Set(gatherPieces([stack(families, 0)], false).map(({ family }) => family))).toEqual(
      new Set(['mixed']),
    );
  });
});
