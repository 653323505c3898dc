// The shelf of events that nothing in the texts dates: closed at first, never dropped.
import type { EventSummary } from '../../domain/site-data.ts';
import { EventButtons } from './EventButtons.tsx';
import type { EventButtonsProps } from './EventButtons.tsx';

export interface UndatedShelfProps extends Omit<EventButtonsProps, 'events'> {
  readonly undated: readonly EventSummary[];
}

export function UndatedShelf({ undated, ...rest }: UndatedShelfProps) {
  const { t } = rest.wording;
  if (undated.length === 0) return null;
  return (
    <details className="tl-shelf">
      <summary>
        <b>{t('timeline.undated')}</b>: {t('unit.events', { count: undated.length })}
        <span className="tl-muted"> · {t('timeline.undatedWhy')}</span>
      </summary>
      <EventButtons events={undated} {...rest} />
    </details>
  );
}
