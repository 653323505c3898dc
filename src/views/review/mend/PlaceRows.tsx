// The places of an event, in a form: chosen by search or named anew, moved, taken away.
import { useState } from 'react';
import { useWords } from '../../shared/store-context.ts';
import { NameBox } from './NameBox.tsx';
import { NameRows } from './NameRows.tsx';
import { NewPlace } from './NewName.tsx';
import type { Keyed } from './rows.ts';
import { withRow } from './rows.ts';
import type { FreshNames } from './use-new-names.ts';

type Rows = readonly Keyed<{ readonly id: string }>[];

interface PlaceRowsProps {
  readonly rows: Rows;
  readonly names: FreshNames;
  readonly first?: boolean;
  readonly onRows: (rows: Rows) => void;
}

export function PlaceRows({ rows, names: { names, addPlace }, first = false, onRows }: PlaceRowsProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [returns, setReturns] = useState(false);
  const leave = () => {
    setTyped(null);
    setReturns(true);
  };
  const add = (id: string) => {
    if (!rows.some((row) => row.id === id)) onRows(withRow(rows, { id }));
  };
  return (
    <>
      <NameRows rows={rows} nameOf={({ id }) => names.place(id)} onRows={onRows} />
      {typed === null ? (
        <NameBox
          control="place"
          label={t('mend.addPlace')}
          items={names.places}
          first={first}
          onChoose={add}
          takesFocus={returns}
          onNew={setTyped}
        />
      ) : (
        <NewPlace
          typed={typed}
          taken={new Set(names.places.map(({ id }) => id))}
          onCancel={leave}
          onName={(place) => {
            addPlace(place);
            leave();
            add(place.id);
          }}
        />
      )}
    </>
  );
}
