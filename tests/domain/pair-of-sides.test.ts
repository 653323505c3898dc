import { describe, expect, it } from 'vitest';
import { countPartners, involvesPair, makePair } from '../../src/domain/pair-of-sides.ts';
import type { EventSummary } from '../../src/domain/site-data.ts';
import { makeEvent } from '../layout/timeline/fixtures.ts';

const SIDES: Readonly<Record<string, string>> = { general: 'north', minister: 'south' };
const sideOf = (actor: string) => SIDES[actor] ?? actor;
const event = (over: Partial<EventSummary>) => makeEvent('e', over);

describe('a pair of sides', () => {
  it('is the same whichever is named first, and never a side with itself', () => {
    expect(makePair('south', 'north')).toEqual(['north', 'south']);
    expect(makePair('north', 'south')).toEqual(['north', 'south']);
    expect(makePair('north', 'north')).toBeNull();
  });

  it.each<[string, Partial<EventSummary>, boolean]>([
    [
      'one acts on the other',
      {
        actors: [
          ['general', 'agent'],
          ['minister', 'target'],
        ],
      },
      true,
    ],
    [
      'one mediates where the other takes part',
      {
        actors: [
          ['north', 'mediator'],
          ['minister', 'agent'],
          ['east', 'agent'],
        ],
      },
      true,
    ],
    ['one says so and the other denies it', { claimants: ['south'], deniers: ['north'] }, true],
    [
      'two actors of one side',
      {
        actors: [
          ['general', 'agent'],
          ['north', 'target'],
        ],
      },
      false,
    ],
    ['both say so', { claimants: ['north', 'south'] }, false],
    [
      'one takes part and the other only says so',
      { actors: [['general', 'agent']], claimants: ['south'] },
      false,
    ],
    ['a third denies it', { claimants: ['north'], deniers: ['east'] }, false],
    ['nobody is told', {}, false],
  ])('has an event where %s: %#', (_what, over, involved) => {
    expect(involvesPair(event(over), ['north', 'south'], sideOf)).toBe(involved);
  });

  it('counts with which sides a side shares events, the most first', () => {
    const events = [
      event({
        actors: [
          ['general', 'agent'],
          ['minister', 'target'],
          ['south', 'target'],
        ],
      }),
      event({ claimants: ['south'], deniers: ['north'] }),
      event({
        actors: [
          ['east', 'mediator'],
          ['north', 'agent'],
        ],
      }),
      event({ actors: [['east', 'agent']] }),
    ];
    const partners = countPartners(events, 'north', sideOf);
    expect(partners).toEqual([
      ['south', 2],
      ['east', 1],
    ]);
    for (const [side, count] of partners)
      expect(
        events.filter((each) => involvesPair(each, makePair('north', side) ?? ['', ''], sideOf)),
      ).toHaveLength(count);
  });
});
