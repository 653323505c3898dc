// What an editor signs, what is still open, and the signature itself.
import { useState } from 'react';
import { isolate } from '../../../i18n/isolate.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useWords } from '../../shared/store-context.ts';
import { SignedBefore } from './SignedBefore.tsx';
import { SignForm } from './SignForm.tsx';
import { StillOpen } from './StillOpen.tsx';
import { useSigning } from './use-signing.ts';

export function SignDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const signing = useSigning();
  const [signedBy, setSignedBy] = useState<string | null>(null);
  const { counts } = signing;
  return (
    <Dialog title={t('sign.title')} closeLabel={t('app.close')} className="sg-dialog" onClose={onClose}>
      {signedBy !== null ? (
        <>
          <p role="status" className="sg-done">
            {t('sign.done', { by: isolate(signedBy) })}
          </p>
          <p>
            <button type="button" className="sh-button" onClick={onClose}>
              {t('sign.close')}
            </button>
          </p>
        </>
      ) : (
        <>
          <SignedBefore review={signing.review} since={signing.sinceSignoff} onClose={onClose} />
          <p>{t('sign.meaning')}</p>
          <p className="sg-note">{t('sign.consequence')}</p>
          <h3>{t('sign.stands')}</h3>
          <ul className="sg-counts">
            <li>{t('sign.events', { events: t('unit.events', { count: counts.events }) })}</li>
            <li>{t('sign.accepted', { count: counts.accepted })}</li>
            <li>{t('sign.changed', { count: counts.changed })}</li>
            <li>{t('sign.hidden', { count: counts.hidden })}</li>
          </ul>
          <StillOpen signing={signing} onClose={onClose} />
          <SignForm signing={signing} onSigned={setSignedBy} />
        </>
      )}
    </Dialog>
  );
}
