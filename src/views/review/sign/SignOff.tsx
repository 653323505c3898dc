// Signing the review, in the head of review mode: a button, and the dialog that says what signing means and what is still open.
import { useState } from 'react';
import { changes } from '../../../i18n/messages/changes.ts';
import { sign } from '../../../i18n/messages/sign.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import { SignDialog } from './SignDialog.tsx';
import './sign.css';

addMessages(changes);
addMessages(sign);

export function SignOff() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="sh-button" onClick={() => setOpen(true)}>
        {t('sign.open')}
      </button>
      {open && <SignDialog onClose={() => setOpen(false)} />}
    </>
  );
}
