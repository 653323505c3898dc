// A stack: a counted lozenge on a second one. What it holds of disputed or one-sided events shows beside the number.
import type { StackMark } from '../../layout/timeline/scene.ts';

/** More letters than a stack in a column has room for are drawn narrower. */
const MOST_LETTERS = 3;
const ROOMY = 30;

export function StackGlyph({ mark, ids }: { readonly mark: StackMark; readonly ids: string }) {
  const { x, y, width, height } = mark.box;
  const family = mark.families.length === 1 ? mark.families[0]?.[0] : undefined;
  const flag = mark.contested > 0 ? 'contested' : mark.oneSided > 0 ? 'one-sided' : null;
  // The sign of disputed events takes the foot of the lozenge; hatched when accounts conflict, solid when one side tells.
  return (
    <g className={family ? `tl-${family}` : 'tl-mixed'}>
      <rect className="tl-stack-back" x={x + 2.5} y={y - 2.5} width={width - 5} height={height} rx={5} />
      <rect className="tl-stack" x={x} y={y} width={width} height={height} rx={5} />
      {flag && (
        <rect
          className={flag === 'contested' ? 'tl-hatched' : 'tl-fill'}
          x={x + 5}
          y={y + height - 5}
          width={width - 10}
          height={3}
          fill={flag === 'contested' ? `url(#${ids}-hatch-${family ?? 'humanitarian'})` : undefined}
        />
      )}
      <text
        aria-hidden="true"
        className="tl-stack-count"
        x={mark.x}
        y={y + height / 2 + 3.5}
        textAnchor="middle"
        direction="ltr"
        {...(mark.text.length > MOST_LETTERS && width < ROOMY
          ? { textLength: width - 4, lengthAdjust: 'spacingAndGlyphs' }
          : {})}
      >
        {mark.text}
      </text>
    </g>
  );
}
