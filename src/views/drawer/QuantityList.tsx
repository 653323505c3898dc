// The figures of an event as the texts give them, by kind: how many, of whom, who counted, and where it stands. Never summed.
import type { Figure, FiguresOfKind } from '../../domain/quantities.ts';
import { writeDigits } from '../../i18n/date-style.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { Folded } from './Folded.tsx';
import { PrintLinks } from './PrintLinks.tsx';

/** Figures of a kind shown before the rest is folded. */
const MOST = 8;

export function QuantityList({ kinds }: { readonly kinds: readonly FiguresOfKind[] }) {
  const { t } = useWords();
  if (kinds.length === 0) return null;
  return (
    <section>
      <h3 className="dr-heading">{t('drawer.quantities')}</h3>
      <p className="dr-note">{t('drawer.neverSummed')}</p>
      {kinds.map(({ kind, figures }) => (
        <div key={kind} className="dr-figures">
          <h4>{t(`drawer.quantity.${kind}`)}</h4>
          <Folded
            most={MOST}
            className="dr-figure-list"
            label={(from) => t('drawer.moreFigures', { count: figures.length - from })}
          >
            {figures.map((figure) => (
              <li key={figure.prints[0]?.mention + figure.of + figure.low}>
                <FigureLine figure={figure} />
              </li>
            ))}
          </Folded>
        </div>
      ))}
    </section>
  );
}

function FigureLine({ figure }: { readonly figure: Figure }) {
  const { articles } = useIndex();
  const { t, dates } = useWords();
  const labels = useLabels();
  const { low, high, approx, whose, own, countedBy, cumulative, asOf, words, prints } = figure;
  const number = writeDigits(low === high ? String(low) : `${low}–${high}`, dates.digits);
  const original = articles.find(({ id }) => id === prints[0]?.article)?.language ?? '';
  const counter = countedBy
    ? t('drawer.quantityCounted', { name: labels.actor(countedBy) })
    : t('drawer.quantityUncounted');
  const side = own
    ? t('drawer.quantityOwn')
    : whose && t('drawer.quantityWhose', { name: labels.actor(whose) });
  return (
    <div className="dr-figure">
      <strong className="dr-number">
        {approx && low === high ? t('drawer.quantityApprox', { number }) : number}
      </strong>
      <div>
        <p>
          {counter}
          {side && t('list.comma') + side}
        </p>
        {cumulative && (
          <p className="dr-meta">
            {asOf
              ? t('drawer.quantityUpTo', { day: formatDay(asOf, dates) })
              : t('drawer.quantityCumulative')}
          </p>
        )}
        {words && (
          <q className="dr-words" lang={original || undefined} dir={textDirection(original)}>
            {words}
          </q>
        )}
        <PrintLinks prints={prints} />
      </div>
    </div>
  );
}
