// Says what was refused, by whom, and what can be done instead: the whole page in a window of its own, the file's content to
// be copied, the address of a link.
import { useId, useState } from 'react';
import { isolate } from '../../../i18n/isolate.ts';
import type { Language } from '../../../i18n/language.ts';
import { frame } from '../../../i18n/messages/frame.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { addMessages, translator } from '../../../i18n/translate.ts';
import { Dialog } from '../Dialog.tsx';
import { copyText } from './copy-text.ts';
import { OpenFull, ToCopy } from './OpenFull.tsx';
import './frame.css';

addMessages(frame);

export type Refusal =
  | { readonly act: 'print' | 'fullscreen'; readonly framed: boolean }
  /** `address`: where the window would have led, if that is worth copying. */
  | { readonly act: 'window'; readonly framed: boolean; readonly address?: string }
  /** `content`: `null` where it is no text; not `sure`: the frame does not tell. */
  | {
      readonly act: 'download';
      readonly name: string;
      readonly content: string | null;
      readonly sure: boolean;
    };

interface RefusalDialogProps {
  readonly refusal: Refusal;
  readonly language: Language;
  readonly onClose: () => void;
}

function wordReason(refusal: Refusal, t: Translate): string {
  if (refusal.act === 'download')
    return refusal.sure ? t('frame.framed') : t('frame.unsure', { name: isolate(refusal.name) });
  if (refusal.framed) return t('frame.framed');
  return t(refusal.act === 'window' ? 'frame.blocked' : 'frame.browser');
}

export function RefusalDialog({ refusal, language, onClose }: RefusalDialogProps) {
  const t = translator(language);
  const isFile = refusal.act === 'download';
  const title = isFile && !refusal.sure ? t('frame.title.unsure') : t(`frame.title.${refusal.act}`);
  return (
    <Dialog title={title} closeLabel={t('frame.close')} className="fr-dialog" onClose={onClose}>
      <p>{wordReason(refusal, t)}</p>
      {refusal.act === 'window' && refusal.address !== undefined && (
        <ToCopy label={t('frame.address')} address={refusal.address} t={t} />
      )}
      {(isFile || refusal.framed) && (
        <p className="fr-row">
          <OpenFull t={t} />
        </p>
      )}
      {isFile && refusal.content !== null && (
        <FileContent name={refusal.name} content={refusal.content} t={t} />
      )}
    </Dialog>
  );
}

/** What would have been in the file. */
function FileContent(props: { readonly name: string; readonly content: string; readonly t: Translate }) {
  const { name, content, t } = props;
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className="fr-content">
      <label htmlFor={id}>{t('frame.content', { name: isolate(name) })}</label>
      <textarea
        id={id}
        readOnly
        dir="auto"
        rows={8}
        spellCheck={false}
        value={content}
        onFocus={({ target }) => target.select()}
      />
      <p className="fr-row">
        <button type="button" className="sh-button" onClick={() => void copyText(content).then(setCopied)}>
          {t('frame.copyContent')}
        </button>
        <output>{copied !== null && t(copied ? 'frame.copied' : 'frame.notCopied')}</output>
      </p>
    </div>
  );
}
