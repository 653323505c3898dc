// The actors of an event with their roles, in a form: chosen by search, moved, taken away.
import type { NewsEvent } from '../../../domain/corpus-schema.ts';
import { ROLES } from '../../../domain/vocabulary.ts';
import { useWords } from '../../shared/store-context.ts';
import { ActorBox } from './ActorBox.tsx';
import { SelectControl } from './Control.tsx';
import { NameRows } from './NameRows.tsx';
import type { Keyed } from './rows.ts';
import { withRow } from './rows.ts';
import type { FreshNames } from './use-new-names.ts';

type ActorRow = NewsEvent['actors'][number];
type Rows = readonly Keyed<ActorRow>[];

interface ActorRowsProps {
  readonly rows: Rows;
  readonly names: FreshNames;
  readonly first?: boolean;
  readonly onRows: (rows: Rows) => void;
}

/** With one more: the agent, or, where there is one, the target. */
export const withActor = (rows: Rows, actor: string): Rows =>
  withRow(rows, { actor, role: rows.some(({ role }) => role === 'agent') ? 'target' : 'agent' });

export function ActorRows({ rows, names: fresh, first = false, onRows }: ActorRowsProps) {
  const { t } = useWords();
  const { names } = fresh;
  return (
    <>
      <NameRows rows={rows} nameOf={({ actor }) => names.actor(actor)} onRows={onRows}>
        {(row) => (
          <SelectControl
            control={`role-${row.key}`}
            label={t('mend.roleOf', { name: names.actor(row.actor) })}
            hideLabel
            values={ROLES}
            value={row.role}
            word={(role) => t(`role.${role}`)}
            onChoose={(role) => onRows(rows.map((one) => (one.key === row.key ? { ...one, role } : one)))}
          />
        )}
      </NameRows>
      <ActorBox
        control="actor"
        label={t('mend.addActor')}
        names={fresh}
        first={first}
        onChoose={(actor) => onRows(withActor(rows, actor))}
      />
    </>
  );
}
