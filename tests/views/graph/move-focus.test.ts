import { describe, expect, it } from 'vitest';
import { findNextNode } from '../../../src/views/graph/move-focus.ts';

const nodes = [
  { id: 'middle', x: 50, y: 50 },
  { id: 'right', x: 90, y: 55 },
  { id: 'far right', x: 140, y: 50 },
  { id: 'up', x: 50, y: 10 },
  { id: 'left', x: 10, y: 50 },
];

describe('arrow keys between nodes', () => {
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowLeft', 'left'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'right'],
    ['Home', 'middle'],
    ['End', 'left'],
  ])('%s leads from the middle to %s', (key, next) => {
    expect(findNextNode(nodes, 'middle', key)).toBe(next);
  });

  it('lead nowhere where nothing stands that way, nor on other keys', () => {
    expect(findNextNode(nodes, 'far right', 'ArrowRight')).toBeNull();
    expect(findNextNode(nodes, 'middle', 'x')).toBeNull();
    expect(findNextNode([], 'middle', 'Home')).toBeNull();
  });
});
