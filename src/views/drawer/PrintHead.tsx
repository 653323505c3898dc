// Which article words stand in: outlet and day on one line, the title under it in its own direction.
import type { ArticleHead } from '../../domain/site-data.ts';
import { useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { wordOutlet } from '../../i18n/word-event.ts';

export function PrintHead({ article }: { readonly article: ArticleHead }) {
  const { dates, t } = useWords();
  const { title } = article;
  const direction = textDirection(article.language);
  return (
    <h4 className="dr-print">
      <span className="dr-print-outlet">{wordOutlet(article, dates, t)}</span>
      {title === null ? (
        <span className="dr-print-title">{t('app.articleUntitled')}</span>
      ) : (
        <bdi className="dr-print-title" dir={direction} lang={article.language} title={title}>
          {direction === 'rtl' ? `«${title}»` : `“${title}”`}
        </bdi>
      )}
    </h4>
  );
}
