// The reader: one article, its head, its text with the passages lit, and the list of passages that leads to their marks.
import { reader } from '../../i18n/messages/reader.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { RefObject } from 'react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { textFragmentUrl } from '../../domain/text-fragment.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import type { ArticleBody, ArticleHead } from '../../domain/site-data.ts';
import { anchorPassage } from '../../layout/reader/anchor-passage.ts';
import type { MarkedSpan } from '../../layout/reader/reader-scene.ts';
import { buildReaderScene } from '../../layout/reader/reader-scene.ts';
import { giveFocusBack } from '../shared/give-focus-back.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { textDirection } from '../shared/text-direction.ts';
import { ArticleText } from './ArticleText.tsx';
import { PassageList } from './PassageList.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { useArticleFiles } from './use-article-files.ts';
import './reader.css';

addMessages(reader);

export function ReaderPane({ article }: { readonly article: string }) {
  const head = useIndex().articles.find(({ id }) => id === article);
  const { t } = useWords();
  const { body, mentions } = useArticleFiles(article);
  const close = useApp((state) => state.closeReader);
  if (!head) return null;
  if (body?.phase === 'ready')
    return <Reader key={article} head={head} body={body.value} mentions={mentions} onClose={close} />;
  const failed = body !== undefined && body.phase !== 'loading';
  return (
    <article className="rd-reader" aria-busy={!failed}>
      <p className="ap-note" role={failed ? 'alert' : 'status'}>
        {failed ? t('reader.failed') : t('reader.loading')}
      </p>
      <button type="button" className="sh-button" onClick={close}>
        {t('reader.close')}
      </button>
    </article>
  );
}

interface ReaderProps {
  readonly head: ArticleHead;
  readonly body: ArticleBody;
  readonly mentions: readonly Mention[];
  readonly onClose: () => void;
}

function Reader({ head, body, mentions, onClose }: ReaderProps) {
  const { t } = useWords();
  const headingId = useId();
  const ref = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState(false);
  const selected = useApp((state) => state.passage);
  const selectPassage = useApp((state) => state.selectPassage);
  useReaderFocus(ref, headingId);

  const anchored = useMemo(
    () => mentions.map((mention) => ({ mention, span: anchorPassage(body.text, mention.passage) })),
    [body, mentions],
  );
  const passages = useMemo(
    () => anchored.flatMap(({ mention, span }): MarkedSpan[] => (span ? [{ ...span, id: mention.id }] : [])),
    [anchored],
  );
  const paragraphs = useMemo(
    () =>
      buildReaderScene({
        text: body.text,
        title: head.titleSpan,
        boilerplate: body.boilerplate,
        passages,
        times: body.times.map(({ span }) => span),
        actors: body.actorSpans.map(({ span }) => span),
      }),
    [body, head, passages],
  );

  const pick = (id: string) => {
    const mention = mentions.find((item) => item.id === id);
    if (mention) selectPassage(mention.id, mention.event);
  };
  const step = (by: 1 | -1) => {
    const at = passages.findIndex(({ id }) => id === selected);
    const next = passages[at < 0 ? (by > 0 ? 0 : passages.length - 1) : at + by];
    if (next) pick(next.id);
  };
  const current = mentions.find(({ id }) => id === selected) ?? null;
  const original = textFragmentUrl(head.url, current?.passage ?? { exact: '', prefix: '' });
  const direction = textDirection(head.language);
  useListener(ref, 'keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.code === 'KeyN' || event.key === 'n') step(1);
    else if (event.code === 'KeyP' || event.key === 'p') step(-1);
  });

  return (
    <article ref={ref} className="rd-reader" aria-labelledby={headingId} tabIndex={-1}>
      <div className="rd-bar">
        <button type="button" className="sh-button" onClick={onClose}>
          {t('reader.close')}
        </button>
        <div className="rd-bar-tools">
          <button
            type="button"
            className="sh-button"
            aria-pressed={marked}
            onClick={() => setMarked(!marked)}
          >
            {t('reader.marks')}
          </button>
          {original && (
            <a className="sh-button" href={original} target="_blank" rel="noopener noreferrer">
              {t('reader.original')}
            </a>
          )}
        </div>
      </div>
      <div className="rd-columns">
        <div className="rd-sheet">
          <ReaderHead head={head} text={body.text} headingId={headingId} />
          {marked && (
            <p className="rd-legend">
              <span className="rd-time">{t('reader.marksTimes')}</span>{' '}
              <span className="rd-actor">{t('reader.marksActors')}</span>
            </p>
          )}
          <ArticleText
            paragraphs={paragraphs}
            passages={passages}
            selected={selected}
            marked={marked}
            language={head.language}
            direction={direction}
            onPick={pick}
          />
        </div>
        <PassageList anchored={anchored} selected={selected} onPick={pick} onStep={step} />
      </div>
    </article>
  );
}

/** The article's heading takes the focus of whatever opened it, so that its keys work at once, and gives it back. */
function useReaderFocus(reader: RefObject<HTMLElement | null>, headingId: string) {
  useLayoutEffect(() => {
    const [article, before] = [reader.current, document.activeElement];
    document.getElementById(headingId)?.focus({ preventScroll: true });
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !article?.contains(active)) return;
      // Walking from passage to passage has changed what the drawer shows: its heading says what is open now.
      giveFocusBack(before, document.querySelector('.dr-headline'));
    };
  }, [reader, headingId]);
}
