// Where the editor's decisions are kept: one press saves them, the dialog says where they are and opens others.
import { useCallback, useEffect, useState } from 'react';
import { keep } from '../../../i18n/messages/keep.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import { useReview } from '../review-context.ts';
import { KeepDialog } from './KeepDialog.tsx';
import { useKeepingStore } from './page-keeping.ts';
import { useSave } from './use-save.ts';
import './keep.css';

addMessages(keep);

export function KeepBar() {
  const { t } = useWords();
  const unsaved = useReview((state) => state.unsaved);
  const keeping = useKeepingStore();
  const [open, setOpen] = useState(false);
  // What went wrong is said in full where it can be mended.
  const saving = useSave(useCallback(() => setOpen(true), []));
  useEffect(() => {
    keeping.getState().enter();
    return () => keeping.getState().leave();
  }, [keeping]);
  useSaveKey(saving.save);
  const { result } = saving;
  return (
    <section className="kp-bar" aria-label={t('keep.bar')}>
      <button type="button" className="sh-button" aria-keyshortcuts="Control+S" onClick={saving.save}>
        {t(saving.toSeeds ? 'keep.saveSeeds' : 'keep.save')}
        {unsaved && (
          <span className="kp-dot">
            <span className="sh-hidden">{t('keep.unsaved')}</span>
          </span>
        )}
      </button>
      <button type="button" className="sh-button" onClick={() => setOpen(true)}>
        {t('keep.file')}
      </button>
      <output className="sh-hidden">
        {result?.kind === 'seeds' || result?.kind === 'download' ? t(`keep.result.${result.kind}`) : ''}
      </output>
      {open && <KeepDialog saving={saving} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** Ctrl+S or ⌘S saves the review, not the page. */
function useSaveKey(save: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [save]);
}
