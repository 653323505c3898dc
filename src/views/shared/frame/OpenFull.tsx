// The way from a frame to the whole chronology. A frame can be forbidden to open windows: then the address is there to copy.
import { useId, useState } from 'react';
import { frame } from '../../../i18n/messages/frame.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { copyText } from './copy-text.ts';
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
        <span className="fr-refused" role="status">
          {refused.address === null ? (
            t('frame.noAddress')
          ) : (
            <ToCopy label={t('frame.refused')} address={refused.address} t={t} />
          )}
        </span>
      )}
    </>
  );
}

interface ToCopyProps {
  readonly label: string;
  readonly address: string;
  readonly t: Translate;
}

/** An address to be copied, by its button or by hand. */
export function ToCopy({ label, address, t }: ToCopyProps) {
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <span className="fr-address">
      <label htmlFor={id}>{label}</label>
      <span className="fr-field">
        <input
          id={id}
          type="text"
          readOnly
          dir="ltr"
          value={address}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="sh-button" onClick={() => void copyText(address).then(setCopied)}>
          {copied ? t('frame.copied') : t('frame.copyAddress')}
        </button>
      </span>
      <output className={copied === false ? undefined : 'sh-hidden'}>
        {copied !== null && t(copied ? 'frame.copied' : 'frame.notCopied')}
      </output>
    </span>
  );
}
