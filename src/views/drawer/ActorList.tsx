// Who took part: each with its role, what it is and for whom it acts; a press narrows the filter to it, or lets go of it.
import { CIVILIANS } from '../../domain/civilians.ts';
import { details } from '../../i18n/messages/details.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { Role } from '../../domain/corpus-schema.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { ActorName } from './ActorName.tsx';

addMessages(details);

export function ActorList({ event }: { readonly event: EventSummary }) {
  const { actors, disowners = [] } = event;
  const index = useIndex();
  const { t } = useWords();
  const labels = useLabels();
  const followed = useApp((state) => state.filter.actors);
  const toggle = useApp((state) => state.toggleFilter);
  if (actors.length === 0) return null;
  const about = (id: string) => {
    const actor = index.actors.find((known) => known.id === id);
    if (!actor) return '';
    const kind = t(`drawer.kind.${actor.kind}`);
    if (actor.side !== id)
      return kind + t('list.comma') + t('drawer.actsFor', { side: labels.actor(actor.side) });
    // Civilians act for nobody, and nobody need say so.
    return actor.sideBasis === 'none' && actor.kind !== 'state' && id !== CIVILIANS
      ? kind + t('list.comma') + t('drawer.sideUnknown')
      : kind;
  };
  // Whoever denies having done it is not called its agent.
  const roleOf = (id: string, role: Role) =>
    role === 'agent' && disowners.includes(labels.sideOf(id))
      ? t('drawer.denies.responsibility')
      : t(`role.${role}`);
  return (
    <section>
      <h3 className="dr-heading">{t('drawer.actors')}</h3>
      <ul className="dr-actors">
        {actors.map(([actor, role]) => (
          <li key={`${actor} ${role}`}>
            <button
              type="button"
              className="dr-actor"
              aria-pressed={followed.includes(actor)}
              title={t('drawer.follow', { name: labels.actor(actor) })}
              onClick={() => toggle('actors', actor)}
            >
              <span>
                <ActorName actor={actor} /> <span className="dr-role">{roleOf(actor, role)}</span>
              </span>
              <span className="dr-actor-about">{about(actor)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
