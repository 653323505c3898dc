// What is drawn for one view, moved and stretched to where another has it while the view moves; at rest, as it was drawn.
import type { ReactNode } from 'react';
import { findMotion } from '../../layout/timeline/moving-scene.ts';
import type { Movable } from '../../layout/timeline/moving-scene.ts';
import type { Viewport } from '../../layout/timeline/scene.ts';

/** From where to where. */
export interface Moving {
  readonly scene: Movable;
  /** `null`: at rest. */
  readonly live: Viewport | null;
  readonly ids: string;
}

interface MovingGroupProps extends Moving {
  /** Tells the groups of a picture apart. */
  readonly part: string;
  readonly children: ReactNode;
}

export function MovingGroup({ scene, live, ids, part, children }: MovingGroupProps) {
  const { plot, direction } = scene;
  const { scale, shift } = live ? findMotion(scene, live) : { scale: 1, shift: 0 };
  const matrix =
    direction === 'down'
      ? `matrix(1, 0, 0, ${scale}, 0, ${shift})`
      : `matrix(${scale}, 0, 0, 1, ${shift}, 0)`;
  return (
    <>
      <clipPath id={`${ids}-${part}`}>
        <rect {...plot} />
      </clipPath>
      <g clipPath={live ? `url(#${ids}-${part})` : undefined}>
        <g className="tl-moving" style={{ transform: live ? matrix : 'none' }}>
          {children}
        </g>
      </g>
    </>
  );
}
