import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import type { LaneIndex } from '../../../src/layout/timeline/arrange-lanes.ts';
import { OTHER_LANE, PINNED_LANE } from '../../../src/layout/timeline/group-events.ts';
import type { Grouping } from '../../../src/layout/timeline/scene.ts';
import { describeLaneChange, laneName } from '../../../src/views/timeline/lane-words.ts';

const t = translator('en');
const NAMES = {
  actor: (id: string) => `actor ${id}`,
  place: (id: string) => `place ${id}`,
  article: (id: string) => `article ${id}`,
};
const context = (grouping: Grouping) => ({ grouping, pin: ['a', 'b'] as const, untold: false });

describe('the name of a lane', () => {
  it.each<[Grouping, string, string]>([
    ['family', 'talks', 'Talks'],
    ['type', 'capture', t('type.capture')],
    ['status', 'contested', 'Conflicting accounts'],
    ['side', 'x', 'actor x'],
    ['actor', 'x', 'actor x'],
    ['place', 'x', 'place x'],
    ['article', 'x', 'article x'],
    ['publisher', 'The Herald', 'The Herald'],
    // A publisher may be called as a family is.
    ['publisher', 'talks', 'talks'],
    ['place', OTHER_LANE, 'Other'],
    ['place', PINNED_LANE, 'actor a and actor b'],
  ])('by %s: %s', (grouping, key, name) => {
    expect(laneName(key, context(grouping), t, NAMES)).toBe(name);
  });

  it('says that nothing is told where "other" holds nothing else', () => {
    expect(laneName(OTHER_LANE, { ...context('place'), untold: true }, t, NAMES)).toBe('Not told');
  });
});

describe('what became of the lanes', () => {
  const lanes = (...keys: string[]): LaneIndex => ({
    grouping: 'place',
    most: 40,
    lanes: keys.map((key) => ({
      key: key.replace('-', ''),
      kind: 'own',
      total: 1,
      collapsed: key.startsWith('-'),
      gathered: [],
    })),
    laneOf: new Uint16Array(),
  });
  const said = (before: LaneIndex, after: LaneIndex, acted: string | null = null) =>
    describeLaneChange(before, after, acted, (key) => key.toUpperCase(), t);

  it.each<[string, LaneIndex, LaneIndex, string | null, string]>([
    ['one moved up', lanes('a', 'b', 'c'), lanes('b', 'a', 'c'), 'b', 'B: lane 1 of 3'],
    ['one moved down', lanes('a', 'b', 'c'), lanes('b', 'a', 'c'), 'a', 'A: lane 2 of 3'],
    ['all went back', lanes('b', 'a'), lanes('a', 'b'), null, 'Lanes as usual'],
    ['one collapsed', lanes('a', 'b'), lanes('a', '-b'), 'b', 'B collapsed'],
    ['one opened', lanes('-a', 'b'), lanes('a', 'b'), 'a', 'A opened'],
    ['many collapsed', lanes('a', 'b', 'c'), lanes('a', '-b', '-c'), 'a', '2 of 3 lanes collapsed'],
    ['more lanes', lanes('a'), lanes('a', 'b'), 'a', '2 lanes'],
  ])('%s', (_what, before, after, acted, words) => {
    expect(said(before, after, acted)).toBe(words);
  });
});
