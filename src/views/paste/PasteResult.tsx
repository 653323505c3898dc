// What came of the articles that the reader has added: the events found in each, the way to them, and the files to keep.
import { useState } from 'react';
import { articleEntries, articleFile, countFound } from '../../domain/review/pasted.ts';
import type { GivenArticle } from '../../domain/review/workbench.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Translate } from '../../i18n/translate.ts';
import { wordPublished } from '../about/word-published.ts';
import { copyText } from '../shared/frame/copy-text.ts';
import { saveFile } from '../shared/save-file.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';

interface PasteResultProps {
  readonly added: readonly GivenArticle[];
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
}

/** `'12 events found, 3 join events already told'`. */
function wordFound({ found, joined }: ReturnType<typeof countFound>, t: Translate): string {
  if (found === 0) return t('paste.foundNone');
  const rest =
    joined === 0
      ? t('paste.joinedNone', { count: found })
      : found === 1
        ? t('paste.joinedOnly')
        : t('paste.joined', { count: joined });
  return `${t('paste.found', { count: found })}${t('list.comma')}${rest}`;
}

export function PasteResult({ added, onRemove, onClose }: PasteResultProps) {
  const { t } = useWords();
  return (
    <section className="pa-result" aria-labelledby="pa-added">
      <h3 id="pa-added" tabIndex={-1}>
        {t('paste.added')}
      </h3>
      <ul className="pa-list">
        {added.map((article) => (
          <Added key={article.id} article={article} onRemove={onRemove} onClose={onClose} />
        ))}
      </ul>
      <Keep added={added} />
    </section>
  );
}

interface AddedProps extends Omit<PasteResultProps, 'added'> {
  readonly article: GivenArticle;
}

function Added({ article, onRemove, onClose }: AddedProps) {
  const { events, articles } = useIndex();
  const { dates, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const head = articles.find(({ id }) => id === article.id);
  const name = labels.article(article.id);
  return (
    <li className="pa-item">
      <div className="pa-item-head">
        <strong dir="auto">
          <bdi>{name}</bdi>
        </strong>
        <button type="button" className="sh-link" onClick={() => onRemove(article.id)}>
          <span aria-hidden="true">{t('paste.remove')}</span>
          <span className="sh-hidden">{t('paste.removeNamed', { name: isolate(name) })}</span>
        </button>
      </div>
      {head && (
        <>
          <p>{wordFound(countFound(events, [article.id]), t)}</p>
          <p className="pa-meta">
            <bdi>{head.publisher ?? t('drawer.unknownOutlet')}</bdi>
            <span aria-hidden="true"> · </span>
            {wordPublished(head.published, dates, t)}
          </p>
          <button
            type="button"
            className="sh-button"
            onClick={() => {
              onClose();
              openArticle(article.id);
            }}
          >
            {t('paste.open')}
          </button>
        </>
      )}
    </li>
  );
}

/** The files for seeds/. */
function Keep({ added }: { readonly added: readonly GivenArticle[] }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const entries = articleEntries(added);
  const isKnown = added.some(({ metadata }) => Object.keys(metadata).length > 0);
  return (
    <details className="pa-keep">
      <summary>{t('paste.keep')}</summary>
      <p>{t('paste.keepHow')}</p>
      <div className="pa-row">
        {added.map((article) => {
          const { name, content } = articleFile(article);
          return (
            <button
              key={article.id}
              type="button"
              className="sh-button"
              onClick={() => saveFile(name, 'text/plain;charset=utf-8', content)}
            >
              <bdi>{t('paste.download', { name: isolate(name) })}</bdi>
            </button>
          );
        })}
      </div>
      {isKnown ? (
        <>
          <label htmlFor="pa-entries">{t('paste.entries')}</label>
          <textarea
            id="pa-entries"
            className="pa-entries"
            dir="ltr"
            rows={Math.min(12, entries.content.split('\n').length)}
            readOnly
            value={entries.content}
          />
          <div className="pa-row">
            <button
              type="button"
              className="sh-button"
              onClick={() => void copyText(entries.content).then(setCopied)}
            >
              {t('paste.copy')}
            </button>
            <button
              type="button"
              className="sh-button"
              onClick={() => saveFile(entries.name, 'application/json', entries.content)}
            >
              {t('paste.download', { name: isolate(entries.name) })}
            </button>
            <output>{copied === null ? '' : t(copied ? 'paste.copied' : 'paste.notCopied')}</output>
          </div>
        </>
      ) : (
        <p className="pa-meta">{t('paste.noEntries')}</p>
      )}
    </details>
  );
}
