// The lanes behind the marks: a line under each, a tint where one is collapsed or pinned, and the names for paper (on the
// screen LaneHeads gives them, as buttons).
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { SceneText } from './SceneText.tsx';

export function TimelineLanes({ scene }: { readonly scene: TimelineScene }) {
  const { lanes, width } = scene;
  return lanes.map(({ key, name, box, sign, family, kind, collapsed }) => (
    <g key={key}>
      {(collapsed || kind === 'pinned') && <rect className="tl-lane-tint" {...box} />}
      <line className="tl-lane" x1={8} x2={width - 8} y1={box.y + box.height} y2={box.y + box.height} />
      <g className="tl-on-paper" aria-hidden="true">
        {sign && family && <circle className={`tl-sign tl-${family}`} cx={sign.x} cy={sign.y} r={5} />}
        <SceneText text={name} className="tl-name" />
      </g>
    </g>
  ));
}
