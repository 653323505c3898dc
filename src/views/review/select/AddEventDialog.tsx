// A new event told by words of an article: what it is, when, who and where, and who says so. The nearest date of the passage and
// its places are filled in, the actors that it names are offered.
import type { Mention, Span } from '../../../domain/corpus-schema.ts';
import type { ArticleBody, ArticleHead } from '../../../domain/site-data.ts';
import { mend } from '../../../i18n/messages/mend.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { findEvent } from '../../../domain/find-event.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { AddEventForm } from './AddEventForm.tsx';
import { Quotation } from './Quotation.tsx';
import type { AddBySelectionProps } from './tool-props.ts';
import { useFirstFocus } from './use-first-focus.ts';
import '../mend/mend.css';

addMessages(mend);

/** Words of an article that can tell an event. */
export interface ChosenWords {
  readonly head: ArticleHead;
  readonly body: ArticleBody;
  readonly trigger: Span;
  readonly passage: Span;
  readonly told: readonly Mention[];
  readonly same: boolean;
}

interface AddEventDialogProps extends Pick<AddBySelectionProps, 'decide' | 'onEvent'> {
  readonly chosen: ChosenWords;
  readonly onClose: () => void;
  /** Told when the event has been decided on: it will be there soon. */
  readonly onAdded: (trigger: Span) => void;
}

export function AddEventDialog({ chosen, decide, onEvent, onClose, onAdded }: AddEventDialogProps) {
  const { t } = useWords();
  const { head, body, trigger, passage, told, same } = chosen;
  const root = useFirstFocus(null);
  const exact = body.text.slice(passage.start, passage.end);
  return (
    <Dialog title={t('select.addTitle')} closeLabel={t('app.close')} className="rs-dialog" onClose={onClose}>
      <div ref={root} className="rs-step">
        <Quotation
          mention={{ article: head.id, passage: { ...passage, exact, prefix: '', suffix: '' }, trigger }}
          most={600}
        />
        {told.length > 0 && <AlreadyTold told={told} same={same} onEvent={onEvent} />}
        {!same && (
          <AddEventForm
            chosen={chosen}
            onCancel={onClose}
            onSave={(decision, names) => {
              decide([decision], names);
              onAdded(trigger);
              onClose();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

interface AlreadyToldProps extends Pick<AddBySelectionProps, 'onEvent'> {
  readonly told: readonly Mention[];
  readonly same: boolean;
}

/** Events that these words tell already: perhaps one of them is meant. */
function AlreadyTold({ told, same, onEvent }: AlreadyToldProps) {
  const index = useIndex();
  const { language, t } = useWords();
  const events = [...new Set(told.map(({ event }) => event))].flatMap((id) => findEvent(index, id) ?? []);
  return (
    <section className="rs-merged">
      <p>{t(same ? 'select.toldBySame' : 'select.toldBySome', { count: events.length })}</p>
      <ul>
        {events.map(({ id, headline }, at) => (
          <li key={id}>
            <button
              type="button"
              className="sh-link"
              data-first={same && at === 0 ? true : undefined}
              onClick={() => onEvent(id)}
            >
              <bdi>{headline[language]}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
