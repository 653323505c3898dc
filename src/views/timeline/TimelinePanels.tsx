// Draws what floats over the picture: the card of a mark, the list of a stack, the list of a truce.
import type { Mark, TimelineScene, Viewport } from '../../layout/timeline/scene.ts';
import type { TruceMark } from '../../layout/timeline/truce-scene.ts';
import type { EventButtonsProps } from './EventButtons.tsx';
import { MarkCard, StackList, TruceList } from './lazy-panels.ts';
import type { OpenPanels } from './use-open-panels.ts';

export interface TimelinePanelsProps extends Omit<EventButtonsProps, 'events'> {
  readonly panels: OpenPanels;
  readonly scene: Pick<TimelineScene, 'width' | 'viewport'> & { readonly marks: readonly Mark[] };
  readonly truces: readonly Pick<TruceMark, 'id' | 'truce' | 'box'>[];
  /** While the view moves nothing is said of the marks under the pointer. */
  readonly moving: boolean;
  readonly onGo: (to: Viewport) => void;
}

export function TimelinePanels({ panels, scene, truces, moving, onGo, ...list }: TimelinePanelsProps) {
  const { marks, viewport } = scene;
  const opened = marks.find(({ id }) => id === panels.stack);
  const truce = truces.find(({ id }) => id === panels.truce);
  const card = moving ? undefined : marks.find(({ id }) => id === panels.pointed);
  // A nearer view parts a stack only where its events lie at different times, and the view is not that near already.
  const zoomable =
    opened?.kind === 'stack' &&
    opened.apart &&
    opened.end - opened.start < 0.8 * (viewport.end - viewport.start);
  return (
    <>
      {card && !opened && <MarkCard mark={card} scene={scene} wording={list.wording} />}
      {truce && <TruceList {...list} mark={truce} scene={scene} onClose={panels.leaveTruce} />}
      {opened?.kind === 'stack' && (
        <StackList
          {...list}
          stack={opened}
          scene={scene}
          onClose={panels.leaveStack}
          onZoom={
            zoomable
              ? () => {
                  const pad = (opened.end - opened.start) * 0.1;
                  panels.closeStack();
                  onGo({ start: opened.start - pad, end: opened.end + pad });
                }
              : null
          }
        />
      )}
    </>
  );
}
