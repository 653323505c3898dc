// "Others (n)": the sides that the picture has no room for, as a list on a press; each shows its ties.
import { useState } from 'react';
import type { Translate } from '../../i18n/translate.ts';

interface OtherSidesProps {
  /** The most told of first. */
  readonly sides: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly focus: string | null;
  readonly t: Translate;
  readonly onFocus: (side: string | null) => void;
}

export function OtherSides({ sides, focus, t, onFocus }: OtherSidesProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="ag-others">
      <button type="button" className="sh-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('graph.others', { count: sides.length })}
      </button>
      {open ? (
        <ul className="ag-others-list" aria-label={t('graph.othersList')}>
          {sides.map(({ id, name, count }) => (
            <li key={id}>
              <button
                type="button"
                className="ag-row-button"
                aria-pressed={focus === id}
                onClick={() => onFocus(focus === id ? null : id)}
              >
                <bdi>{name}</bdi>
              </button>{' '}
              <span className="ag-meta">{t('unit.events', { count })}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
