// Joins an event with another that tells of the same.
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useWords } from '../../shared/store-context.ts';
import type { EventToolProps } from './tool-props.ts';

addMessages(select);

export function MergeWith({ onClose }: EventToolProps) {
  const { t } = useWords();
  return (
    <Dialog title={t('select.merge')} closeLabel={t('app.close')} onClose={onClose}>
      {null}
    </Dialog>
  );
}
