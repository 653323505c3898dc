// Chosen names in their order: each with what belongs to it, to be moved or taken away.
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Keyed } from './rows.ts';
import { useWords } from '../../shared/store-context.ts';

interface NameRowsProps<T extends object> {
  readonly rows: readonly Keyed<T>[];
  readonly nameOf: (row: Keyed<T>) => string;
  readonly onRows: (rows: readonly Keyed<T>[]) => void;
  /** Controls beside the name. */
  readonly children?: (row: Keyed<T>, at: number) => ReactNode;
}

export function NameRows<T extends object>({ rows, nameOf, onRows, children }: NameRowsProps<T>) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, to: number) => {
    // The button at an end stays, so that it keeps the focus.
    if (to < 0 || to >= rows.length) return;
    const moved = [...rows];
    const [row] = moved.splice(at, 1);
    if (row === undefined) return;
    moved.splice(to, 0, row);
    onRows(moved);
  };
  const remove = (at: number) => {
    // The focus stays in the form when its button goes.
    const form = list.current?.closest('form');
    onRows(rows.filter((_, number) => number !== at));
    form?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  if (rows.length === 0) return <p className="md-more md-wide">{t('mend.none')}</p>;
  return (
    <ol ref={list} className="md-rows md-wide">
      {rows.map((row, at) => {
        const name = nameOf(row);
        return (
          <li key={row.key} className="md-row">
            <bdi className="md-row-name">{name}</bdi>
            {children?.(row, at)}
            <span className="md-row-buttons">
              <button
                type="button"
                className="md-icon"
                aria-label={t('mend.up', { name })}
                aria-disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                className="md-icon"
                aria-label={t('mend.down', { name })}
                aria-disabled={at === rows.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
              <button
                type="button"
                className="md-icon"
                aria-label={t('mend.remove', { name })}
                onClick={() => remove(at)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
