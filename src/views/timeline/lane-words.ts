// Lanes in words: their names, what their heads say to a screen reader, and what a change of them did.
import { STATUSES } from '../../domain/corpus-schema.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../domain/event-types.ts';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import { joinNames } from '../../i18n/join-names.ts';
import type { Translate } from '../../i18n/translate.ts';
import { OTHER_LANE, PINNED_LANE } from '../../layout/timeline/group-events.ts';
import type { Grouping } from '../../layout/timeline/scene.ts';

export interface LaneNames {
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
  readonly article: (id: string) => string;
}

/** The name of a lane: `laneName('place', 'shusha', null, t, labels)` → `'Shusha'`. */
export function laneName(
  grouping: Grouping,
  key: string,
  pin: PairOfSides | null,
  t: Translate,
  names: LaneNames,
): string {
  if (key === OTHER_LANE) return t('timeline.otherLane');
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
