// The articles that share text with this one, each to be laid beside it.
import type { ArticleHead } from '../../domain/site-data.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import { useApp, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';

interface CopiesNoteProps {
  readonly copies: readonly ArticleHead[];
  /** The one that lies beside. */
  readonly shown: ArticleHead | null;
}

export function CopiesNote({ copies, shown }: CopiesNoteProps) {
  const { dates, t } = useWords();
  const labels = useLabels();
  const putBeside = useApp((state) => state.putBeside);
  if (copies.length === 0) return null;
  return (
    <section className="rd-copies" aria-label={t('reader.copies')}>
      <p>{t('reader.sharesWith', { count: copies.length })}</p>
      <ul>
        {copies.map((copy) => {
          const title = labels.article(copy.id);
          const open = copy.id === shown?.id;
          return (
            <li key={copy.id}>
              <span>
                <bdi
                  lang={copy.title ? copy.language : undefined}
                  dir={copy.title ? textDirection(copy.language) : undefined}
                >
                  {title}
                </bdi>
                <span className="rd-meta rd-copy-outlet">{wordOutlet(copy, dates, t)}</span>
              </span>
              <button
                type="button"
                className="sh-button"
                aria-pressed={open}
                aria-label={t('reader.besideShowOf', { title: isolate(title) })}
                onClick={() => putBeside(open ? null : copy.id)}
              >
                {t('reader.besideShow')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
