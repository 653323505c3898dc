// What bars and capsules are made of: pieces of path, lying; a picture in which time runs down stands them up.
import { barPath, bubblePath, clockHandsPath, diamondPath, halfBarPath, openTipPath } from './glyph-paths.ts';
import type { DotGlyph, Piece } from './glyph-pieces.ts';
import { FORMS } from './glyph-pieces.ts';
import type { Box, MarkEnd, MarkShape } from './scene.ts';

/** What of an event's mark says how it looks, whatever its shape. */
export interface Glyph extends DotGlyph {
  readonly shape: MarkShape;
  readonly left: MarkEnd;
  readonly right: MarkEnd;
}

export interface BarPieces {
  /** Behind a bar whose date is inferred. */
  readonly halo: string | null;
  readonly body: readonly Piece[];
  /** Which ends of the body fade out. */
  readonly fade: 'left' | 'right' | 'both' | null;
  /** Of open ends. */
  readonly tips: readonly string[];
}

/** A box about a box; an end that is cut stays where it is cut. */
function grow({ x, y, width, height }: Box, by: number, left: MarkEnd, right: MarkEnd): Box {
  const [before, after] = [left === 'cut' ? 0 : by, right === 'cut' ? 0 : by];
  return { x: x - before, y: y - by, width: width + before + after, height: height + 2 * by };
}

function haloPath({ box, left, right }: Glyph): string {
  const wide = grow(box, 3, left, right);
  return barPath(wide, left === 'cut' ? 'cut' : 'firm', right === 'cut' ? 'cut' : 'firm', wide.height / 2);
}

function bodyPieces({ box, left, right, inferred, family, shape, status }: Glyph): Piece[] {
  const radius = shape === 'capsule' ? box.height / 2 : 3;
  const d = barPath(box, left, right, radius);
  switch (FORMS[status]) {
    case 'plain':
      return [{ className: inferred ? 'tl-hollow' : 'tl-solid', d }];
    case 'ringed':
      return [
        { className: inferred ? 'tl-hollow' : 'tl-solid', d },
        { className: 'tl-ring', d: barPath(grow(box, 2.4, left, right), left, right, 5) },
      ];
    case 'half':
      return [
        { className: 'tl-hollow', d },
        { className: 'tl-fill', d: halfBarPath(box, left, right, radius) },
      ];
    case 'facing':
      return [{ className: 'tl-hatched', d, pattern: `hatch-${family}` }];
    case 'dashed':
      return [{ className: 'tl-hollow tl-dashed', d }];
    case 'dotted':
      return [{ className: 'tl-hollow tl-dotted', d }];
    case 'bubble':
    case 'outline':
      return [{ className: 'tl-hollow', d }];
  }
}

/** A bar or capsule from the ground up. */
export function barPieces(glyph: Glyph): BarPieces {
  const { box, left, right, inferred } = glyph;
  const fades = (end: MarkEnd) => end === 'soft' || end === 'open';
  const y = box.y + box.height / 2;
  return {
    halo: inferred && left !== 'soft' && right !== 'soft' ? haloPath(glyph) : null,
    body: bodyPieces(glyph),
    fade: fades(left) && fades(right) ? 'both' : fades(left) ? 'left' : fades(right) ? 'right' : null,
    tips: [
      ...(left === 'open' ? [openTipPath(box.x + 1, y, 'left')] : []),
      ...(right === 'open' ? [openTipPath(box.x + box.width - 1, y, 'right')] : []),
    ],
  };
}

/** The signs in the middle of a bar, upright whichever way the bar runs. */
export function barSigns({ box, status, lapsed }: Glyph): Piece[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const form = FORMS[status];
  return [
    ...(form === 'bubble' ? [{ className: 'tl-hollow', d: bubblePath(x, y, 6) } as const] : []),
    ...(form === 'outline' ? [{ className: 'tl-hollow', d: diamondPath(x, y, 6) } as const] : []),
    ...(lapsed ? [{ className: 'tl-hands', d: clockHandsPath(x, y) } as const] : []),
  ];
}
