// Why an event is taken out: one of the usual reasons by its number, or another in the editor's words.
import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_REASON } from '../../domain/review/review-schema.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useWords } from '../shared/store-context.ts';

const REASONS = [
  'review.hide.noEvent',
  'review.hide.notSaid',
  'review.hide.twice',
  'review.hide.offTopic',
  'review.hide.tooOld',
] as const satisfies readonly MessageKey[];

interface HideDialogProps {
  readonly headline: string;
  readonly onHide: (reason: string) => void;
  readonly onClose: () => void;
}

export function HideDialog({ headline, onHide, onClose }: HideDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const field = useId();
  const reasons = useRef<HTMLOListElement>(null);
  // After the dialog has given the focus to its first button.
  useEffect(() => reasons.current?.querySelector('button')?.focus(), []);
  const byNumber = (event: React.KeyboardEvent) => {
    const number = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    const chosen = number === undefined ? undefined : REASONS[Number(number) - 1];
    const typing = event.target instanceof HTMLInputElement;
    if (!chosen || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onHide(t(chosen));
  };
  return (
    <Dialog title={t('review.hide.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className="rv-dialog-subject">
        <bdi>{headline}</bdi>
      </p>
      <p className="dr-note">{t('review.hide.note')}</p>
      <ol ref={reasons} className="rv-reasons" onKeyDown={byNumber}>
        {REASONS.map((one, at) => (
          <li key={one}>
            <button type="button" className="sh-button" onClick={() => onHide(t(one))}>
              <kbd aria-hidden="true">{at + 1}</kbd>
              {t(one)}
            </button>
          </li>
        ))}
      </ol>
      <form
        className="rv-own-reason"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onHide(reason.trim());
        }}
      >
        <label htmlFor={field}>{t('review.hide.other')}</label>
        <input
          id={field}
          className="rv-field"
          dir="auto"
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <button type="submit" className="sh-button" disabled={reason.trim() === ''}>
          {t('review.do.hide')}
        </button>
      </form>
    </Dialog>
  );
}
