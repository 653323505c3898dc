// The figures of the last evaluation, as the site carries them; without them the panel says that it has none.
import { useEffect } from 'react';
import type { Evaluation } from '../../domain/evaluation-schema.ts';
import { formatNumber } from '../../i18n/date-style.ts';
import { useApp, useWords } from '../shared/store-context.ts';

/** What a reader wants to know, of all that is measured; `npm run evaluate` prints the rest. */
const SHOWN = [
  'typePrecision',
  'typeRecall',
  'dateExact',
  'dateToADay',
  'rolesF1',
  'place',
  'sourceF1',
  'denialF1',
  'disputes',
  'linkingF1',
] as const;

export function AboutFigures() {
  const { t } = useWords();
  const evaluation = useApp((state) => state.evaluation);
  const needEvaluation = useApp((state) => state.needEvaluation);
  useEffect(() => void needEvaluation(), [needEvaluation]);
  const failed = evaluation !== null && evaluation.phase !== 'loading' && evaluation.phase !== 'ready';
  return (
    <section>
      <h3>{t('about.figures')}</h3>
      {evaluation?.phase === 'ready' && <Figures evaluation={evaluation.value} />}
      {failed && (
        <p>
          {t('about.figuresFailed')}{' '}
          <button type="button" className="sh-link" onClick={() => void needEvaluation()}>
            {t('app.retry')}
          </button>
        </p>
      )}
      {(evaluation === null || evaluation.phase === 'loading') && <p>{t('about.figuresLoading')}</p>}
    </section>
  );
}

function Figures({ evaluation: { engine, sets } }: { readonly evaluation: Evaluation }) {
  const { dates, t } = useWords();
  return (
    <>
      <p>{t('about.figuresText', { version: engine })}</p>
      <table className="ab-figures">
        <thead>
          <tr>
            <th scope="col">{t('about.figure')}</th>
            {sets.map(({ name, articles, annotations }) => (
              <th key={name} scope="col">
                {t(`about.set.${name}`, {
                  articles: t('unit.articles', { count: articles }),
                  annotations: t('about.annotations', { count: annotations }),
                })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((figure) => (
            <tr key={figure}>
              <th scope="row">{t(`about.figure.${figure}`)}</th>
              {sets.map(({ name, figures }) => {
                const share = figures[figure] ?? null;
                return (
                  <td key={name}>
                    {share === null
                      ? t('about.figureNone')
                      : formatNumber(Math.floor(share * 100 + 1e-6), dates.digits)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
