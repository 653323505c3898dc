// Draws what floats over the picture: the card of a mark, the list of a stack, the list of a truce.
import type { Mark, TimelineScene } from '../../layout/timeline/scene.ts';
import type { TruceMark } from '../../layout/timeline/truce-scene.ts';
import { MarkCard, StackList, TruceList } from './lazy-panels.ts';
import type { PictureProps } from './picture-props.ts';
import type { OpenPanels } from './use-open-panels.ts';

interface TimelinePanelsProps {
  readonly picture: PictureProps;
  readonly panels: OpenPanels;
  readonly scene: Pick<TimelineScene, 'width' | 'viewport'> & { readonly marks: readonly Mark[] };
  readonly truces: readonly Pick<TruceMark, 'id' | 'truce' | 'box'>[];
}

export function TimelinePanels({ picture, panels, scene, truces }: TimelinePanelsProps) {
  const { wording, selected, onSelect, onHover } = picture;
  const list = { wording, selected, onSelect, onHover };
  const { marks, viewport } = scene;
  const opened = marks.find(({ id }) => id === panels.stack);
  const truce = truces.find(({ id }) => id === panels.truce);
  // While the view moves nothing is said of the marks under the pointer.
  const card = picture.live ? undefined : marks.find(({ id }) => id === panels.pointed);
  // Where a nearer view parts a stack, and the view is not that near already.
  const zoomable =
    opened?.kind === 'stack' &&
    opened.apart &&
    opened.end - opened.start < 0.8 * (viewport.end - viewport.start);
  return (
    <>
      {card && !opened && <MarkCard mark={card} scene={scene} wording={wording} />}
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
                  picture.onGo({ start: opened.start - pad, end: opened.end + pad });
                }
              : null
          }
        />
      )}
    </>
  );
}
