// Above the table: how many events there are, what they are sorted by and which way, and which columns stand.
import { useId } from 'react';
import type { ListColumn, ListSort, SortKey } from '../../domain/list-shape.ts';
import { LIST_COLUMNS, makeSort, parseSort, SORT_KEYS, USUAL_COLUMNS } from '../../domain/list-shape.ts';
import type { Translate } from '../../i18n/translate.ts';
import { AddView } from '../briefing/AddButton.tsx';
import { MenuDetails } from '../shared/MenuDetails.tsx';
import type { ListOrder } from './group-by-day.ts';

export interface ListBarProps {
  readonly t: Translate;
  readonly count: number;
  readonly order: ListOrder;
  onOrderChange(order: ListOrder): void;
  readonly sort: ListSort;
  onSortChange(sort: ListSort): void;
  /** `null`: the usual ones. */
  readonly columns: readonly ListColumn[] | null;
  onColumnsChange(columns: readonly ListColumn[] | null): void;
}

/** Which way the list runs: `newest` and `oldest` for dates, `up` and `down` for what else it is sorted by. */
export function wayOf(sort: ListSort, order: ListOrder): ListOrder | 'up' | 'down' {
  const { key, down } = parseSort(sort);
  if (key === 'date') return order;
  return down ? 'down' : 'up';
}

/** The key of a sort among the known ones; whatever else a control says is the date. */
const keyNamed = (name: string): SortKey => SORT_KEYS.find((key) => key === name) ?? 'date';

export function ListBar(props: ListBarProps) {
  const { t, count, order, onOrderChange, sort, onSortChange } = props;
  const selectId = useId();
  const { key, down } = parseSort(sort);
  const way = wayOf(sort, order);
  const reverse = () =>
    key === 'date'
      ? onOrderChange(order === 'newest' ? 'oldest' : 'newest')
      : onSortChange(makeSort(key, !down));
  return (
    <div className="el-bar">
      <p className="el-count">{t('unit.events', { count })}</p>
      <div className="el-bar-tools">
        <label htmlFor={selectId}>{t('list.sortBy')}</label>
        <select
          id={selectId}
          className="el-select"
          value={key}
          // Of articles the most come first.
          onChange={({ target: { value } }) =>
            onSortChange(makeSort(keyNamed(value), keyNamed(value) === 'sources'))
          }
        >
          {SORT_KEYS.map((each) => (
            <option key={each} value={each}>
              {t(`list.sort.${each}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="sh-button"
          aria-label={t('list.sortLabel', { order: t(`list.way.${way}`) })}
          onClick={reverse}
        >
          <span aria-hidden="true">{way === 'newest' || way === 'down' ? '↓' : '↑'}</span>{' '}
          {t(`list.way.${way}`)}
        </button>
        <ColumnsMenu {...props} />
        <AddView view="list" />
      </div>
    </div>
  );
}

function ColumnsMenu({ t, columns, onColumnsChange }: ListBarProps) {
  const shown = columns ?? USUAL_COLUMNS;
  const toggle = (column: ListColumn) =>
    onColumnsChange(
      LIST_COLUMNS.filter((each) => (each === column ? !shown.includes(each) : shown.includes(each))),
    );
  return (
    <MenuDetails className="el-columns" label={t('list.columns')}>
      <div className="el-columns-body">
        {LIST_COLUMNS.map((column) => (
          <label key={column} className="ap-choice">
            <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
            {t(`list.column.${column}`)}
          </label>
        ))}
        <button
          type="button"
          className="sh-link"
          disabled={columns === null}
          onClick={() => onColumnsChange(null)}
        >
          {t('list.columnsUsual')}
        </button>
      </div>
    </MenuDetails>
  );
}
