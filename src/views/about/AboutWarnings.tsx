// What the engine found in the texts that does not agree (a weekday against its date), each with the words themselves.
import { useEffect, useState } from 'react';
import type { Warning } from '../../domain/corpus-schema.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';

/** Characters shown around the words that are meant. */
const MOST_CHARACTERS = 140;
/** Remarks at first, and with each press: every one asks for the text of its article. */
const PAGE = 20;

interface ClosingProps {
  readonly onClose: () => void;
}

export function AboutWarnings({ onClose }: ClosingProps) {
  const { warnings } = useIndex();
  const { t } = useWords();
  const [most, setMost] = useState(PAGE);
  return (
    <section>
      <h3>{t('about.warnings')}</h3>
      <p>{t(warnings.length > 0 ? 'about.warningsText' : 'about.noWarnings')}</p>
      {warnings.length > 0 && (
        <ul className="ab-list">
          {warnings.slice(0, most).map((warning) => (
            <OneWarning
              key={`${warning.article} ${warning.rule} ${warning.span?.start ?? ''}`}
              warning={warning}
              onClose={onClose}
            />
          ))}
        </ul>
      )}
      {warnings.length > most && (
        <button type="button" className="sh-button" onClick={() => setMost(most + PAGE)}>
          {t('about.moreWarnings', { count: warnings.length - most })}
        </button>
      )}
    </section>
  );
}

function OneWarning({ warning, onClose }: ClosingProps & { readonly warning: Warning }) {
  const { dates, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  return (
    <li>
      <bdi>{wordStep(warning, dates, labels)}</bdi>
      {warning.span && <Words article={warning.article} span={warning.span} />}
      <span className="ab-meta">
        <bdi>{labels.article(warning.article)}</bdi>
        <span aria-hidden="true"> · </span>
        <button
          type="button"
          className="sh-link"
          onClick={() => {
            onClose();
            openArticle(warning.article);
          }}
        >
          {t('about.openArticle')}
        </button>
      </span>
    </li>
  );
}

/** The words that are meant, and a few around them, from the article's text. */
function Words({ article, span }: { readonly article: string; readonly span: NonNullable<Warning['span']> }) {
  const { t } = useWords();
  const { articles } = useIndex();
  const body = useApp((state) => state.bodies[article]);
  const needBody = useApp((state) => state.needBody);
  useEffect(() => void needBody(article), [article, needBody]);
  if (body === undefined || body.phase === 'loading')
    return <p className="ab-meta">{t('about.wordsLoading')}</p>;
  if (body.phase !== 'ready') return <p className="ab-meta">{t('about.wordsFailed')}</p>;
  const { text } = body.value;
  const line = {
    start: text.lastIndexOf('\n', span.start) + 1,
    end: (text.indexOf('\n', span.end) + 1 || text.length + 1) - 1,
  };
  const clip = clipWords(
    text.slice(line.start, line.end),
    { start: span.start - line.start, end: span.end - line.start },
    MOST_CHARACTERS,
  );
  const language = articles.find(({ id }) => id === article)?.language ?? 'ar';
  return (
    <blockquote className="ab-words" lang={language} dir={textDirection(language)}>
      {clip.cutBefore && '[…] '}
      {clip.text}
      {clip.cutAfter && ' […]'}
    </blockquote>
  );
}
