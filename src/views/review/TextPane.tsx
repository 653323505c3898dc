// The articles that tell an event, one at a time: the text with every passage lit, those of the event darker, the one at hand
// underlined. A press on the words of another event goes to it. What is known of the article can be corrected over it.
import type { ReactNode } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { Mention, Span } from '../../domain/corpus-schema.ts';
import { anchorPassage } from '../../layout/reader/anchor-passage.ts';
import { buildReaderScene, passagesAt } from '../../layout/reader/reader-scene.ts';
import type { MarkedSpan } from '../../layout/reader/reader-scene.ts';
import { mend } from '../../i18n/messages/mend.ts';
import { addMessages } from '../../i18n/translate.ts';
import { ArticleText } from '../reader/ArticleText.tsx';
import { useArticleFiles } from '../reader/use-article-files.ts';
import { useIndex, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { ArticleChoice } from './ArticleChoice.tsx';
import { ArticleField } from './mend/ArticleField.tsx';
import { MendSection } from './mend/MendSection.tsx';
import { useReview } from './review-context.ts';
import '../reader/reader.css';
import '../reader/layers.css';
import '../reader/passages.css';

addMessages(mend);

/** Characters from which on blocks are laid out only near the window. */
const LONG = 60_000;
const NONE: readonly Span[] = [];

interface TextPaneProps {
  readonly article: string;
  /** The event at hand; `null`: it has been hidden. */
  readonly event: string | null;
  readonly passage: string | null;
  /** The words of an event that was hidden, which no passage tells any more. */
  readonly hiddenWords: string | null;
  /** The articles that tell it. */
  readonly articles: readonly string[];
  readonly onArticle: (article: string) => void;
  readonly onPassage: (mention: Mention) => void;
  /** What works on the words of the text. */
  readonly tools: ReactNode;
}

export function TextPane(props: TextPaneProps) {
  const { article, event, passage, hiddenWords, articles, onArticle, onPassage, tools } = props;
  const { t } = useWords();
  const readOnly = useReview((state) => state.readOnly);
  const [corrected, correct] = useState<string | null>(null);
  const index = useIndex();
  const head = index.articles.find(({ id }) => id === article);
  const { body, mentions, retry } = useArticleFiles(article);
  const text = useRef<HTMLDivElement>(null);
  const value = body?.phase === 'ready' ? body.value : null;
  const blocks = useMemo(
    () =>
      value && head
        ? buildReaderScene({ text: value.text, title: head.titleSpan, boilerplate: value.boilerplate })
        : null,
    [value, head],
  );
  const passages = useMemo(
    () =>
      value
        ? mentions.flatMap((mention): MarkedSpan[] => {
            const { found } = anchorPassage(value.text, mention.passage);
            return found ? [{ ...found, id: mention.id }] : [];
          })
        : [],
    [value, mentions],
  );
  const own = useMemo(() => {
    const ids = new Set(mentions.filter((mention) => mention.event === event).map(({ id }) => id));
    return passages.filter(({ id }) => ids.has(id));
  }, [passages, mentions, event]);
  const selected = useMemo((): Span | null => {
    const shown = passages.find(({ id }) => id === passage);
    if (shown || hiddenWords === null) return shown ?? null;
    const start = value?.text.indexOf(hiddenWords) ?? -1;
    return start < 0 ? null : { start, end: start + hiddenWords.length };
  }, [passages, passage, hiddenWords, value]);
  const press = (offset: number) => {
    const here = passagesAt(passages, offset);
    const after = here.findIndex(({ id }) => id === passage) + 1;
    const next = here[after] ?? here[0];
    const mention = next && mentions.find(({ id }) => id === next.id);
    if (mention) onPassage(mention);
  };
  if (!head) return null;
  return (
    <article className="rv-text rd-reader" aria-label={t('review.text')}>
      <header className="rv-text-head">
        <div className="rv-text-bar">
          <ArticleChoice article={article} telling={articles} onArticle={onArticle} />
          {tools}
        </div>
        <div className="rv-text-bar rv-text-name">
          <h2 className="rv-text-title" lang={head.language} dir={textDirection(head.language)}>
            {head.title ?? t('reader.untitled')}
          </h2>
          {!readOnly && (
            <button
              type="button"
              className="sh-link"
              aria-expanded={corrected === article}
              onClick={() => correct(corrected === article ? null : article)}
            >
              {t('mend.article')}
            </button>
          )}
        </div>
      </header>
      {corrected === article && (
        <div className="rv-text-facts">
          <MendSection key={article} label={t('mend.article')} opened={`article:${article}`}>
            <ArticleField article={head} />
          </MendSection>
        </div>
      )}
      {value && blocks ? (
        <div className="rd-sheet">
          <ArticleText
            root={text}
            article={article}
            blocks={blocks}
            boilerplate={value.boilerplate}
            passages={passages}
            overlaps={own}
            times={NONE}
            actors={NONE}
            selected={selected}
            sought={selected}
            pointed={null}
            pointedSought={null}
            long={value.text.length > LONG}
            language={head.language}
            direction={textDirection(head.language)}
            onPress={press}
          />
        </div>
      ) : (
        <TextState failed={body !== undefined && body.phase !== 'loading'} onRetry={retry} />
      )}
    </article>
  );
}

function TextState({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div className="rd-state" role={failed ? 'alert' : 'status'}>
      <p>{t(failed ? 'reader.failed' : 'reader.loading')}</p>
      {failed && (
        <button type="button" className="sh-button" onClick={onRetry}>
          {t('reader.retry')}
        </button>
      )}
    </div>
  );
}
