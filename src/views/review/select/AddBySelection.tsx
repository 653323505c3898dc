// Adds an event that the machine did not see: by words selected in the reader, or by a sentence chosen with the keyboard.
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import type { AddBySelectionProps } from './tool-props.ts';

addMessages(select);

export function AddBySelection({ picking, onPicking }: AddBySelectionProps) {
  const { t } = useWords();
  return (
    <button type="button" className="sh-button" aria-pressed={picking} onClick={() => onPicking(!picking)}>
      {t('select.add')}
    </button>
  );
}
