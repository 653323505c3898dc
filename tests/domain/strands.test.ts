import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/domain/event-types.ts';
import { STRANDS, strandOf } from '../../src/domain/strands.ts';

describe('the strands of the actor graph', () => {
  it('give every event type one strand and one shape', () => {
    for (const type of EVENT_TYPES) {
      expect(STRANDS).toContain(strandOf(type).strand);
      expect(['directed', 'symmetric', 'either']).toContain(strandOf(type).shape);
    }
  });

  it('use every strand', () => {
    expect(new Set(EVENT_TYPES.map((type) => strandOf(type).strand))).toEqual(new Set(STRANDS));
  });

  it('draw no arrow for acts done together', () => {
    for (const type of ['meeting', 'call', 'agreement', 'ceasefire-agreement', 'exchange'] as const)
      expect(strandOf(type)).toEqual({ strand: 'diplomacy', shape: 'symmetric' });
  });

  it('keep what is said apart from what is done', () => {
    expect(strandOf('threat').strand).toBe('words');
    expect(strandOf('strike').strand).toBe('force');
    expect(strandOf('withdrawal').strand).toBe('diplomacy');
  });
});
