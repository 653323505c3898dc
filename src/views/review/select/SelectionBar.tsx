// What can be done with words that are selected in the reader: an event told by them, or why there can be none.
import type { JudgedSelection } from '../../../domain/review/judge-selection.ts';
import { useWords } from '../../shared/store-context.ts';

interface SelectionBarProps {
  readonly judged: JudgedSelection;
  readonly text: string;
  readonly language: string;
  readonly onAdd: () => void;
}

/** Characters of the selection that the bar repeats. */
const MOST = 120;

export function SelectionBar({ judged, text, language, onAdd }: SelectionBarProps) {
  const { t } = useWords();
  if (!judged.ok)
    return (
      <p className="rs-bar" role="status">
        {t(`select.refused.${judged.reason}`)}
      </p>
    );
  const words = text.slice(judged.trigger.start, judged.trigger.end);
  return (
    <div className="rs-bar" role="group" aria-label={t('select.selected')}>
      <p className="rs-bar-words">
        <q lang={language}>{words.length > MOST ? `${words.slice(0, MOST)} […]` : words}</q>
      </p>
      <p className="rs-bar-buttons">
        {/* A press on the button must not undo the selection that it speaks of. */}
        <button
          type="button"
          className="sh-button rs-do"
          onPointerDown={(event) => event.preventDefault()}
          onClick={onAdd}
        >
          {t('select.addBy')}
        </button>
      </p>
    </div>
  );
}
