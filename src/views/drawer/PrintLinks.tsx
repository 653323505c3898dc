// The prints of something that was told, each by its outlet and day, and each the way to its own words.
import type { Print } from '../../domain/ledger.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import { Folded } from './Folded.tsx';

/** Prints shown before the rest is folded. */
const MOST = 3;

export function PrintLinks({ prints }: { readonly prints: readonly Print[] }) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const openArticle = useApp((state) => state.openArticle);
  const nameOf = (id: string) => {
    const article = articles.find((one) => one.id === id);
    return article ? wordOutlet(article, dates, t) : id;
  };
  return (
    <Folded
      most={MOST}
      className="dr-prints"
      label={(from) => t('drawer.moreArticles', { count: prints.length - from })}
    >
      {prints.map(({ mention, article }) => (
        <li key={mention}>
          <button type="button" className="sh-link dr-small" onClick={() => openArticle(article, mention)}>
            {nameOf(article)}
          </button>
        </li>
      ))}
    </Folded>
  );
}
