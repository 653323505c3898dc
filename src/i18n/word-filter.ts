// The filter in words: the name of each value of each of its lists, and the whole as one line.
import { EVENT_FAMILIES, EVENT_TYPES } from '../domain/event-types.ts';
import type { Filter, FilterList } from '../domain/filter.ts';
import { STATUSES } from '../domain/vocabulary.ts';
import { filters } from './messages/filters.ts';
import type { MessageKey, Translate } from './translate.ts';
import { addMessages } from './translate.ts';

addMessages(filters);

/** The lists in the order in which the panel shows them. */
export const FILTER_LISTS: readonly FilterList[] = [
  'families',
  'statuses',
  'sides',
  'types',
  'places',
  'articles',
];
/** With the list that no panel shows: an actor whom a reader follows. */
export const WORDED_LISTS: readonly FilterList[] = [...FILTER_LISTS, 'actors'];

/** Names by id. */
export interface FilterNames {
  readonly actor: (id: string) => string;
  readonly place: (id: string) => string;
  readonly article: (id: string) => string;
}

const known = <T extends string>(values: readonly T[], value: string): T | undefined =>
  values.find((item) => item === value);

/** `filterValueName('statuses', 'contested', …)` → `'روايات متضاربة'`. */
export function filterValueName(list: FilterList, value: string, t: Translate, labels: FilterNames): string {
  let key: MessageKey | null = null;
  if (list === 'families') {
    const family = known(EVENT_FAMILIES, value);
    key = family ? `family.${family}` : null;
  } else if (list === 'types') {
    const type = known(EVENT_TYPES, value);
    key = type ? `type.${type}` : null;
  } else if (list === 'statuses') {
    const status = known(STATUSES, value);
    key = status ? `status.${status}` : null;
  } else if (list === 'articles') return labels.article(value);
  else if (list === 'places') return labels.place(value);
  else return labels.actor(value);
  return key ? t(key) : value;
}

/** `روايات متضاربة · أرمينيا · بحث: شوشا`; empty where nothing is filtered. */
export function wordFilter(filter: Filter, t: Translate, names: FilterNames): string {
  const values = WORDED_LISTS.flatMap((list) =>
    filter[list].map((value: string) => filterValueName(list, value, t, names)),
  );
  const query = filter.query.trim();
  return [...values, ...(query === '' ? [] : [t('app.filter.query', { query })])].join(' · ');
}
