// Says how an event stands to another, in a sentence that readers will understand.
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { findRelated } from '../../../domain/related-events.ts';
import { anchorOfMention } from '../../../domain/review/mention-anchor.ts';
import type { RelationChoice } from '../../../domain/review/relation-choices.ts';
import { areReadAsDispute, RELATION_CHOICES } from '../../../domain/review/relation-choices.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { select } from '../../../i18n/messages/select.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { useWords } from '../../shared/store-context.ts';
import { EventCard } from './EventCard.tsx';
import { PairDialog } from './PairDialog.tsx';
import { ReasonField } from './ReasonField.tsx';
import type { EventToolProps } from './tool-props.ts';
import type { EventFacts } from './use-event-facts.ts';
import './select.css';

addMessages(select);

export function RelateTo({ event, decide, onClose }: EventToolProps) {
  const { t } = useWords();
  return (
    <PairDialog title={t('select.relateTitle')} event={event} onClose={onClose}>
      {(one, other, back) => (
        <Confirm one={one} other={other} back={back} decide={decide} onClose={onClose} />
      )}
    </PairDialog>
  );
}

const wayOf = ({ relation, forward }: RelationChoice) =>
  forward ? (`select.relation.${relation}` as const) : (`select.relationBack.${relation}` as const);
const sentenceOf = ({ relation, forward }: RelationChoice) =>
  forward ? (`select.sentence.${relation}` as const) : (`select.sentenceBack.${relation}` as const);

interface ConfirmProps extends Pick<EventToolProps, 'decide' | 'onClose'> {
  readonly one: EventFacts;
  readonly other: EventFacts;
  readonly back: ReactNode;
}

function Confirm({ one, other, back, decide, onClose }: ConfirmProps) {
  const { language, t } = useWords();
  const [chosen, choose] = useState<RelationChoice | null>(RELATION_CHOICES[0] ?? null);
  const [untying, setUntying] = useState(false);
  const [reason, setReason] = useState('');
  const group = useId();
  const [own, others] = [one.mentions[0], other.mentions[0]];
  if (!own || !others || !one.event || !other.event) return <p role="status">{t('select.loading')}</p>;
  const known = findRelated(one.event, [other.event]).filter(({ event }) => event === other.summary.id);
  const isKnown = ({ relation, forward }: RelationChoice) =>
    known.some((one_) => one_.kind === relation && one_.forward === forward);
  const isRead = areReadAsDispute(one.mentions, other.mentions);
  const [from, to] = !untying && chosen?.forward === false ? [others, own] : [own, others];
  const relation = untying ? 'none' : chosen && !isKnown(chosen) ? chosen.relation : null;
  const headlines = {
    one: isolate(one.summary.headline[language]),
    other: isolate(other.summary.headline[language]),
  };
  return (
    <form
      className="rs-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (relation === null) return;
        decide([{ kind: 'relate', relation, reason, at: anchorOfMention(from), to: anchorOfMention(to) }]);
        onClose();
      }}
    >
      <div className="rs-pair">
        <EventCard title={t('select.thisEvent')} facts={one} />
        <EventCard title={t('select.otherEvent')} facts={other} />
      </div>
      <fieldset className="rs-choices rs-ways">
        <legend>{t('select.relationWhich')}</legend>
        {RELATION_CHOICES.map((choice, at) => (
          <label key={wayOf(choice)}>
            <input
              type="radio"
              name={group}
              data-first={at === 0 ? true : undefined}
              checked={!untying && chosen === choice}
              onChange={() => {
                choose(choice);
                setUntying(false);
              }}
            />
            <span>
              {t(wayOf(choice))}
              {isKnown(choice) && <span className="rs-meta"> ({t('select.relationKnown')})</span>}
            </span>
          </label>
        ))}
        {isRead && (
          <label>
            <input type="radio" name={group} checked={untying} onChange={() => setUntying(true)} />
            <span>{t('select.relation.none')}</span>
          </label>
        )}
      </fieldset>
      {(untying || chosen) && (
        <p className="rs-sentence" role="status">
          {untying || !chosen
            ? t('select.sentence.none', headlines)
            : isKnown(chosen)
              ? t('select.relationKnownHint')
              : t(sentenceOf(chosen), headlines)}
        </p>
      )}
      <ReasonField value={reason} onChange={setReason} />
      <p className="rs-buttons">
        <button type="submit" className="sh-button rs-do" disabled={relation === null}>
          {t(untying ? 'select.untieDo' : 'select.relateDo')}
        </button>
        {back}
      </p>
    </form>
  );
}
