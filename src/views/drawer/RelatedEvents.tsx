// The events that an event answers, follows, belongs to or is told otherwise by, each a way to it.
import { familyOf } from '../../domain/event-types.ts';
import type { RelatedEvent } from '../../domain/related-events.ts';
import { findEvent } from '../../domain/find-event.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { wordEventDate } from '../../i18n/word-event.ts';

export function RelatedEvents({ related }: { readonly related: readonly RelatedEvent[] }) {
  const index = useIndex();
  const { language, dates, t } = useWords();
  const selectEvent = useApp((state) => state.selectEvent);
  const found = related.flatMap((relation) => {
    const other = findEvent(index, relation.event);
    return other ? [{ ...relation, other }] : [];
  });
  if (found.length === 0) return null;
  return (
    <section>
      <h3 className="dr-heading">{t('drawer.related')}</h3>
      <ul className="dr-related">
        {found.map(({ kind, forward, other }) => (
          <li key={`${kind} ${forward} ${other.id}`} data-family={familyOf(other.type)}>
            <span className="dr-meta">
              {t(forward ? `drawer.related.${kind}` : `drawer.relatedBack.${kind}`)}
            </span>
            <button type="button" className="sh-link" onClick={() => selectEvent(other.id)}>
              <span className="sh-dot" aria-hidden="true" /> <bdi>{other.headline[language]}</bdi>
            </button>
            <span className="dr-meta">{wordEventDate(other, dates, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
