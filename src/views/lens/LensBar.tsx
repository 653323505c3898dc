// What stands over the views while they are seen "according to" somebody: whose account, in figures, and the way out.
import { useState } from 'react';
import type { Lens } from '../../domain/lens.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { ClaimsPanel } from './ClaimsPanel.tsx';
import { LensChoice } from './LensChoice.tsx';
import { countedReadings } from './lens-words.ts';

/** The bar goes with the lens: whoever stood in it stands at the head of the views. */
function focusContent() {
  document.getElementById('content')?.focus({ preventScroll: true });
}

export function LensBar({ lens }: { readonly lens: Lens }) {
  const { t } = useWords();
  const labels = useLabels();
  const setLens = useApp((state) => state.setLens);
  const events = useVisibleEvents();
  const [first, second] = lens;
  const [comparing, setComparing] = useState(true);
  return (
    <>
      <section className="ln-bar" aria-label={t('lens.name')}>
        <div className="ln-choices">
          <LensChoice onLeave={focusContent} />
          {second !== undefined && (
            <button type="button" className="sh-button" onClick={() => setLens([second, first])}>
              {t('lens.swap')}
            </button>
          )}
          {second !== undefined && (
            <button
              type="button"
              className="sh-button"
              aria-expanded={comparing}
              onClick={() => setComparing(!comparing)}
            >
              {t(comparing ? 'lens.hideClaims' : 'lens.showClaims')}
            </button>
          )}
          <button
            type="button"
            className="sh-button ln-off"
            onClick={() => {
              setLens(null);
              focusContent();
            }}
          >
            {t('lens.off')}
          </button>
        </div>
        {lens.map((side) => (
          <p key={side} className="ln-counts">
            <span>
              {t('lens.of', { name: labels.actor(side), events: t('unit.events', { count: events.length }) })}
            </span>
            {countedReadings(events, side, t).map(([what, number]) => (
              <span key={what} className="ln-count">
                {t('lens.count', { what, number })}
              </span>
            ))}
          </p>
        ))}
        <p className="ln-note">
          {t('lens.marks', { name: labels.actor(first) })} {t('lens.note')}
        </p>
      </section>
      {second !== undefined && comparing && <ClaimsPanel sides={[first, second]} />}
    </>
  );
}
