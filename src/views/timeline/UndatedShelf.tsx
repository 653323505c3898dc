// The shelf of events that nothing in the texts dates: closed at first, never dropped.
import { memo } from 'react';
import type { Clock } from '../../domain/publication-days.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { EventButtons } from './EventButtons.tsx';
import type { EventButtonsProps } from './EventButtons.tsx';

export interface UndatedShelfProps extends Omit<EventButtonsProps, 'events'> {
  readonly undated: readonly EventSummary[];
  readonly clock?: Clock | undefined;
}

export const UndatedShelf = memo(function UndatedShelf({ undated, clock, ...rest }: UndatedShelfProps) {
  const { t } = rest.wording;
  if (undated.length === 0) return null;
  return (
    <details className="tl-shelf">
      <summary>
        <b>{t(clock === 'report' ? 'clocks.reportUndated' : 'timeline.undated')}</b>:{' '}
        {t('unit.events', { count: undated.length })}
        <span className="tl-muted">
          {' '}
          · {t(clock === 'report' ? 'clocks.reportUndatedWhy' : 'timeline.undatedWhy')}
        </span>
      </summary>
      <EventButtons events={undated} {...rest} />
    </details>
  );
});
