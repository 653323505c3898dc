// The parties to a conflict: the sides that a corpus tells to fight, and those that back one of them.
import { describe, expect, it } from 'vitest';
import type { Mention, Role } from '../../../src/domain/corpus-schema.ts';
import { findParties } from '../../../src/extraction/assemble/parties.ts';
import { makeMention } from './support.ts';

const told = (type: Mention['type'], ...actors: [string, Role][]) =>
  makeMention({ type, actors: actors.map(([actor, role]) => ({ actor, role, span: null })) });
const side = (actor: string) => actor.replace(/-army$/, '');
const fight = told('clash', ['sudan-army', 'agent'], ['rsf', 'agent']);

describe('the parties', () => {
  it('are told in a fight, by their sides', () => {
    const { parties } = findParties([fight, told('strike', ['sudan', 'agent'], ['rsf', 'target'])], side);
    expect([...parties]).toEqual(['sudan', 'rsf']);
  });

  it('are not those who mediate, meet or accuse', () => {
    const { parties } = findParties(
      [
        told('clash', ['egypt', 'mediator']),
        told('meeting', ['egypt', 'agent']),
        told('accusation', ['egypt', 'agent']),
      ].flatMap((mention) => [mention, mention]),
      side,
    );
    expect(parties.size).toBe(0);
  });
});

describe('civilians', () => {
  it('are no party, whatever befalls them', () => {
    const { parties } = findParties([told('strike', ['sudan', 'agent'], ['civilians', 'target'])], side);
    expect([...parties]).toEqual(['sudan']);
  });
});

describe('the allies', () => {
  it('declared their support for a party', () => {
    const { allies } = findParties(
      [
        fight,
        fight,
        told('support', ['egypt', 'agent'], ['sudan-army', 'target']),
        told('support', ['norway', 'agent'], ['kenya', 'target']),
      ],
      side,
    );
    expect([...allies]).toEqual(['egypt']);
  });
});
