// The value of an underlined word in the interface's language: a date in words and as EDTF, an actor with its side.
import { isolateLeftToRight } from '../../i18n/isolate.ts';
import { wordDate } from '../../i18n/word-event.ts';
import { useLabels, useWords } from '../shared/store-context.ts';
import type { PointedValue } from './pointed.ts';

export interface ValueWords {
  readonly main: string;
  readonly notes: readonly string[];
}

export function useValueWords(): (value: PointedValue) => ValueWords {
  const { dates, t } = useWords();
  const labels = useLabels();
  return (value) => {
    if (value.kind === 'actor') {
      const side = labels.sideOf(value.actor);
      const ofSide =
        side === value.actor ? t('reader.ownSide') : t('reader.sideOf', { side: labels.actor(side) });
      return { main: labels.actor(value.actor), notes: [ofSide] };
    }
    const { date } = value;
    const notes = [
      ...(date.edtf === null ? [] : [t('reader.edtf', { edtf: isolateLeftToRight(date.edtf) })]),
      ...(date.stated || date.edtf === null ? [] : [t('reader.estimated')]),
    ];
    return { main: wordDate(date, dates, t), notes };
  };
}
