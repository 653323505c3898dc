// The figures of an event as the texts give them: how many, of whom, and who counted. Never summed.
import type { Quantity } from '../../domain/corpus-schema.ts';
import { writeDigits } from '../../i18n/date-style.ts';
import { useLabels, useWords } from '../shared/store-context.ts';

export function QuantityList({ quantities }: { readonly quantities: readonly Quantity[] }) {
  const { t, dates } = useWords();
  const labels = useLabels();
  if (quantities.length === 0) return null;
  return (
    <section>
      <h3 className="dr-heading">{t('drawer.quantities')}</h3>
      <ul className="dr-quantities">
        {quantities.map((quantity) => {
          const { low, high, approx, kind, of, whose, countedBy, cumulative, span } = quantity;
          const number = writeDigits(low === high ? String(low) : `${low}–${high}`, dates.digits);
          return (
            <li key={`${kind} ${number} ${span.start}`}>
              <strong>{approx ? t('drawer.quantityApprox', { number }) : number}</strong>{' '}
              {t(`drawer.quantity.${kind}`)}
              {of && (
                <>
                  {' '}
                  (<bdi>{of}</bdi>)
                </>
              )}
              {whose && ` ${t('drawer.quantityWhose', { name: labels.actor(whose) })}`}
              <span className="dr-meta">
                {' · '}
                {countedBy
                  ? t('drawer.quantityCounted', { name: labels.actor(countedBy) })
                  : t('drawer.quantityUncounted')}
                {cumulative && ` · ${t('drawer.quantityCumulative')}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
