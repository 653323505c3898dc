// A point of a truce. Agreed: a square. Announced start: a post. Accusation: a flag, never a cross. Where its date is wide on
// the screen, a dotted frame says that it lies somewhere in there.
import { POINT_RADIUS } from '../../layout/timeline/truce-point.ts';
import type { TrucePoint } from '../../layout/timeline/truce-scene.ts';

export interface TrucePointGlyphProps extends Pick<TrucePoint, 'kind' | 'x' | 'soft' | 'extent'> {
  readonly y: number;
}

export function TrucePointGlyph({ kind, x, y, soft, extent }: TrucePointGlyphProps) {
  const [from, to] = extent ?? [x, x];
  return (
    <>
      {extent && (
        <rect
          className="tl-truce-extent"
          x={Math.min(from, to)}
          y={y - 8}
          width={Math.abs(to - from)}
          height={16}
          rx={4}
        />
      )}
      <Figure kind={kind} x={x} y={y} loose={soft ? ' tl-dotted' : ''} />
    </>
  );
}

type FigureProps = Pick<TrucePointGlyphProps, 'kind' | 'x' | 'y'> & { readonly loose: string };

function Figure({ kind, x, y, loose }: FigureProps) {
  const r = POINT_RADIUS - 1;
  if (kind === 'agreement')
    return (
      <rect
        className={loose ? `tl-hollow${loose}` : 'tl-solid'}
        x={x - r}
        y={y - r}
        width={2 * r}
        height={2 * r}
        rx={1}
      />
    );
  if (kind === 'start')
    return <line className={`tl-truce-post${loose}`} x1={x} x2={x} y1={y - 8.5} y2={y + 8.5} />;
  const left = x - POINT_RADIUS / 2;
  return (
    <path
      className={`tl-truce-accusation${loose}`}
      d={`M${left},${y + 8}V${y - 8}L${left + 10},${y - 4}L${left},${y}`}
    />
  );
}
