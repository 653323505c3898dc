// When a new event took place: as words of its passage say, as the editor types it, or not known.
import type { IsoDay } from '../../../domain/iso-day.ts';
import type { DateDraft } from '../../../domain/review/date-draft.ts';
import type { SuggestedDate } from '../../../domain/review/suggest-facts.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { wordDate } from '../../../i18n/word-event.ts';
import { useWords } from '../../shared/store-context.ts';
import { SelectControl } from '../mend/Control.tsx';
import { DateControls } from '../mend/DateControls.tsx';

/** One of the dates that the passage gives, by its number; typed by the editor; none. */
export type DateChoice = number | 'typed' | 'none';

interface AddedDateProps {
  readonly dates: readonly SuggestedDate[];
  readonly choice: DateChoice;
  readonly draft: DateDraft;
  /** What is left out of what is typed is taken from this day. */
  readonly atHand: IsoDay | null;
  readonly onChoose: (choice: DateChoice) => void;
  readonly onDraft: (draft: DateDraft) => void;
}

export function AddedDate({ dates: told, choice, draft, atHand, onChoose, onDraft }: AddedDateProps) {
  const { dates, t } = useWords();
  const values = [...told.keys()].map(String);
  const word = (value: string) => {
    const suggested = told[Number(value)];
    if (value === 'typed') return t('select.dateTyped');
    if (value === 'none' || !suggested) return t('date.undated');
    return t('select.dateSaid', {
      words: isolate(suggested.words),
      date: wordDate(suggested.date, dates, t),
    });
  };
  return (
    <>
      <SelectControl
        control="date"
        label={t('mend.date')}
        values={[...values, 'typed', 'none']}
        value={String(choice)}
        word={word}
        onChoose={(value) => onChoose(value === 'typed' || value === 'none' ? value : Number(value))}
        className="md-wide"
      />
      {choice === 'typed' && <DateControls draft={draft} onDraft={onDraft} atHand={atHand} />}
    </>
  );
}
