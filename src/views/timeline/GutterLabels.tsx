// The labels beside the columns, each with the line that leads to its mark. They repeat what marks are named, so they are
// hidden from screen readers; a press does what a press on the mark does.
import { memo } from 'react';
import type { Mark } from '../../layout/timeline/scene.ts';
import type { VerticalScene } from '../../layout/timeline/vertical-scene.ts';
import { SceneText } from './SceneText.tsx';
import { selectsText } from './selects-text.ts';

interface GutterLabelsProps {
  readonly scene: VerticalScene;
  /** Ids of labels that stand back. */
  readonly back?: ReadonlySet<string> | undefined;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onOpen: (mark: Mark) => void;
}

export const GutterLabels = memo(function GutterLabels({
  scene,
  back,
  selected,
  hovered,
  onOpen,
}: GutterLabelsProps) {
  const markOf = (id: string) => scene.marks.find((mark) => mark.id === id);
  return (
    <g aria-hidden="true">
      {scene.labels.map((label) => (
        <g
          key={label.id}
          className={`tl-label tl-${label.family ?? 'mixed'}${back?.has(label.id) ? ' ln-back' : ''}${label.id === selected ? ' tl-selected' : ''}${label.id === hovered ? ' tl-hovered' : ''}`}
          onClick={() => {
            const mark = markOf(label.id);
            if (mark && !selectsText()) onOpen(mark);
          }}
        >
          <polyline className="tl-leader" points={label.leader.map((point) => point.join(',')).join(' ')} />
          <rect className="tl-target" {...label.box} />
          <SceneText text={label} className="tl-label-text" />
        </g>
      ))}
    </g>
  );
});
