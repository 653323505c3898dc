import { describe, expect, it } from 'vitest';
import { MOST_HEIGHT, readHeight } from '../../src/domain/embed-protocol.ts';

describe('a message of an embedded chronology', () => {
  it('tells its height', () => {
    expect(readHeight({ type: 'waqai:height', height: 480.2 })).toBe(481);
    expect(readHeight({ type: 'waqai:height', height: 1e9 })).toBe(MOST_HEIGHT);
  });

  it.each([
    null,
    'waqai:height',
    { type: 'other', height: 100 },
    { type: 'waqai:height' },
    { type: 'waqai:height', height: '100' },
    { type: 'waqai:height', height: -1 },
    { type: 'waqai:height', height: Number.NaN },
  ])('of another shape is none: %o', (message) => {
    expect(readHeight(message)).toBe(null);
  });
});
