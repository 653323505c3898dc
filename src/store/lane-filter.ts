// The filter that a lane stands for: "only this lane" narrows every view to it.
import type { Filter } from '../domain/filter.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../domain/event-types.ts';
import { STATUSES } from '../domain/vocabulary.ts';
import type { ArticleHead } from '../domain/site-data.ts';
import { OTHER_LANE, PINNED_LANE } from '../layout/timeline/group-events.ts';
import type { Grouping } from '../layout/timeline/scene.ts';

/**
 * `findLaneFilter('status', 'contested', articles)` → `{ statuses: ['contested'] }`; `null` where no filter says what the
 * lane does. Of sides, actors and places the filter lets through more than the lane: all events they appear in.
 */
export function findLaneFilter(
  grouping: Grouping,
  key: string,
  articles: readonly Pick<ArticleHead, 'id' | 'publisher'>[],
): Partial<Filter> | null {
  if (key === OTHER_LANE || key === PINNED_LANE) return null;
  switch (grouping) {
    case 'family':
      return { families: EVENT_FAMILIES.filter((family) => family === key) };
    case 'type':
      return { types: EVENT_TYPES.filter((type) => type === key) };
    case 'status':
      return { statuses: STATUSES.filter((status) => status === key) };
    case 'side':
      return { sides: [key] };
    case 'actor':
      return { actors: [key] };
    case 'place':
      return { places: [key] };
    case 'article':
      return { articles: [key] };
    case 'publisher':
      return { articles: articles.filter(({ publisher }) => publisher === key).map(({ id }) => id) };
    default:
      return grouping satisfies never;
  }
}
