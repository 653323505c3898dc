// Parties that a clause leaves out, as those of what was told before.
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../../src/extraction/events/arguments.ts';
import { asAgents, NOBODY, subjectOf } from '../../../src/extraction/events/supply.ts';

const agent = (actor: string): Argument => ({ actor, role: 'agent', span: { start: 3, end: 9 } });

describe('who did the last thing', () => {
  it('is the subject, without those with whom it was done, and no longer in the words that named him', () => {
    const last = { agents: [agent('putin'), agent('erdogan')], companions: new Set(['erdogan']) };
    expect(subjectOf(last)).toEqual([{ actor: 'putin', role: 'agent', span: null }]);
  });

  it('is all of them where each is only a companion, and nobody where nobody was told', () => {
    const last = { agents: [agent('putin')], companions: new Set(['putin']) };
    expect(subjectOf(last)).toEqual([{ actor: 'putin', role: 'agent', span: null }]);
    expect(subjectOf(NOBODY)).toEqual([]);
  });

  it('may be who speaks', () => {
    expect(asAgents([{ actor: 'lavrov', span: { start: 0, end: 6 } }])).toEqual([
      { actor: 'lavrov', role: 'agent', span: null },
    ]);
  });
});
