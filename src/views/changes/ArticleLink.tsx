// An article of a list of changes, which a press opens.
import { useApp, useLabels } from '../shared/store-context.ts';

export function ArticleLink({ article }: { readonly article: string }) {
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const setChanges = useApp((state) => state.setChanges);
  return (
    <button
      type="button"
      className="sh-link"
      onClick={() => {
        setChanges(null);
        openArticle(article);
      }}
    >
      <bdi>{labels.article(article)}</bdi>
    </button>
  );
}
