// Lanes in words: their names, what their heads say to a screen reader, and what a change of them did.
import { STATUSES } from '../../domain/vocabulary.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../domain/event-types.ts';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import { joinNames } from '../../i18n/join-names.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { LaneIndex } from '../../layout/timeline/arrange-lanes.ts';
import { OTHER_LANE, PINNED_LANE } from '../../layout/timeline/group-events.ts';
import type { Grouping } from '../../layout/timeline/scene.ts';

interface LaneNames {
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
  readonly article: (id: string) => string;
}

/** What the name of a lane depends on; `untold`: its lane "other" holds only what is not told. */
interface LaneContext {
  readonly grouping: Grouping;
  readonly pin: PairOfSides | null;
  readonly untold: boolean;
}

/** The name of a lane: `laneName('shusha', { grouping: 'place', … }, t, labels)` → `'Shusha'`. */
export function laneName(
  key: string,
  { grouping, pin, untold }: LaneContext,
  t: Translate,
  names: LaneNames,
): string {
  if (key === OTHER_LANE) return t(untold ? 'lanes.none' : 'timeline.otherLane');
  if (key === PINNED_LANE) return pin ? joinNames(pin.map(names.actor), t) : '';
  switch (grouping) {
    case 'family': {
      const family = EVENT_FAMILIES.find((each) => each === key);
      return family ? t(`family.${family}`) : key;
    }
    case 'type': {
      const type = EVENT_TYPES.find((each) => each === key);
      return type ? t(`type.${type}`) : key;
    }
    case 'status': {
      const status = STATUSES.find((each) => each === key);
      return status ? t(`status.${status}`) : key;
    }
    case 'side':
    case 'actor':
      return names.actor(key);
    case 'place':
      return names.place(key);
    case 'article':
      return names.article(key);
    case 'publisher':
      return key;
    default:
      return grouping satisfies never;
  }
}

const keysOf = ({ lanes }: LaneIndex) => lanes.map(({ key }) => key);
const collapsedOf = ({ lanes }: LaneIndex) => lanes.flatMap(({ key, collapsed }) => (collapsed ? [key] : []));

/**
 * What became of the lanes, in a few words: `'Talks: lane 2 of 6'`, `'Talks collapsed'`, `'14 lanes'`. `acted` is the lane
 * that was moved: of two that changed places either might have been.
 */
export function describeLaneChange(
  before: LaneIndex,
  after: LaneIndex,
  acted: string | null,
  nameOf: (key: string) => string,
  t: Translate,
): string {
  const [from, to] = [keysOf(before), keysOf(after)];
  if (from.length !== to.length) return t('lanes.said.lanes', { count: to.length });
  const [shut, nowShut] = [collapsedOf(before), collapsedOf(after)];
  const changed = [
    ...nowShut.filter((key) => !shut.includes(key)),
    ...shut.filter((key) => !nowShut.includes(key)),
  ];
  const [only] = changed;
  const count = nowShut.length;
  if (changed.length > 1) return t('lanes.said.collapsedOf', { count, lanes: to.length });
  if (only !== undefined)
    return t(count > shut.length ? 'lanes.said.collapsed' : 'lanes.said.opened', { name: nameOf(only) });
  const place = acted === null ? -1 : to.indexOf(acted);
  if (acted === null || place < 0 || from[place] === acted) return t('lanes.said.reset');
  return t('lanes.said.moved', { name: nameOf(acted), place: place + 1, lanes: to.length });
}
