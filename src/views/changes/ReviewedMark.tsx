// In an event's details: who reviewed it and when, what the machine had said of it, and what was corrected after the sign-off.
import type { Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import { machineSaidSchema } from '../../domain/review/machine-said.ts';
import { seeMachineSaid } from '../../domain/review/machine-seen.ts';
import { isUnchanged } from '../../domain/review/seen-fields.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { changes } from '../../i18n/messages/changes.ts';
import { addMessages, isMessageKey } from '../../i18n/translate.ts';
import { useApp, useIndex, useWords } from '../shared/store-context.ts';
import { ChangeFields } from './ChangeFields.tsx';
import { Regrouped } from './Regrouped.tsx';
import { useReport } from '../shared/use-report.ts';

addMessages(changes);

interface ReviewedMarkProps {
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
}

export function ReviewedMark({ event, mentions }: ReviewedMarkProps) {
  const { dates, t } = useWords();
  const { reviewed } = event;
  if (reviewed === null) return null;
  const { by, on } = reviewed;
  const said = machineSaidSchema.safeParse(reviewed.was);
  const isAdded = said.success && said.data.mentions?.length === 0;
  const seen = said.success && !isAdded ? seeMachineSaid(said.data, event, mentions) : null;
  const isSame = seen !== null && isUnchanged(seen);
  return (
    <section className="cg-reviewed">
      <p>
        <span className="cg-tick" aria-hidden="true">
          ✓
        </span>{' '}
        {t('changes.reviewed', { by: isolate(by), on: formatGivenDay(on, dates) })}
        {isSame && t('list.comma') + t('changes.machineSame')}
      </p>
      {isAdded && <p>{t('changes.machineNone')}</p>}
      {seen && !isSame && (
        <details>
          <summary>{t('changes.machineSaid')}</summary>
          <ChangeFields was={seen.was} now={seen.now} />
        </details>
      )}
      <Corrected event={event} />
    </section>
  );
}

/** What of the event was corrected after somebody had signed it. */
function Corrected({ event }: { readonly event: NewsEvent }) {
  const { dates, t } = useWords();
  const { review } = useIndex();
  const { report } = useReport(review.by !== null);
  const setChanges = useApp((state) => state.setChanges);
  if (report?.phase !== 'ready') return null;
  const own = report.value.corrections.filter(
    (correction) => correction.event === event.id || event.mentions.includes(correction.event ?? ''),
  );
  if (own.length === 0) return null;
  return (
    <div className="cg-corrected">
      <p>
        <strong>{t('changes.corrected')}</strong>{' '}
        <button type="button" className="sh-link" onClick={() => setChanges('log')}>
          {t('corrections.title')}
        </button>
      </p>
      <ul>
        {own.map(({ decision, kind, by, on, reason, was, now, joined, splitFrom }) => {
          const key = `corrections.kind.${kind}`;
          return (
            <li key={decision}>
              <p>
                {isMessageKey(key) ? t(key) : kind}
                <span aria-hidden="true"> · </span>
                {t('corrections.byOn', { by: isolate(by), on: formatGivenDay(on, dates) })}
              </p>
              {reason.trim() !== '' && (
                <p>
                  {t('corrections.reason')} <bdi>{reason}</bdi>
                </p>
              )}
              <Regrouped joined={joined} splitFrom={splitFrom} />
              <ChangeFields was={was} now={now} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
