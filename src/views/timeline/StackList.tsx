// What a stack opens to: a small dialog with all its events, and the way to zoom until they stand apart.
import type { StackMark, TimelineScene } from '../../layout/timeline/scene.ts';
import { describeStack } from './describe-mark.ts';
import { EventButtons } from './EventButtons.tsx';
import type { EventButtonsProps } from './EventButtons.tsx';
import { FloatingList } from './FloatingList.tsx';

export interface StackListProps extends Omit<EventButtonsProps, 'events'> {
  readonly stack: StackMark;
  readonly scene: Pick<TimelineScene, 'width'>;
  readonly onZoom: (() => void) | null;
  readonly onClose: () => void;
}

const WIDTH = 340;

export function StackList({ stack, scene, onZoom, onClose, ...list }: StackListProps) {
  const { wording } = list;
  const name = describeStack(stack, wording);
  return (
    <FloatingList
      id={stack.id}
      name={name}
      title={name}
      box={stack.box}
      width={WIDTH}
      within={scene.width}
      wording={wording}
      onClose={onClose}
    >
      {onZoom && (
        <button type="button" className="tl-button" onClick={onZoom}>
          {wording.t('timeline.stackZoom')}
        </button>
      )}
      <EventButtons key={stack.id} events={stack.events} {...list} />
    </FloatingList>
  );
}
