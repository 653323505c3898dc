// How the pieces of a picture are painted: what the views' stylesheet says by class, as attributes with colours as literals,
// so that any program draws the file alike.
import type { EventFamily } from '../../domain/event-types.ts';
import { EVENT_FAMILIES } from '../../domain/event-types.ts';
import type { Piece } from '../../layout/timeline/glyph-pieces.ts';
import { element } from '../xml.ts';

/** The colours of a theme, each as CSS writes colours: `#1c1b19`. */
export interface PictureColours {
  readonly panel: string;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly ruleSoft: string;
  readonly accent: string;
  readonly families: Readonly<Record<EventFamily, string>>;
}

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Of a family's marks; what several families share is in ink. */
export const colourOf = (family: EventFamily | 'mixed', { families, ink }: PictureColours): string =>
  family === 'mixed' ? ink : families[family];

/** Ids of a file that may be put into a page are kept apart from the page's own. */
export const idOf = (name: string): string => `waqai-${name}`;
export const refer = (name: string): string => `url(#${idOf(name)})`;

const ROUND = { 'stroke-linejoin': 'round' } as const;
const DASHES = {
  'tl-hollow': {},
  'tl-hollow tl-dashed': { 'stroke-dasharray': '3.4 2.4' },
  'tl-hollow tl-dotted': {
    'stroke-dasharray': '0.2 2.8',
    'stroke-linecap': 'round',
    'stroke-width': 1.9,
  },
} as const;

/** The attributes of a piece of a mark in a colour. */
export function paintPiece(
  { className, pattern }: Piece,
  colour: string,
  colours: PictureColours,
): Attributes {
  switch (className) {
    case 'tl-halo':
      return { fill: colour, opacity: 0.2 };
    case 'tl-link':
      return { fill: 'none', stroke: colour, 'stroke-width': 1.4, 'stroke-dasharray': '2 2.5' };
    case 'tl-stack-back':
    case 'tl-stack':
      return { fill: colours.panel, stroke: colour, 'stroke-width': 1.5 };
    case 'tl-hollow':
    case 'tl-hollow tl-dashed':
    case 'tl-hollow tl-dotted':
      return { fill: colours.panel, stroke: colour, 'stroke-width': 1.7, ...ROUND, ...DASHES[className] };
    case 'tl-solid':
      return { fill: colour, stroke: colour, 'stroke-width': 1.7, ...ROUND };
    case 'tl-fill':
      return { fill: colour };
    case 'tl-hatched':
      return { fill: pattern ? refer(pattern) : 'none', stroke: colour, 'stroke-width': 1.4, ...ROUND };
    case 'tl-ring':
      return { fill: 'none', stroke: colour, 'stroke-width': 1.3, ...ROUND };
    case 'tl-hands':
      return { fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-linecap': 'round' };
    default:
      return className satisfies never;
  }
}

/** The tip of an open end. */
export const paintTip = (colour: string): Attributes => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  ...ROUND,
});

const FADES = {
  left: ['0 0.12', '0.35 1', '1 1'],
  right: ['0 1', '0.65 1', '1 0.12'],
  both: ['0 0.12', '0.5 1', '1 0.12'],
} as const;

/** The hatches and fades that marks refer to. */
export function writeDefinitions(colours: PictureColours): string[] {
  const tile = { width: 3.6, height: 3.6, patternUnits: 'userSpaceOnUse' };
  const hatch = (family: EventFamily, kind: 'hatch' | 'back') =>
    element(
      'pattern',
      { id: idOf(`${kind}-${family}`), ...tile, patternTransform: `rotate(${kind === 'hatch' ? 45 : -45})` },
      [
        element('rect', { width: 3.6, height: 3.6, fill: colours.panel }),
        element('rect', { width: 1.7, height: 3.6, fill: colours.families[family] }),
      ],
    );
  const fade = (side: keyof typeof FADES) => [
    element(
      'linearGradient',
      { id: idOf(`ramp-${side}`) },
      FADES[side].map((stop) => {
        const [offset = '', opacity = ''] = stop.split(' ');
        return element('stop', { offset, 'stop-color': 'white', 'stop-opacity': opacity });
      }),
    ),
    element(
      'mask',
      {
        id: idOf(`fade-${side}`),
        maskContentUnits: 'objectBoundingBox',
        x: -0.2,
        y: -0.5,
        width: 1.4,
        height: 2,
      },
      [element('rect', { x: -0.2, y: -0.5, width: 1.4, height: 2, fill: refer(`ramp-${side}`) })],
    ),
  ];
  return [
    ...EVENT_FAMILIES.flatMap((family) => [hatch(family, 'hatch'), hatch(family, 'back')]),
    element(
      'pattern',
      {
        id: idOf('uncovered'),
        width: 10,
        height: 10,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [element('rect', { width: 1, height: 10, fill: colours.ruleSoft })],
    ),
    ...fade('left'),
    ...fade('right'),
    ...fade('both'),
  ];
}
