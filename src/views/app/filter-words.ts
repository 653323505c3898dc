// The filter in words: the name of each value of each of its lists.
import type { FilterList } from '../../store/filter-slice.ts';
import type { Labels } from '../../store/derived.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../domain/event-types.ts';
import { STATUSES } from '../../domain/vocabulary.ts';

/** The lists in the order in which the panel shows them. */
export const FILTER_LISTS: readonly FilterList[] = [
  'families',
  'statuses',
  'sides',
  'types',
  'places',
  'articles',
];

const known = <T extends string>(values: readonly T[], value: string): T | undefined =>
  values.find((item) => item === value);

/** `filterValueName('statuses', 'contested', …)` → `'روايات متضاربة'`. */
export function filterValueName(list: FilterList, value: string, t: Translate, labels: Labels): string {
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
