// The lane of truces as announced, as SVG.
import { POINT_RADIUS } from '../../layout/timeline/truce-point.ts';
import type { TruceLane, TruceMark, TrucePoint } from '../../layout/timeline/truce-scene.ts';
import { element } from '../xml.ts';
import type { Attributes, PictureColours } from './paint.ts';
import { colourOf, paintPiece, paintTip } from './paint.ts';
import { writePlaced } from './write-text.ts';

/** A point's figure: agreed a square, the announced start a post, an accusation a flag; dotted where its date is loose. */
export function writeTrucePoint(
  { kind, x, soft }: Pick<TrucePoint, 'kind' | 'x' | 'soft'>,
  y: number,
  colours: PictureColours,
): string {
  const colour = colourOf('ceasefire', colours);
  const dotted: Attributes = soft ? { 'stroke-dasharray': '0.2 2.8', 'stroke-linecap': 'round' } : {};
  const r = POINT_RADIUS - 1;
  if (kind === 'agreement') {
    const className = soft ? 'tl-hollow tl-dotted' : 'tl-solid';
    const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: 1 };
    return element('rect', { ...box, ...paintPiece({ className, d: '' }, colour, colours) });
  }
  if (kind === 'start')
    return element('path', {
      d: `M${x} ${y - 8.5}V${y + 8.5}`,
      stroke: colour,
      'stroke-width': 3,
      ...dotted,
    });
  const left = x - POINT_RADIUS / 2;
  return element('path', {
    d: `M${left} ${y + 8}V${y - 8}L${left + 10} ${y - 4}L${left} ${y}`,
    fill: colours.panel,
    stroke: colours.ink,
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
    ...dotted,
  });
}

function writeTruce(
  { y, waiting, announced, open, points, label }: TruceMark,
  colours: PictureColours,
): string[] {
  const colour = colourOf('ceasefire', colours);
  const line = ([a, b]: readonly [number, number], width: number, dashes: string | null) =>
    element('path', {
      d: `M${a} ${y}H${b}`,
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': dashes,
    });
  const tip = open === 'left' ? -5 : 5;
  return [
    ...(waiting ? [line(waiting, 1.4, '2 2.5')] : []),
    ...(announced ? [line(announced, 5, open ? '7 3' : null)] : []),
    ...(announced && open
      ? [
          element('path', {
            d: `M${announced[1] - tip} ${y - 5}L${announced[1]} ${y}L${announced[1] - tip} ${y + 5}`,
            ...paintTip(colour),
          }),
        ]
      : []),
    ...points.flatMap((point) => [
      ...(point.extent
        ? [
            element('rect', {
              x: Math.min(...point.extent),
              y: y - 8,
              width: Math.abs(point.extent[1] - point.extent[0]),
              height: 16,
              rx: 4,
              fill: 'none',
              stroke: colour,
              'stroke-dasharray': '2 3',
            }),
          ]
        : []),
      writeTrucePoint(point, y, colours),
    ]),
    ...(label ? writePlaced(label, colours.ink) : []),
  ];
}

export function writeTruces({ box, name, marks }: TruceLane, colours: PictureColours): string[] {
  const bottom = box.y + box.height;
  return [
    element('path', { d: `M${box.x} ${bottom}H${box.x + box.width}`, stroke: colours.rule }),
    ...writePlaced(name, colours.ink),
    ...marks.flatMap((mark) => writeTruce(mark, colours)),
  ];
}
