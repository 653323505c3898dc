// The reader's frame: in the place of the views on wide screens, a sheet over everything on phones; and what it shows
// while an article is on its way or does not come.
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { reader } from '../../i18n/messages/reader.ts';
import { addMessages } from '../../i18n/translate.ts';
import { OfflineHint } from '../shared/OfflineHint.tsx';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { useListener } from '../shared/use-listener.ts';
import { NARROW, useMediaQuery } from '../shared/use-media-query.ts';
import { Reader } from './Reader.tsx';
import { useArticleFiles } from './use-article-files.ts';
// In this order: the later refine the first.
import './reader.css';
import './layers.css';
import './values.css';
import './passages.css';
import './copies.css';

addMessages(reader);

export function ReaderPane({ article }: { readonly article: string }) {
  const close = useApp((state) => state.closeReader);
  const narrow = useMediaQuery(NARROW);
  const content = <Content article={article} onClose={close} />;
  return narrow ? <Sheet onClose={close}>{content}</Sheet> : content;
}

/** The native dialog keeps the focus inside and closes on Esc. */
function Sheet({ children, onClose }: { readonly children: ReactNode; readonly onClose: () => void }) {
  const { t } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal?.();
    return () => dialog?.close?.();
  }, []);
  useListener(ref, 'cancel', (event) => {
    event.preventDefault();
    onClose();
  });
  return (
    <dialog ref={ref} className="rd-over" aria-label={t('reader.label')}>
      {children}
    </dialog>
  );
}

interface ContentProps {
  readonly article: string;
  readonly onClose: () => void;
}

function Content({ article, onClose }: ContentProps) {
  const head = useIndex().articles.find(({ id }) => id === article);
  const files = useArticleFiles(article);
  const { t } = useWords();
  const { body, retry } = files;
  if (!head) return null;
  if (body?.phase === 'ready')
    return <Reader key={article} head={head} body={body.value} files={files} onClose={onClose} />;
  const loading = body === undefined || body.phase === 'loading';
  return (
    <article className="rd-reader" aria-busy={loading} aria-label={head.title ?? t('reader.untitled')}>
      <div className="rd-bar">
        <button type="button" className="sh-button" onClick={onClose}>
          {t('reader.close')}
        </button>
      </div>
      <div className="rd-state" role={loading ? 'status' : 'alert'}>
        {head.title && <p lang={head.language}>{head.title}</p>}
        {loading ? (
          <p>{t('reader.loading')}</p>
        ) : (
          <>
            <p>{t(body.phase === 'missing' ? 'reader.missing' : 'reader.failed')}</p>
            <OfflineHint t={t} />
            <button type="button" className="sh-button" onClick={retry}>
              {t('reader.retry')}
            </button>
          </>
        )}
      </div>
    </article>
  );
}
