// Takes articles that the reader brings and has the engine of this page read them.
import { paste } from '../../i18n/messages/paste.ts';
import { addMessages } from '../../i18n/translate.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useWords } from '../shared/store-context.ts';

addMessages(paste);

export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('paste.title')} closeLabel={t('app.close')} onClose={onClose}>
      {null}
    </Dialog>
  );
}
