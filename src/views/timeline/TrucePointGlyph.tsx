// A point of a truce. Agreed: a ring. Announced start: a post. Accusation: a speech bubble, never a cross.
import { POINT_RADIUS } from '../../layout/timeline/truce-point.ts';
import type { TrucePoint } from '../../layout/timeline/truce-scene.ts';

export interface TrucePointGlyphProps {
  readonly kind: TrucePoint['kind'];
  readonly x: number;
  readonly y: number;
  /** Its date is looser than a day. */
  readonly soft: boolean;
}

export function TrucePointGlyph({ kind, x, y, soft }: TrucePointGlyphProps) {
  const loose = soft ? ' tl-dotted' : '';
  if (kind === 'agreement')
    return <circle className={`tl-hollow${loose}`} cx={x} cy={y} r={POINT_RADIUS - 0.5} />;
  if (kind === 'start')
    return <line className={`tl-truce-post${loose}`} x1={x} x2={x} y1={y - 8.5} y2={y + 8.5} />;
  const [w, h] = [POINT_RADIUS, POINT_RADIUS - 1];
  return (
    <path
      className={`tl-truce-accusation${loose}`}
      d={`M${x - w},${y - h - 1}H${x + w}V${y + h - 2}H${x + 2}L${x},${y + h + 2}L${x - 2},${y + h - 2}H${x - w}Z`}
    />
  );
}
