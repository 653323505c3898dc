// When an event took place: as the texts say it, or as the editor does.
import { useState } from 'react';
import type { EventDate, Mention, NewsEvent } from '../../../domain/corpus-schema.ts';
import { draftOf, readDraft } from '../../../domain/review/date-draft.ts';
import { setDateOf } from '../../../domain/review/make-date.ts';
import { readWas } from '../../../domain/review/read-was.ts';
import { wordDate } from '../../../i18n/word-event.ts';
import { useIndex, useWords } from '../../shared/store-context.ts';
import { DateControls } from './DateControls.tsx';
import { DatePreview } from './DatePreview.tsx';
import { useOpenFields } from './mend-context.ts';
import { MendField } from './MendField.tsx';
import { MendForm } from './MendForm.tsx';
import { MEND_KEYS } from './mend-keys.ts';
import { useCorrection } from './use-correction.ts';

interface DateFieldProps {
  readonly event: NewsEvent;
  readonly mentions: readonly Mention[];
}

export function DateField({ event, mentions }: DateFieldProps) {
  const { t, dates } = useWords();
  const { articles } = useIndex();
  const { close } = useOpenFields();
  const { decision, at, decide } = useCorrection('redate', event, mentions);
  const was = readWas(event, 'date');
  const { date } = event;
  const isDated = date.start !== null || date.end !== null;
  // An undated event borrows month and year from the article that tells it.
  const told = articles.find(({ id }) => id === mentions[0]?.article)?.published.date ?? null;
  return (
    <MendField
      id="date"
      name={t('mend.date')}
      shortcut={MEND_KEYS.date}
      value={
        <>
          {wordDate(date, dates, t)}
          {isDated && <span className="md-more"> · {t(`precision.${date.precision}`)}</span>}
          {isDated && !date.stated && <span className="md-more"> · {t('date.estimated')}</span>}
        </>
      }
      was={was && wordDate(was, dates, t)}
      decision={decision}
    >
      <DateForm
        date={date}
        atHand={date.start ?? date.end ?? told}
        reason={decision?.reason}
        onCancel={close}
        onSave={(next, reason) => {
          if (at) decide({ kind: 'redate', at, date: setDateOf(next), reason });
          close();
        }}
      />
    </MendField>
  );
}

interface DateFormProps {
  readonly date: EventDate;
  readonly atHand: string | null;
  readonly reason: string | undefined;
  readonly onSave: (date: EventDate, reason: string) => void;
  readonly onCancel: () => void;
}

function DateForm({ date, atHand, reason, onSave, onCancel }: DateFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(() => {
    const own = draftOf(date);
    return own.precision === 'unknown' ? { ...own, precision: 'day' as const, from: '', stated: true } : own;
  });
  const read = readDraft(draft, atHand);
  const why =
    draft.precision === 'unknown'
      ? [t('mend.why.date.unknown')]
      : [t('mend.why.date.stated'), t('mend.why.date.day'), t('mend.why.date.other')];
  return (
    <MendForm
      name={t('mend.date')}
      problem={
        read.problem === null ? null : { control: read.control, words: t(`mend.problem.${read.problem}`) }
      }
      reason={reason}
      reasonNeeded
      reasons={why}
      onReason={(choice) => {
        // What the text names is stated.
        if (choice === 0 && draft.precision !== 'unknown') setDraft({ ...draft, stated: true });
      }}
      onSave={(given) => {
        if (read.date) onSave(read.date, given);
      }}
      onCancel={onCancel}
    >
      <DateControls draft={draft} onDraft={setDraft} atHand={atHand} />
      <DatePreview now={date} next={read.date} />
    </MendForm>
  );
}
