// What a stack opens to: a small dialog with all its events, and the way to zoom until they stand apart.
import { useEffect, useRef } from 'react';
import { directionOf } from '../../i18n/language.ts';
import type { StackMark, TimelineScene } from '../../layout/timeline/scene.ts';
import { describeStack } from './describe-mark.ts';
import { EventButtons } from './EventButtons.tsx';
import { floatingPlace } from './floating-place.ts';
import type { EventButtonsProps } from './EventButtons.tsx';

export interface StackListProps extends Omit<EventButtonsProps, 'events'> {
  readonly stack: StackMark;
  readonly scene: Pick<TimelineScene, 'width'>;
  readonly onZoom: (() => void) | null;
  readonly onClose: () => void;
}

const WIDTH = 340;

export function StackList({ stack, scene, onZoom, onClose, ...list }: StackListProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { t } = list.wording;
  const width = Math.min(WIDTH, scene.width - 8);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('.tl-events button')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [stack.id]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !panel.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  return (
    <div
      ref={panel}
      className="tl-list"
      role="dialog"
      dir={directionOf(list.wording.dates.language)}
      aria-label={describeStack(stack, list.wording)}
      style={{ ...floatingPlace(stack.box, width, scene.width), width }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="tl-list-head">
        <b>{describeStack(stack, list.wording)}</b>
        <button type="button" className="tl-button" onClick={onClose}>
          {t('timeline.close')}
        </button>
      </div>
      {onZoom && (
        <button type="button" className="tl-button" onClick={onZoom}>
          {t('timeline.stackZoom')}
        </button>
      )}
      <EventButtons events={stack.events} {...list} />
    </div>
  );
}
