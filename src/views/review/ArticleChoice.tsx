// Which article is read: those that tell the event at hand first, then all others, where an event may have been missed.
import { isolate } from '../../i18n/isolate.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';

interface ArticleChoiceProps {
  /** The one that is shown. */
  readonly article: string;
  /** Those that tell the event at hand. */
  readonly telling: readonly string[];
  readonly onArticle: (article: string) => void;
}

export function ArticleChoice({ article, telling, onArticle }: ArticleChoiceProps) {
  const { t } = useWords();
  const { articles } = useIndex();
  const told = articles.filter(({ id }) => telling.includes(id));
  const others = articles.filter(({ id }) => !telling.includes(id));
  return (
    <select
      className="rv-select"
      aria-label={t('review.articles')}
      value={article}
      onChange={({ target }) => onArticle(target.value)}
    >
      <Group label={t('review.articles.telling')} articles={told} shown={article} />
      <Group label={t('review.articles.other')} articles={others} shown={article} />
    </select>
  );
}

interface GroupProps {
  readonly label: string;
  readonly articles: readonly ArticleHead[];
  /** Its title stands under the choice. */
  readonly shown: string;
}

function Group({ label, articles, shown }: GroupProps) {
  const { dates, t } = useWords();
  const labels = useLabels();
  if (articles.length === 0) return null;
  return (
    <optgroup label={label}>
      {articles.map((one) => (
        <option key={one.id} value={one.id}>
          {wordOutlet(one, dates, t)}
          {one.id !== shown && ` · ${isolate(labels.article(one.id))}`}
        </option>
      ))}
    </optgroup>
  );
}
