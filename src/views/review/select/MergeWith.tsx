// Joins an event with another that tells of the same: chosen from a list, shown as one, confirmed.
import type { ReactNode } from 'react';
import { useState } from 'react';
import { anchorOfMention } from '../../../domain/review/mention-anchor.ts';
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import { EventCard } from './EventCard.tsx';
import { MergedLines } from './MergedLines.tsx';
import { PairDialog } from './PairDialog.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { EventToolProps } from './tool-props.ts';
import type { EventFacts } from './use-event-facts.ts';
import './select.css';

addMessages(select);

export function MergeWith({ event, decide, onClose }: EventToolProps) {
  const { t } = useWords();
  return (
    <PairDialog title={t('select.mergeTitle')} event={event} onClose={onClose}>
      {(one, other, back) => (
        <Confirm one={one} other={other} back={back} decide={decide} onClose={onClose} />
      )}
    </PairDialog>
  );
}

interface ConfirmProps extends Pick<EventToolProps, 'decide' | 'onClose'> {
  readonly one: EventFacts;
  readonly other: EventFacts;
  readonly back: ReactNode;
}

function Confirm({ one, other, back, decide, onClose }: ConfirmProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [from, into] = [one.mentions[0], other.mentions[0]];
  if (!from || !into) return <p role="status">{t('select.loading')}</p>;
  return (
    <form
      className="rs-form"
      onSubmit={(event) => {
        event.preventDefault();
        decide([{ kind: 'merge', reason, at: anchorOfMention(from), into: anchorOfMention(into) }]);
        onClose();
      }}
    >
      <div className="rs-pair">
        <EventCard title={t('select.thisEvent')} facts={one} />
        <EventCard title={t('select.otherEvent')} facts={other} />
      </div>
      <MergedLines into={other} from={one} />
      <ReasonField value={reason} onChange={setReason} />
      <p className="rs-buttons">
        <button type="submit" className="sh-button rs-do" data-first>
          {t('select.mergeDo')}
        </button>
        {back}
      </p>
    </form>
  );
}
