// How the list of events may be sorted and which columns it may have beside what happened.

/** With a minus: the other way round. The direction of dates is a choice of its own, and holds within any other sort. */
export const LIST_SORTS = [
  'date',
  'type',
  '-type',
  'place',
  '-place',
  'status',
  '-status',
  'sources',
  '-sources',
] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** In the order in which they stand. */
export const LIST_COLUMNS = ['date', 'type', 'who', 'where', 'status', 'sources'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const USUAL_COLUMNS: readonly ListColumn[] = ['who', 'where', 'status', 'sources'];

export type SortKey = 'date' | 'type' | 'place' | 'status' | 'sources';
export const SORT_KEYS: readonly SortKey[] = ['date', 'type', 'place', 'status', 'sources'];

/** `parseSort('-type')` → `{ key: 'type', down: true }`. */
export function parseSort(sort: ListSort): { readonly key: SortKey; readonly down: boolean } {
  const down = sort.startsWith('-');
  const name = down ? sort.slice(1) : sort;
  return { key: SORT_KEYS.find((key) => key === name) ?? 'date', down };
}

/** The sort by a key; dates have one, since their direction is chosen apart. */
export function makeSort(key: SortKey, down: boolean): ListSort {
  return key === 'date' || !down ? key : `-${key}`;
}
