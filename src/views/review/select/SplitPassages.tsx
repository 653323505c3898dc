// Takes passages out of an event that tell of something else, to be an event of their own, together or each alone.
import { useState } from 'react';
import type { Mention } from '../../../domain/corpus-schema.ts';
import { splitDecisions } from '../../../domain/review/split-decisions.ts';
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { wordDate, wordOutlet } from '../../../i18n/word-event.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { Quotation } from './Quotation.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { EventToolProps } from './tool-props.ts';
import type { EventFacts } from './use-event-facts.ts';
import { useEventFacts } from './use-event-facts.ts';
import { useFirstFocus } from './use-first-focus.ts';
import './select.css';

addMessages(select);

export function SplitPassages({ event, decide, onClose }: EventToolProps) {
  const { t } = useWords();
  const facts = useEventFacts().factsOf(event);
  const root = useFirstFocus(facts?.mentions.length);
  return (
    <Dialog
      title={t('select.splitTitle')}
      closeLabel={t('app.close')}
      className="rs-dialog"
      onClose={onClose}
    >
      <div ref={root}>{facts && <Choice facts={facts} decide={decide} onClose={onClose} />}</div>
    </Dialog>
  );
}

interface ChoiceProps extends Pick<EventToolProps, 'decide' | 'onClose'> {
  readonly facts: EventFacts;
}

function Choice({ facts: { summary, mentions }, decide, onClose }: ChoiceProps) {
  const { language, t } = useWords();
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [together, setTogether] = useState(true);
  const [reason, setReason] = useState('');
  const chosen = mentions.filter(({ id }) => leaving.has(id));
  const toggle = ({ id }: Mention) =>
    setLeaving(
      (before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]),
    );
  const all = chosen.length === mentions.length;
  if (mentions.length < 2)
    return (
      <p className="rs-about" role="status">
        {t(mentions.length === 0 ? 'select.loading' : 'select.splitOne')}
      </p>
    );
  return (
    <form
      className="rs-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0 || all) return;
        decide(splitDecisions(chosen, together, reason));
        onClose();
      }}
    >
      <p className="rs-about">
        <bdi>{summary.headline[language]}</bdi>
      </p>
      <fieldset className="rs-choices">
        <legend>{t('select.splitWhich')}</legend>
        {mentions.map((mention, at) => (
          <label key={mention.id} className="rs-passage">
            <input
              type="checkbox"
              checked={leaving.has(mention.id)}
              data-first={at === 0 ? true : undefined}
              onChange={() => toggle(mention)}
            />
            <Told mention={mention} />
          </label>
        ))}
      </fieldset>
      {chosen.length > 1 && !all && (
        <fieldset className="rs-choices">
          <legend>{t('select.splitHow')}</legend>
          {[true, false].map((value) => (
            <label key={String(value)}>
              <input
                type="radio"
                name="together"
                checked={together === value}
                onChange={() => setTogether(value)}
              />
              <span>{t(value ? 'select.splitTogether' : 'select.splitAlone')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="rs-sentence" role="status">
        {all
          ? t('select.splitAll')
          : t('select.splitPreview', {
              leaving: t('unit.quotations', { count: chosen.length }),
              staying: t('unit.quotations', { count: mentions.length - chosen.length }),
            })}
      </p>
      <ReasonField value={reason} onChange={setReason} />
      <p className="rs-buttons">
        <button type="submit" className="sh-button rs-do" disabled={chosen.length === 0 || all}>
          {t('select.splitDo')}
        </button>
      </p>
    </form>
  );
}

/** One passage: its words, where they stand, and the date that they give. */
function Told({ mention }: { readonly mention: Mention }) {
  const { articles } = useIndex();
  const { dates, t } = useWords();
  const head = articles.find(({ id }) => id === mention.article);
  return (
    <span className="rs-told">
      <Quotation mention={mention} most={220} />
      <span className="rs-meta">
        {head && <>{wordOutlet(head, dates, t)} · </>}
        {t('select.tellsDate', { date: wordDate(mention.date, dates, t) })}
      </span>
    </span>
  );
}
