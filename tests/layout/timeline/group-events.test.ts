import { describe, expect, it } from 'vitest';
import type { PairOfSides } from '../../../src/domain/pair-of-sides.ts';
import { indexEvents } from '../../../src/layout/timeline/event-index.ts';
import { groupEvents, OTHER_LANE, PINNED_LANE } from '../../../src/layout/timeline/group-events.ts';
import type { Grouping } from '../../../src/layout/timeline/scene.ts';
import { ARTICLES, makeArticle, makeEvent } from './fixtures.ts';

const SIDES: Readonly<Record<string, string>> = { general: 'north', minister: 'south' };
const sideOf = (actor: string) => SIDES[actor] ?? actor;
const group = (
  events: Parameters<typeof indexEvents>[0],
  grouping: Grouping,
  pin: PairOfSides | null = null,
  articles = ARTICLES,
) => {
  const index = indexEvents(events);
  const groups = groupEvents(index, grouping, { sideOf, articles, pin });
  return {
    keys: groups.keys,
    counts: groups.counts,
    of: Object.fromEntries(index.events.map(({ id }, at) => [id, groups.keys[groups.groupOf[at] ?? -1]])),
  };
};

const ACTED = makeEvent('acted', {
  actors: [
    ['minister', 'target'],
    ['general', 'agent'],
  ],
});
const SAID = makeEvent('said', { claimants: ['south'] });
const NOBODY = makeEvent('nobody');

describe('grouping events', () => {
  it('keeps families in their own order, and leaves out those without events', () => {
    const events = [makeEvent('a', { type: 'strike' }), makeEvent('b', { type: 'ceasefire-call' })];
    expect(group(events, 'family').keys).toEqual(['ceasefire', 'combat']);
  });

  it('takes the side that acted, else the one named first, else the one that says so', () => {
    const suffered = makeEvent('suffered', { actors: [['general', 'target']] });
    expect(group([ACTED, SAID, NOBODY, suffered], 'side').of).toEqual({
      acted: 'north',
      suffered: 'north',
      said: 'south',
      nobody: OTHER_LANE,
    });
  });

  it('takes civilians only where nobody else is named or speaks', () => {
    const told = makeEvent('told', { actors: [['civilians', 'target']] });
    const said = makeEvent('said', { actors: [['civilians', 'target']], claimants: ['south'] });
    expect(group([told, said], 'side').of).toEqual({ told: 'civilians', said: 'south' });
  });

  it('takes the actor itself where actors are asked for', () => {
    expect(group([ACTED, SAID, NOBODY], 'actor').of).toEqual({
      acted: 'general',
      said: 'south',
      nobody: OTHER_LANE,
    });
  });

  it('takes the first place told', () => {
    const events = [makeEvent('there', { places: ['pass', 'town'] }), NOBODY];
    expect(group(events, 'place').of).toEqual({ there: 'pass', nobody: OTHER_LANE });
  });

  it('orders articles by their day, what no known article tells last', () => {
    const events = ['a3', 'a1', 'lost'].map((article) => makeEvent(article, { articles: [article] }));
    expect(group(events, 'article').keys).toEqual(['a1', 'a3', OTHER_LANE]);
  });

  it('takes the publisher of the first article, and none where it is unknown', () => {
    const articles = [
      { ...makeArticle('a1', null), publisher: 'The Herald' },
      makeArticle('a2', null),
      { ...makeArticle('a3', null), publisher: 'The Herald' },
    ];
    const events = [['a1', 'a2'], ['a2'], ['a3'], ['lost']].map((list, at) =>
      makeEvent(`e${at}`, { articles: list }),
    );
    const groups = group(events, 'publisher', null, articles);
    expect(groups.keys).toEqual(['The Herald', OTHER_LANE]);
    expect(groups.counts).toEqual([2, 2]);
  });

  it('takes the events between two pinned sides out of their groups', () => {
    const events = [
      ACTED,
      NOBODY,
      makeEvent('denied', { type: 'capture', claimants: ['north'], deniers: ['south'] }),
      makeEvent('alone', { actors: [['general', 'agent']] }),
    ];
    const { keys, of } = group(events, 'family', ['north', 'south']);
    expect(keys).toEqual([PINNED_LANE, 'combat']);
    expect(of).toEqual({ acted: PINNED_LANE, denied: PINNED_LANE, nobody: 'combat', alone: 'combat' });
  });

  it('keeps the pinned pair among the groups where nothing lies between them', () => {
    expect(group([NOBODY], 'family', ['east', 'west'])).toMatchObject({
      keys: [PINNED_LANE, 'combat'],
      counts: [0, 1],
    });
  });

  it('knows no difference between a key and what objects are made of', () => {
    const events = ['__proto__', 'constructor'].map((place) => makeEvent(place, { places: [place] }));
    expect(group(events, 'place').keys.toSorted()).toEqual(['__proto__', 'constructor']);
  });
});
