// The marks of a scene as SVG: the same pieces as the views draw, in the same order.
import { barPieces, barSigns } from '../../layout/timeline/bar-pieces.ts';
import type { Glyph } from '../../layout/timeline/bar-pieces.ts';
import type { Piece } from '../../layout/timeline/glyph-pieces.ts';
import { dotPieces, gatherPieces } from '../../layout/timeline/glyph-pieces.ts';
import type { Mark, StackMark } from '../../layout/timeline/scene.ts';
import { element, textElement } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import { colourOf, paintPiece, paintTip, refer } from './paint.ts';

export const writePiece = (piece: Piece, colour: string, colours: PictureColours): string =>
  element('path', { d: piece.d, ...paintPiece(piece, colour, colours) });

/** One mark in a colour: its family's, or ink where form speaks alone. */
export function writeGlyph(glyph: Glyph, colour: string, colours: PictureColours): string[] {
  const draw = (pieces: readonly Piece[]) => pieces.map((piece) => writePiece(piece, colour, colours));
  if (glyph.shape === 'dot') return draw(dotPieces(glyph));
  const { halo, body, fade, tips } = barPieces(glyph);
  return [
    ...draw(halo === null ? [] : [{ className: 'tl-halo', d: halo }]),
    element('g', { mask: fade && refer(`fade-${fade}`) }, draw(body)),
    ...tips.map((d) => element('path', { d, ...paintTip(colour) })),
    ...draw(barSigns(glyph)),
  ];
}

const writeCount = ({ box, x, text }: StackMark, { ink }: PictureColours): string =>
  textElement('text', text, {
    x,
    y: box.y + box.height / 2 + 4,
    'text-anchor': 'middle',
    'font-size': 12,
    'font-weight': 600,
    fill: ink,
  });

export function writeMarks(marks: readonly Mark[], colours: PictureColours): string[] {
  return [
    ...gatherPieces(marks, false).map((piece) => writePiece(piece, colourOf(piece.family, colours), colours)),
    ...marks.flatMap((mark) =>
      mark.kind === 'stack'
        ? [writeCount(mark, colours)]
        : mark.shape === 'dot'
          ? []
          : writeGlyph(mark, colourOf(mark.family, colours), colours),
    ),
  ];
}
