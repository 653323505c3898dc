// The articles that the chronology was made of: title, outlet, day of publication and how it is known.
import type { ArticleHead } from '../../domain/site-data.ts';
import { formatDay } from '../../i18n/format-date.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';

function wordPublished({ date, basis }: ArticleHead['published'], dates: DateStyle, t: Translate): string {
  if (!date) return `${t('about.publishedUnknown')} (${t('about.basis.unknown')})`;
  const day = formatDay(date, dates);
  const said = basis === 'inferred' ? t('about.publishedInferred', { day }) : t('about.published', { day });
  return `${said} (${t(`about.basis.${basis}`)})`;
}

export function AboutTexts({ onClose }: { readonly onClose: () => void }) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  return (
    <ol className="ab-list">
      {articles.map((article) => (
        <li key={article.id}>
          <button
            type="button"
            className="sh-link"
            onClick={() => {
              onClose();
              openArticle(article.id);
            }}
          >
            <bdi>{labels.article(article.id)}</bdi>
          </button>
          <span className="ab-meta">
            <bdi>{article.publisher ?? t('drawer.unknownOutlet')}</bdi>
            <span aria-hidden="true"> · </span>
            {wordPublished(article.published, dates, t)}
          </span>
        </li>
      ))}
    </ol>
  );
}
