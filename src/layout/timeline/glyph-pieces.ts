// What dots, stacks and links are made of: pieces of path, each with the class that paints it. One mark's pieces make its
// glyph; those of a whole picture are gathered by class, so that a thousand marks are a few dozen elements.
import type { EventFamily } from '../../domain/event-types.ts';
import type { Status } from '../../domain/corpus-schema.ts';
import type { Box, EventMark, Mark, StackMark } from './scene.ts';
import {
  bubblePath,
  circlePath,
  clockHandsPath,
  diamondPath,
  halfDiscPath,
  roundedPath,
} from './glyph-paths.ts';

/** How a status fills a shape. */
export type Form = 'plain' | 'half' | 'facing' | 'ringed' | 'dashed' | 'outline' | 'dotted' | 'bubble';
export const FORMS: Readonly<Record<Status, Form>> = {
  reported: 'plain',
  claimed: 'half',
  contested: 'facing',
  agreed: 'ringed',
  denied: 'bubble',
  planned: 'dashed',
  'called-for': 'outline',
  hypothetical: 'dotted',
};

/** The classes of pieces from the ground up. */
const LAYERS = [
  'tl-halo',
  'tl-link',
  'tl-stack-back',
  'tl-stack',
  'tl-hollow',
  'tl-hollow tl-dashed',
  'tl-hollow tl-dotted',
  'tl-solid',
  'tl-fill',
  'tl-hatched',
  'tl-ring',
  'tl-hands',
] as const;

export interface Piece {
  readonly className: (typeof LAYERS)[number];
  readonly d: string;
  /** The pattern it is filled with, of its family's two hatches. */
  readonly pattern?: `${'hatch' | 'back'}-${EventFamily}`;
}

/** What of an event's mark says how its dot looks. */
export interface DotGlyph {
  readonly box: Box;
  readonly family: EventFamily;
  readonly status: Status;
  readonly lapsed?: boolean;
  readonly inferred: boolean;
}

/** A dot, from the ground up: a halo where its date is inferred, then the form of its status. */
export function dotPieces({ box, family, status, lapsed, inferred }: DotGlyph): Piece[] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const r = box.width / 2 - 0.9;
  const body = inferred ? 'tl-hollow' : 'tl-solid';
  const forms = (): Piece[] => {
    switch (FORMS[status]) {
      case 'plain':
        return [{ className: body, d: circlePath(x, y, r) }];
      case 'ringed':
        return [
          { className: 'tl-ring', d: circlePath(x, y, r + 0.6) },
          { className: body, d: circlePath(x, y, r - 2.6) },
        ];
      case 'half':
        return [
          { className: 'tl-hollow', d: circlePath(x, y, r) },
          { className: 'tl-fill', d: halfDiscPath(x, y, r, 'lower') },
        ];
      case 'facing':
        return [
          {
            className: 'tl-hatched',
            d: halfDiscPath(x - 1.2, y, r + 0.5, 'left'),
            pattern: `hatch-${family}`,
          },
          {
            className: 'tl-hatched',
            d: halfDiscPath(x + 1.2, y, r + 0.5, 'right'),
            pattern: `back-${family}`,
          },
        ];
      case 'bubble':
        return [{ className: 'tl-hollow', d: bubblePath(x, y, r) }];
      case 'outline':
        return [{ className: 'tl-hollow', d: diamondPath(x, y, r + 1) }];
      case 'dotted':
        return [{ className: 'tl-hollow tl-dotted', d: diamondPath(x, y, r + 1) }];
      case 'dashed':
        return [{ className: 'tl-hollow tl-dashed', d: circlePath(x, y, r) }];
    }
  };
  return [
    ...(inferred ? [{ className: 'tl-halo', d: circlePath(x, y, box.width / 2 + 3.5) } as const] : []),
    ...forms(),
    ...(lapsed ? [{ className: 'tl-hands', d: clockHandsPath(x, y) } as const] : []),
  ];
}

const familyOfStack = ({ families }: StackMark) => (families.length === 1 ? families[0]?.[0] : undefined);

/** How far the second lozenge of a stack looks out behind the first. */
const SHEET = 2.5;

/**
 * A stack: a lozenge on a second one. The sign of disputed events takes its foot; hatched when accounts conflict, solid
 * when one side tells.
 */
function stackPieces(mark: StackMark): Piece[] {
  const { x, y, width, height } = mark.box;
  const front = { ...mark.box, y: y + SHEET, height: height - SHEET };
  const foot = { x: x + 5, y: y + height - 5, width: width - 10, height: 3 };
  const flag: Piece[] =
    mark.contested > 0
      ? [
          {
            className: 'tl-hatched',
            d: roundedPath(foot, 0),
            pattern: `hatch-${familyOfStack(mark) ?? 'humanitarian'}`,
          },
        ]
      : mark.oneSided > 0
        ? [{ className: 'tl-fill', d: roundedPath(foot, 0) }]
        : [];
  return [
    {
      className: 'tl-stack-back',
      d: roundedPath({ ...front, x: x + SHEET, y, width: width - 2 * SHEET }, 5),
    },
    { className: 'tl-stack', d: roundedPath(front, 5) },
    ...flag,
  ];
}

/** Thin lines to small rings where other sources put an event. */
function linkPieces({ x, y, alternatives }: EventMark, standing: boolean): Piece[] {
  return alternatives.flatMap((there): Piece[] => {
    const [toX, toY] = standing ? [x, there] : [there, y];
    return [
      { className: 'tl-link', d: `M${x} ${y}L${toX} ${toY}` },
      { className: 'tl-hollow', d: circlePath(toX, toY, 3.5) },
    ];
  });
}

/** The pieces of one class, family, pattern and stretch of the picture, as one path. */
export interface GatheredPiece extends Piece {
  readonly key: string;
  readonly family: EventFamily | 'mixed';
}

/** Pieces of so many pixels along time are gathered: a browser paints a path in every tile that its box touches. */
const STRETCH = 160;

/** All that marks are made of besides bars and figures, from the ground up. */
export function gatherPieces(marks: readonly Mark[], standing: boolean): GatheredPiece[] {
  const found = new Map<string, { piece: Piece; family: EventFamily | 'mixed'; parts: string[] }>();
  const put = (mark: Mark, family: EventFamily | 'mixed', pieces: readonly Piece[]) => {
    const stretch = Math.floor((standing ? mark.y : mark.x) / STRETCH);
    for (const piece of pieces) {
      const key = `${piece.className} ${family} ${piece.pattern ?? ''} ${stretch}`;
      const held = found.get(key);
      if (held) held.parts.push(piece.d);
      else found.set(key, { piece, family, parts: [piece.d] });
    }
  };
  for (const mark of marks) {
    if (mark.kind === 'stack') {
      put(mark, familyOfStack(mark) ?? 'mixed', stackPieces(mark));
      continue;
    }
    put(mark, mark.family, linkPieces(mark, standing));
    if (mark.shape === 'dot') put(mark, mark.family, dotPieces(mark));
  }
  const layer = ({ className }: Piece) => LAYERS.indexOf(className);
  return [...found]
    .map(([key, { piece, family, parts }]) => ({ ...piece, key, family, d: parts.join('') }))
    .sort((a, b) => layer(a) - layer(b) || (a.key < b.key ? -1 : 1));
}
