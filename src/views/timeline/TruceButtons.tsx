// The truces as announced where there is no lane for them: a list above the picture, each a button that opens the same list.
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Truce } from '../../domain/truces.ts';
import type { Wording } from './describe-mark.ts';
import { labelTruce } from '../../i18n/word-truce.ts';
import { describeTruce } from './describe-truce.ts';
import type { OpenPanels } from './use-open-panels.ts';

interface TruceButtonsProps {
  readonly truces: readonly Truce[];
  readonly wording: Wording;
  readonly panels: OpenPanels;
  /** What opens under them. */
  readonly children: ReactNode;
}

export function TruceButtons({ truces, wording, panels, children }: TruceButtonsProps) {
  const id = useId();
  return (
    <section className="tl-truces" aria-labelledby={id}>
      <h3 id={id}>{wording.t('truces.lane')}</h3>
      <ul>
        {truces.map((truce) => (
          <li key={truce.id}>
            <button
              type="button"
              className="tl-button"
              aria-haspopup="dialog"
              aria-expanded={panels.truce === truce.id}
              aria-label={describeTruce(truce, wording)}
              data-truce={truce.id}
              onClick={() => panels.openTruce(truce)}
            >
              {labelTruce(truce, wording)[0]}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
