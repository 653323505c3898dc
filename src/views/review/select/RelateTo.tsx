// Says how an event stands to another.
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useWords } from '../../shared/store-context.ts';
import type { EventToolProps } from './tool-props.ts';

addMessages(select);

export function RelateTo({ onClose }: EventToolProps) {
  const { t } = useWords();
  return (
    <Dialog title={t('select.relate')} closeLabel={t('app.close')} onClose={onClose}>
      {null}
    </Dialog>
  );
}
