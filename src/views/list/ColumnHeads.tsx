// The heads of the table's columns: a button where a column sorts, and `aria-sort` on the one that the list is sorted by.
import type { ListColumn, ListSort, SortKey } from '../../domain/list-shape.ts';
import { makeSort, parseSort } from '../../domain/list-shape.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ListOrder } from './group-by-day.ts';
import { COLUMN_ROLE, ROW_ROLE } from './table-roles.ts';

/** What a column sorts by; `who` does not: an event has several actors in different roles. */
const SORTED_BY: Readonly<Record<ListColumn, SortKey | null>> = {
  date: 'date',
  type: 'type',
  who: null,
  where: 'place',
  status: 'status',
  sources: 'sources',
};

interface ColumnHeadsProps {
  readonly t: Translate;
  readonly columns: readonly ListColumn[];
  readonly order: ListOrder;
  readonly sort: ListSort;
  onOrderChange(order: ListOrder): void;
  onSortChange(sort: ListSort): void;
}

export function ColumnHeads(props: ColumnHeadsProps) {
  const { t, columns, order, sort, onOrderChange, onSortChange } = props;
  const { key, down } = parseSort(sort);
  const falls = key === 'date' ? order === 'newest' : down;
  const sortBy = (by: SortKey) => {
    if (by !== key) return onSortChange(makeSort(by, by === 'sources'));
    if (by === 'date') return onOrderChange(order === 'newest' ? 'oldest' : 'newest');
    return onSortChange(makeSort(by, !down));
  };
  return (
    <tr {...ROW_ROLE}>
      <th {...COLUMN_ROLE} scope="col" className="el-what">
        {t('list.column.what')}
      </th>
      {columns.map((column) => {
        const by = SORTED_BY[column];
        const name = t(`list.column.${column}`);
        const sorted = by === key;
        return (
          <th
            key={column}
            {...COLUMN_ROLE}
            scope="col"
            className={`el-${column}`}
            aria-sort={sorted ? (falls ? 'descending' : 'ascending') : undefined}
          >
            {by === null ? (
              name
            ) : (
              <button
                type="button"
                className="el-sort"
                title={t('list.sortColumn', { key: t(`list.sort.${by}`) })}
                onClick={() => sortBy(by)}
              >
                {name}
                <span aria-hidden="true" className="el-sort-sign">
                  {sorted ? (falls ? '↓' : '↑') : ''}
                </span>
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
}
