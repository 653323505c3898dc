// Who takes part in a new event: those whom its passage names first.
import type { Role } from '../../../domain/corpus-schema.ts';
import { ROLES } from '../../../domain/vocabulary.ts';
import { useLabels, useWords } from '../../shared/store-context.ts';
import { SelectControl } from '../mend/Control.tsx';

interface AddedActorsProps {
  /** Named in the passage. */
  readonly named: readonly string[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly onRoles: (roles: ReadonlyMap<string, Role>) => void;
}

export function AddedActors({ named, roles, onRoles }: AddedActorsProps) {
  const { t } = useWords();
  const labels = useLabels();
  const rows = [...new Set([...named, ...roles.keys()])];
  const set = (actor: string, role: Role | 'none') => {
    const others = [...roles].filter(([other]) => other !== actor);
    onRoles(new Map(role === 'none' ? others : [...others, [actor, role]]));
  };
  return (
    <fieldset className="rs-rows md-wide">
      <legend>{t('select.actors')}</legend>
      {rows.length === 0 && <p className="rs-meta">{t('select.noneNamed')}</p>}
      {rows.map((actor) => (
        <SelectControl
          key={actor}
          control={`actor:${actor}`}
          label={labels.actor(actor)}
          values={['none', ...ROLES] as const}
          value={roles.get(actor) ?? 'none'}
          word={(role) => (role === 'none' ? t('select.noPart') : t(`role.${role}`))}
          onChoose={(role) => set(actor, role)}
        />
      ))}
    </fieldset>
  );
}
