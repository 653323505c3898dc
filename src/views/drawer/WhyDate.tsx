// "Why this date?": the steps from the words of the text to the day, folded until asked for.
import type { Mention } from '../../domain/corpus-schema.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import { formatDay } from '../../i18n/format-date.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import type { DateExplanation } from './date-explanation.ts';
import { explainDate } from './date-explanation.ts';

interface WhyDateProps {
  readonly mention: Mention;
  readonly article: ArticleHead | undefined;
  /** Whether an editor has set another date. */
  readonly isSet?: boolean;
}

export function WhyDate({ mention, article, isSet = false }: WhyDateProps) {
  const { dates, t } = useWords();
  const labels = useLabels();
  const why = explainDate(mention, article);
  const original = article?.language ?? 'ar';
  return (
    <details className="dr-why">
      <summary>
        {t(isSet ? 'drawer.whyRead' : mention.date.edtf === null ? 'drawer.whyUndated' : 'drawer.why')}
      </summary>
      <ol>
        {why.words && (
          <li>
            {t('drawer.whyWords')}{' '}
            <q className="dr-words" lang={original} dir={textDirection(original)}>
              {why.words}
            </q>
          </li>
        )}
        {why.article && article && <ArticleDay day={why.article} article={article} />}
        {why.steps.map((step) => (
          <li key={`${step.rule} ${Object.values(step.params).join(' ')}`}>
            {wordStep(step, dates, labels)}
          </li>
        ))}
      </ol>
      {!why.words && why.steps.length === 0 && <p>{t('drawer.whyNone')}</p>}
    </details>
  );
}

interface ArticleDayProps {
  readonly day: NonNullable<DateExplanation['article']>;
  readonly article: ArticleHead;
}

function ArticleDay({ day: { basis, day, evidence, runnerUp }, article }: ArticleDayProps) {
  const { dates, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const long = (one: string) => formatDay(one, dates, { weekday: true });
  return (
    <li>
      {t(`drawer.whyArticle.${basis}`, { day: day ? long(day) : '' })}
      {evidence.length > 0 && basis === 'inferred' && (
        <>
          <ul>
            {evidence.map((step) => (
              <li key={`${step.rule} ${step.params.words ?? ''}`}>{wordStep(step, dates, labels)}</li>
            ))}
            {runnerUp && <li>{t('drawer.whyRunnerUp', { day: long(runnerUp) })}</li>}
          </ul>
          <button type="button" className="sh-link dr-small dr-open" onClick={() => openArticle(article.id)}>
            {t('drawer.whySigns', { count: article.published.evidence.length })}
          </button>
        </>
      )}
    </li>
  );
}
