// What can be done with the side or actor in focus: open it in place, filter by it, go back to all.
import type { Translate } from '../../i18n/translate.ts';

interface EgoBarProps {
  readonly name: string;
  /** How many actors it has to show, and whether they are shown; `null`: none but itself. */
  readonly actors: { readonly count: number; readonly shown: boolean } | null;
  readonly t: Translate;
  readonly onToggle: () => void;
  readonly onFollow: () => void;
  readonly onLeave: () => void;
}

export function EgoBar({ name, actors, t, onToggle, onFollow, onLeave }: EgoBarProps) {
  return (
    <div className="ag-ego">
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {actors ? (
        <button type="button" className="sh-button" aria-expanded={actors.shown} onClick={onToggle}>
          {actors.shown ? t('graph.foldActors') : t('graph.openActors', { count: actors.count })}
        </button>
      ) : null}
      <button type="button" className="sh-button" onClick={onFollow}>
        {t('graph.follow')}
      </button>
      <button type="button" className="sh-button" onClick={onLeave}>
        {t('graph.leave')}
      </button>
    </div>
  );
}
