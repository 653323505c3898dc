// The labels that found room. They repeat what marks are named, so they are hidden from screen readers; a press selects.
import { memo } from 'react';
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { SceneText } from './SceneText.tsx';
import { selectsText } from './selects-text.ts';

export interface TimelineLabelsProps {
  readonly scene: TimelineScene;
  /** Ids of labels that stand back. */
  readonly back?: ReadonlySet<string> | undefined;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onSelect: (id: string) => void;
}

export const TimelineLabels = memo(function TimelineLabels({
  scene,
  back,
  selected,
  hovered,
  onSelect,
}: TimelineLabelsProps) {
  return (
    <g aria-hidden="true">
      {scene.labels.map((label) => (
        <g
          key={label.id}
          className={`tl-label${back?.has(label.id) ? ' ln-back' : ''}${label.id === selected ? ' tl-selected' : ''}${label.id === hovered ? ' tl-hovered' : ''}`}
          onClick={() => {
            if (!selectsText()) onSelect(label.id);
          }}
        >
          <SceneText text={label} className="tl-label-text" />
        </g>
      ))}
    </g>
  );
});
