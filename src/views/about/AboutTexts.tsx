// The articles that the chronology was made of: title, outlet, day of publication and how it is known.
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { wordPublished } from './word-published.ts';

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
