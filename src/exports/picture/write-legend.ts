// The legend of a picture of the timeline: each sign of its marks with its words.
import { circlePath } from '../../layout/timeline/glyph-paths.ts';
import type { Piece } from '../../layout/timeline/glyph-pieces.ts';
import { gatherPieces } from '../../layout/timeline/glyph-pieces.ts';
import { legendGlyph } from '../../layout/timeline/legend-glyphs.ts';
import type { LegendKey, MeasureText, StackMark } from '../../layout/timeline/scene.ts';
import { element } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import { refer } from './paint.ts';
import type { LegendPlace } from './legend-rows.ts';
import { writeLegendRows } from './legend-rows.ts';
import { writeGlyph, writePiece } from './write-marks.ts';
import type { SheetBody } from './write-sheet.ts';
import { writeTrucePoint } from './write-truces.ts';

export interface LegendItem {
  readonly key: LegendKey;
  readonly words: string;
}

const SIGN = { width: 24, height: 18 };

const STACK: StackMark = {
  kind: 'stack',
  id: 'stack',
  lane: 0,
  x: 12,
  y: 9,
  box: { x: 2, y: 1, width: 20, height: 16 },
  events: [],
  text: '',
  families: [],
  contested: 0,
  oneSided: 0,
  start: 0,
  end: 0,
  apart: false,
};
const ALTERNATIVES: readonly Piece[] = [
  { className: 'tl-link', d: 'M5 9L20 9' },
  { className: 'tl-solid', d: circlePath(5, 9, 4) },
  { className: 'tl-hollow', d: circlePath(19, 9, 3.5) },
];

/** In ink, for form speaks alone here; in a box of 24 by 18. */
function writeSign(key: LegendKey, colours: PictureColours): string[] {
  const { ink, paper, rule, accent } = colours;
  const glyph = legendGlyph(key);
  if (glyph) return writeGlyph(glyph, ink, colours);
  const draw = (pieces: readonly Piece[]) => pieces.map((piece) => writePiece(piece, ink, colours));
  switch (key) {
    case 'shape.day':
      return [
        element('rect', { x: 1, y: 1.5, width: 22, height: 15, rx: 4, fill: paper, stroke: rule }),
        ...draw([{ className: 'tl-solid', d: circlePath(7.5, 9, 3.5) }]),
      ];
    case 'stack':
      return draw(gatherPieces([STACK], false));
    case 'alternatives':
      return draw(ALTERNATIVES);
    case 'truce.agreement':
    case 'truce.start':
    case 'truce.accusation': {
      const kind = key === 'truce.agreement' ? 'agreement' : key === 'truce.start' ? 'start' : 'accusation';
      return [writeTrucePoint({ kind, x: 12, soft: false }, 9, colours)];
    }
    case 'publication':
      return [element('path', { d: 'M7 13h10l-5 -8z', fill: accent })];
    case 'uncovered':
      return [element('rect', { x: 1, y: 2, width: 22, height: 14, fill: refer('uncovered'), stroke: rule })];
    default:
      return [];
  }
}

/** The legend of a timeline. */
export function writeLegend(
  items: readonly LegendItem[],
  place: LegendPlace,
  measure: MeasureText,
  colours: PictureColours,
): SheetBody {
  const signs = items.map(({ key, words }) => ({ sign: writeSign(key, colours), size: SIGN, words }));
  return writeLegendRows(signs, place, measure, colours);
}
