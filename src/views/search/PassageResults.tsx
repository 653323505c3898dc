// The passages that a query found: their words in the articles' own language, lit, and on to the reader.
import { useId } from 'react';
import { findLights } from '../../domain/search-lights.ts';
import { textDirection } from '../shared/text-direction.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { clipLit } from './clip-lit.ts';
import { Lit } from './Lit.tsx';
import type { ResultProps } from './SearchResults.tsx';

/** Characters of a passage that the list shows; the reader shows it whole. */
const MOST_CHARACTERS = 150;

export function PassageResults({ results, onClose }: ResultProps) {
  const { t } = useWords();
  const labels = useLabels();
  const { articles } = useIndex();
  const openArticle = useApp((state) => state.openArticle);
  const headingId = useId();
  if (results.passages.length === 0) return null;
  return (
    <section className="sr-group" aria-labelledby={headingId}>
      <h3 id={headingId}>
        {t('search.passages')}{' '}
        <span className="sr-count">{t('number', { number: results.passageCount })}</span>
      </h3>
      <ul>
        {results.passages.map(({ mention, article, text }) => {
          const head = articles.find(({ id }) => id === article);
          const language = head?.language ?? 'ar';
          const clip = clipLit(text, findLights(text, results.matches), MOST_CHARACTERS);
          return (
            <li key={mention}>
              <button
                type="button"
                className="sr-result"
                data-result=""
                onClick={() => {
                  onClose();
                  openArticle(article, mention);
                }}
              >
                <q className="sr-quote" lang={language} dir={textDirection(language)}>
                  {clip.cutBefore && '[…] '}
                  <Lit text={clip.text} lights={clip.lights} />
                  {clip.cutAfter && ' […]'}
                </q>
                <span className="sr-meta">
                  {head?.publisher && (
                    <>
                      <bdi>{head.publisher}</bdi>
                      <span aria-hidden="true"> · </span>
                    </>
                  )}
                  <bdi>{labels.article(article)}</bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {results.passageCount > results.passages.length && (
        <p className="sr-more">
          {t('search.morePassages', { count: results.passageCount - results.passages.length })}
        </p>
      )}
    </section>
  );
}
