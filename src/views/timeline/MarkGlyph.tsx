// Draws one mark's form: shape by precision, fill by status, hollow with a halo where the date is inferred. The same glyph
// serves the timeline and its legend. Colour comes from the family class of a parent; the form says all without it.
import type { Glyph } from '../../layout/timeline/bar-pieces.ts';
import { barPieces, barSigns } from '../../layout/timeline/bar-pieces.ts';
import type { Piece } from '../../layout/timeline/glyph-pieces.ts';
import { dotPieces } from '../../layout/timeline/glyph-pieces.ts';
import type { Box } from '../../layout/timeline/scene.ts';

/** Stands up what is drawn lying: x becomes y. */
const STAND = 'matrix(0 1 1 0 0 0)';
const lay = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

interface MarkGlyphProps {
  readonly glyph: Glyph;
  /** The prefix of the patterns and masks that `MarkPatterns` defines. */
  readonly ids: string;
  /** Time runs down: bars stand, their `left` end above. Dots and signs stay upright. */
  readonly standing?: boolean;
}

export function MarkGlyph({ glyph, ids, standing = false }: MarkGlyphProps) {
  const draw = (pieces: readonly Piece[]) =>
    pieces.map(({ className, d, pattern }) => (
      <path key={d} className={className} d={d} fill={pattern && `url(#${ids}-${pattern})`} />
    ));
  if (glyph.shape === 'dot') return <g className={`tl-${glyph.family}`}>{draw(dotPieces(glyph))}</g>;
  const { halo, body, fade, tips } = barPieces(standing ? { ...glyph, box: lay(glyph.box) } : glyph);
  return (
    <g className={`tl-${glyph.family}`}>
      <g transform={standing ? STAND : undefined}>
        {halo && <path className="tl-halo" d={halo} />}
        <g mask={fade ? `url(#${ids}-fade-${fade})` : undefined}>{draw(body)}</g>
        {tips.map((d) => (
          <path key={d} className="tl-tip" d={d} />
        ))}
      </g>
      {draw(barSigns(glyph))}
    </g>
  );
}
