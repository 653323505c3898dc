// The way from a frame to the whole chronology. A frame can be forbidden to open windows: then the address is there to copy.
import { useId, useState } from 'react';
import { frame } from '../../../i18n/messages/frame.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { findFullAddress } from './frame-limits.ts';
import './frame.css';

addMessages(frame);

export function OpenFull({ t }: { readonly t: Translate }) {
  const [refused, setRefused] = useState<{ readonly address: string | null } | null>(null);
  const open = () => {
    const address = findFullAddress();
    const opened = address === null ? null : window.open(address, '_blank');
    if (opened) opened.opener = null;
    setRefused(opened ? null : { address });
  };
  return (
    <>
      <button type="button" className="sh-link fr-full" onClick={open}>
        {t('frame.openFull')} <span className="sh-hidden">{t('frame.newTab')}</span>
      </button>
      {refused && (
        <output className="fr-refused">
          {refused.address === null ? (
            t('frame.noAddress')
          ) : (
            <ToCopy label={t('frame.refused')} address={refused.address} />
          )}
        </output>
      )}
    </>
  );
}

/** An address to be copied by hand. */
export function ToCopy({ label, address }: { readonly label: string; readonly address: string }) {
  const id = useId();
  return (
    <span className="fr-address">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        readOnly
        dir="ltr"
        value={address}
        onFocus={({ target }) => target.select()}
      />
    </span>
  );
}
