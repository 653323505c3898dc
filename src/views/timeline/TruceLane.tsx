// The lane of truces as announced: one button a truce, its points told apart by form. One Tab stop; arrows move between.
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { TimeDirection } from '../../layout/timeline/scene.ts';
import type { TruceLane as TruceLaneScene, TruceMark } from '../../layout/timeline/truce-scene.ts';
import { describeTruce } from './describe-truce.ts';
import type { Wording } from './describe-mark.ts';
import { MovingGroup } from './MovingGroup.tsx';
import type { Moving } from './MovingGroup.tsx';
import { TrucePointGlyph } from './TrucePointGlyph.tsx';
import { SceneText } from './SceneText.tsx';

export interface TruceLaneProps {
  readonly lane: TruceLaneScene;
  readonly direction: TimeDirection;
  readonly wording: Wording;
  readonly opened: string | null;
  readonly onOpen: (truce: TruceMark) => void;
  readonly moving: Moving;
}

function Bar({ mark }: { readonly mark: TruceMark }) {
  const { y, waiting, announced, open } = mark;
  const [a, b] = announced ?? [0, 0];
  const tip = open === 'left' ? -5 : 5;
  return (
    <>
      {waiting && <line className="tl-link" x1={waiting[0]} x2={waiting[1]} y1={y} y2={y} />}
      {announced && (
        <line className={`tl-truce-bar${open ? ' tl-truce-open' : ''}`} x1={a} x2={b} y1={y} y2={y} />
      )}
      {announced && open && (
        <path className="tl-tip" d={`M${b - tip},${y - 5}L${b},${y}L${b - tip},${y + 5}`} />
      )}
    </>
  );
}

export function TruceLane({ lane, direction, wording, opened, onOpen, moving }: TruceLaneProps) {
  const [focused, setFocused] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const stop = lane.marks.find(({ id }) => id === focused) ?? lane.marks[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !stop) return;
    const at = lane.marks.indexOf(stop);
    if (event.key === 'Enter' || event.key === ' ') onOpen(stop);
    else if (event.key === 'Home' || event.key === 'End' || /^Arrow(Left|Right)$/.test(event.key)) {
      const later = (event.key === 'ArrowRight') === (direction === 'ltr');
      const next =
        event.key === 'Home'
          ? lane.marks[0]
          : event.key === 'End'
            ? lane.marks.at(-1)
            : lane.marks[at + (later ? 1 : -1)];
      if (next) {
        setFocused(next.id);
        group.current?.querySelectorAll<SVGGElement>('[data-truce]')[lane.marks.indexOf(next)]?.focus();
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g ref={group} className="tl-ceasefire" onKeyDown={onKeyDown}>
      <line
        className="tl-lane"
        x1={lane.box.x}
        x2={lane.box.x + lane.box.width}
        y1={lane.box.y + lane.box.height}
        y2={lane.box.y + lane.box.height}
      />
      <g className="tl-name">
        <title>{wording.t('truces.laneNote')}</title>
        <SceneText text={lane.name} className="tl-name-text" />
      </g>
      <g role="group" aria-label={`${wording.t('truces.lane')}. ${wording.t('truces.help')}`}>
        <MovingGroup {...moving} part="truces">
          {lane.marks.map((mark) => (
            <g
              key={mark.id}
              className="tl-mark tl-truce"
              role="button"
              tabIndex={mark === stop ? 0 : -1}
              aria-label={describeTruce(mark.truce, wording)}
              aria-haspopup="dialog"
              aria-expanded={opened === mark.id}
              data-truce={mark.id}
              onClick={() => onOpen(mark)}
              onFocus={() => setFocused(mark.id)}
            >
              <rect
                className="tl-target"
                x={mark.box.x}
                y={mark.box.y}
                width={mark.box.width}
                height={mark.box.height}
              />
              <rect
                className="tl-ring-focus"
                x={mark.box.x - 2}
                y={mark.box.y - 1}
                width={mark.box.width + 4}
                height={mark.box.height + 2}
                rx={6}
              />
              <Bar mark={mark} />
              {mark.points.map((point) => (
                <TrucePointGlyph key={point.id} {...point} y={mark.y} />
              ))}
              {mark.label && <SceneText text={mark.label} className="tl-label-text" />}
            </g>
          ))}
        </MovingGroup>
      </g>
    </g>
  );
}
