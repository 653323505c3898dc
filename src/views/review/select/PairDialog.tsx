// A dialog in two steps: another event is chosen, then what will be said of the two is shown and confirmed.
import type { ReactNode } from 'react';
import { useState } from 'react';
import { Dialog } from '../../shared/Dialog.tsx';
import { useWords } from '../../shared/store-context.ts';
import { EventChooser } from './EventChooser.tsx';
import type { AllFacts, EventFacts } from './use-event-facts.ts';
import { useEventFacts } from './use-event-facts.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface PairDialogProps {
  readonly title: string;
  readonly event: string;
  readonly onClose: () => void;
  /** `back` leads to the choice again: it stands beside what confirms. */
  readonly children: (one: EventFacts, other: EventFacts, back: ReactNode) => ReactNode;
}

export function PairDialog({ title, event, onClose, children }: PairDialogProps) {
  const { t } = useWords();
  const all = useEventFacts();
  const [chosen, choose] = useState<string | null>(null);
  const one = all.factsOf(event);
  const other = chosen === null ? null : all.factsOf(chosen);
  // What was chosen is confirmed by one more Enter.
  const root = useFirstFocus(chosen);
  return (
    <Dialog title={title} closeLabel={t('app.close')} className="rs-dialog" onClose={onClose}>
      <div ref={root}>
        {one && <Steps one={one} other={other} all={all} onChoose={choose} body={children} />}
      </div>
    </Dialog>
  );
}

interface StepsProps {
  readonly one: EventFacts;
  readonly other: EventFacts | null;
  readonly all: AllFacts;
  readonly onChoose: (event: string | null) => void;
  readonly body: PairDialogProps['children'];
}

function Steps({ one, other, all, onChoose, body }: StepsProps) {
  const { language, t } = useWords();
  if (!other)
    return (
      <>
        <p className="rs-about">
          <bdi>{one.summary.headline[language]}</bdi>
        </p>
        <EventChooser facts={one} all={all} onChoose={onChoose} />
      </>
    );
  return body(
    one,
    other,
    <button type="button" className="sh-button" onClick={() => onChoose(null)}>
      {t('select.chooseOther')}
    </button>,
  );
}
