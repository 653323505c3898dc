// Where pasting meets the page: files dropped anywhere, the dialog, and which articles are there and not saved.
import { useContext, useEffect } from 'react';
import { paste } from '../../i18n/messages/paste.ts';
import { addMessages } from '../../i18n/translate.ts';
import { useReview } from '../review/review-context.ts';
import { lazyView } from '../shared/lazy-view.tsx';
import { StoreContext, useApp, useWords } from '../shared/store-context.ts';
import { usePasteList } from './page-paste.ts';
import { useFileDrop } from './use-file-drop.ts';
import './paste-bar.css';

addMessages(paste);

const PasteDialog = lazyView(() => import('./PasteDialog.tsx').then((file) => file.PasteDialog));

export function PasteHost() {
  const { t } = useWords();
  const app = useContext(StoreContext);
  const list = usePasteList();
  const open = useApp((state) => state.pasting);
  const setPasting = useApp((state) => state.setPasting);
  const added = useReview((state) => state.added);
  const dropping = useFileDrop((files) => {
    setPasting(true);
    void list.getState().addFiles(files);
  });
  useEffect(() => {
    const ids = added.map(({ id }) => id);
    app?.setState({ pasted: ids.length > 0 ? new Set(ids) : undefined });
  }, [app, added]);
  return (
    <>
      {dropping && (
        <div className="pa-drop" aria-hidden="true">
          <p>{t('paste.dropHere')}</p>
        </div>
      )}
      {open && <PasteDialog onClose={() => setPasting(false)} />}
    </>
  );
}
