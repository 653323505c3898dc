// Takes articles that the reader brings, asks what is known of them, has the engine of this page read them, and says what came
// of it.
import { useEffect, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { about } from '../../i18n/messages/about.ts';
import { drawer } from '../../i18n/messages/drawer.ts';
import { list as listMessages } from '../../i18n/messages/list.ts';
import { paste } from '../../i18n/messages/paste.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useReview, useReviewStore } from '../review/review-context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useIndex, useWords } from '../shared/store-context.ts';
import { usePasteList } from './page-paste.ts';
import { PasteItemForm } from './PasteItemForm.tsx';
import type { PasteList } from './paste-list.ts';
import { isReady } from './paste-list.ts';
import { PasteProgress } from './PasteProgress.tsx';
import { PasteResult } from './PasteResult.tsx';
import './paste.css';

for (const area of [about, drawer, listMessages, paste]) addMessages(area);

export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const list = usePasteList();
  const review = useReviewStore();
  const added = useReview((state) => state.added);
  const bench = useReview((state) => state.bench);
  const busy = useReview((state) => state.busy);
  const { articles } = useIndex();
  const items = useStore(list, (state) => state.items);
  const ready = items.filter(isReady).length;
  const [asked, setAsked] = useState(false);
  const atWork = bench.phase === 'opening' || busy;
  const failed =
    asked && (bench.phase === 'failed' || (bench.phase === 'ready' && bench.refused !== undefined));
  const hasResult = added.length > 0 && bench.phase === 'ready' && !busy;
  const readOnly = useReview((state) => state.readOnly);
  const body = useRef<HTMLDivElement>(null);
  // Whoever asked is led to the answer.
  useEffect(() => {
    if (!asked || !hasResult) return;
    // Only now: what the engine gives up on stays where it can be given again.
    list.getState().dropTaken(added);
    body.current?.querySelector<HTMLElement>('#pa-added')?.focus();
  }, [added, asked, hasResult, list]);

  // What was brought last is seen, and what can be done with it, however much stands above.
  const before = useRef(items.length);
  useEffect(() => {
    if (items.length > before.current)
      [...(body.current?.querySelectorAll('.pa-run, .pa-list > :last-child') ?? [])]
        .at(-1)
        ?.scrollIntoView?.({ block: 'nearest' });
    before.current = items.length;
  }, [items.length]);

  const run = () => {
    setAsked(true);
    const taken = [...articles.map(({ id }) => id), ...added.map(({ id }) => id)];
    const isAdded = (sha256: string) => added.some((one) => one.sha256 === sha256);
    const fresh = list.getState().listReady(taken);
    review.getState().addArticles(fresh.filter(({ sha256 }) => !isAdded(sha256)));
    void review.getState().open();
  };
  return (
    <Dialog title={t('paste.title')} closeLabel={t('app.close')} className="pa-dialog" onClose={onClose}>
      <div ref={body} className="pa-body">
        <p className="pa-private">{t('paste.private')}</p>
        {hasResult && (
          <PasteResult
            added={added}
            onRemove={(id) => review.getState().removeArticle(id)}
            onClose={onClose}
          />
        )}
        {(atWork || failed) && <PasteProgress bench={bench} onRetry={run} />}
        <Bring list={list} />
        {items.length > 0 && (
          <section className="pa-waiting" aria-label={t('paste.items')}>
            <ul className="pa-list">
              {items.map((item) => (
                <PasteItemForm
                  key={item.key}
                  item={item}
                  onForm={(form) => list.getState().setForm(item.key, form)}
                  onDrop={() => list.getState().drop(item.key)}
                  onReadAsPage={() => void list.getState().readAsPage(item.key)}
                />
              ))}
            </ul>
          </section>
        )}
        {ready > 0 && (
          <div className="pa-run">
            <button
              type="button"
              className="sh-button pa-primary"
              // Disabled outright it would lose the focus.
              aria-disabled={atWork || readOnly}
              onClick={() => {
                if (!atWork && !readOnly) run();
              }}
            >
              {t('paste.run', { count: ready })}
            </button>
            <p className={readOnly ? 'pa-refused' : 'pa-meta'}>
              {t(readOnly ? 'paste.readOnly' : 'paste.unsavedNote')}
            </p>
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** The ways in: a field for a text, and files. */
function Bring({ list }: { readonly list: PasteList }) {
  const { t } = useWords();
  const text = useStore(list, (state) => state.text);
  const isEmpty = text.trim() === '';
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className="pa-bring">
      <label htmlFor={id}>{t('paste.text')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={5}
        value={text}
        onChange={(event) => list.getState().setText(event.target.value)}
      />
      <div className="pa-row">
        <button
          type="button"
          className="sh-button"
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) void list.getState().addText();
          }}
        >
          {t('paste.readText')}
        </button>
        <button type="button" className="sh-button" onClick={() => picker.current?.click()}>
          {t('paste.choose')}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".txt,.md,.html,.htm,.json,text/plain,text/markdown,text/html,application/json"
          onChange={(event) => {
            void list.getState().addFiles([...(event.target.files ?? [])]);
            // So that the same file can be chosen again.
            event.target.value = '';
          }}
        />
      </div>
      <p className="pa-meta">{t('paste.drop')}</p>
    </section>
  );
}
