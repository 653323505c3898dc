// What the drawer says where a link names an event that the chronology does not hold, or holds no more.
import { useEffect, useEffectEvent, useRef } from 'react';
import { useWords } from '../shared/store-context.ts';

interface GoneEventProps {
  readonly headingId: string;
  readonly onShown: ((heading: HTMLElement) => void) | null;
}

export function GoneEvent({ headingId, onShown }: GoneEventProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useEffectEvent(() => {
    if (heading.current) onShown?.(heading.current);
  });
  useEffect(() => shown(), []);
  return (
    <div className="dr-details">
      <h2 ref={heading} id={headingId} className="dr-headline dr-gone" tabIndex={-1}>
        {t('drawer.gone')}
      </h2>
      <p>{t('drawer.goneWhy')}</p>
      <p className="dr-note">{t('drawer.goneHelp')}</p>
    </div>
  );
}
