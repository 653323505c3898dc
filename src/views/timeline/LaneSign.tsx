// The sign of a lane: its family's dot, the two rings of a pinned pair, or, under the pointer, without a sign and where the
// lane is collapsed, the tip that opens and collapses it. The keyboard has the lane's head for that.
import type { LaneScene } from '../../layout/timeline/scene.ts';

interface LaneSignProps extends Pick<LaneScene, 'kind' | 'family' | 'collapsed'> {
  readonly onPress: () => void;
}

export function LaneSign({ kind, family, collapsed, onPress }: LaneSignProps) {
  const plain = kind !== 'pinned' && !family;
  return (
    <span
      className={`tl-fold tl-${family ?? 'mixed'}${plain ? ' tl-plain' : ''}`}
      aria-hidden="true"
      onClick={onPress}
    >
      <svg width="16" height="16" viewBox="-8 -8 16 16">
        {family && <circle className="tl-fold-sign tl-sign" r={5} />}
        {kind === 'pinned' && (
          <g className="tl-fold-sign">
            <circle className="tl-fold-ring" cx={-2.6} r={3.8} />
            <circle className="tl-fold-ring" cx={2.6} r={3.8} />
          </g>
        )}
        <path
          className="tl-fold-tip"
          d={collapsed ? 'M-2.5 -4.5L2.5 0L-2.5 4.5' : 'M-4.5 -2.5L0 2.5L4.5 -2.5'}
        />
      </svg>
    </span>
  );
}
