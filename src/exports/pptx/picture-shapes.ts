// A drawing of the timeline as native shapes: what src/exports/picture writes as SVG, element by element, so that slides and
// pictures are one drawing. It reads that writer's output alone: `g`, `rect`, `circle`, `path`, `polygon`, `text`, with literal colours.
import type { Box } from '../../layout/timeline/scene.ts';
import type { Direction } from '../../i18n/language.ts';
import { PAPER_COLOURS } from '../picture/paper-colours.ts';
import { measureOffice } from './measure-office.ts';
import { parsePath } from './path-geometry.ts';
import type { PathStep } from './path-geometry.ts';
import type { Fade, Fill, Named, Paint, Sheet, Stroke } from './sheet-shapes.ts';
import { lineXml, pathXml, presetXml, textXml } from './sheet-shapes.ts';
import { makeRuns } from './text-runs.ts';

/** Where the drawing stands on the slide, and how large a pixel of it is there. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
type Attributes = ReadonlyMap<string, string>;
interface Drawn {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly mask: string | null;
}

const TAG = /<(\/?)([a-zA-Z]+)(?![a-zA-Z])([^<>]*)>([^<]*)/g;
const ATTRIBUTE = /(?<![\w:-])([\w:-]+)="([^"]*)"/g;
const TRANSLATE = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#10': '\n',
  '#13': '\r',
  '#9': '\t',
};
const unescape = (text: string) =>
  text.replace(/&(#?\w{1,5});/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The elements that draw, in their order, with what the groups around them say. */
function readDrawing(svg: string): Drawn[] {
  const drawn: Drawn[] = [];
  const groups: { dx: number; dy: number; mask: string | null }[] = [{ dx: 0, dy: 0, mask: null }];
  for (const [, closing, tag = '', rest = '', text = ''] of svg.matchAll(TAG)) {
    if (closing === '/') {
      if (tag === 'g') groups.pop();
      continue;
    }
    const attributes = new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescape(value)]),
    );
    const around = groups.at(-1) ?? { dx: 0, dy: 0, mask: null };
    if (tag === 'g') {
      const [, x = '0', y = '0'] = TRANSLATE.exec(attributes.get('transform') ?? '') ?? [];
      groups.push({
        dx: around.dx + Number(x),
        dy: around.dy + Number(y),
        mask: attributes.get('mask') ?? around.mask,
      });
    } else drawn.push({ tag, attributes, text: unescape(text), ...around });
  }
  return drawn;
}

const FADES: Readonly<Record<string, Fade>> = {
  'url(#waqai-fade-left)': 'left',
  'url(#waqai-fade-right)': 'right',
  'url(#waqai-fade-both)': 'both',
};
const HATCH = /^url\(#waqai-(hatch|back)-([a-z]+)\)$/;

function fillOf(value: string | undefined, opacity: number, fade: Fade | null): Fill | null {
  if (value === undefined || value === 'none') return null;
  const { panel, ruleSoft, families } = PAPER_COLOURS;
  if (value === 'url(#waqai-uncovered)')
    return { kind: 'hatch', preset: 'ltUpDiag', colour: ruleSoft, ground: panel };
  const [, kind, name] = HATCH.exec(value) ?? [];
  const family = Object.entries(families).find(([each]) => each === name);
  if (family)
    return {
      kind: 'hatch',
      preset: kind === 'hatch' ? 'wdUpDiag' : 'wdDnDiag',
      colour: family[1],
      ground: panel,
    };
  return fade && value !== panel
    ? { kind: 'fade', colour: value, fade }
    : { kind: 'solid', colour: value, alpha: opacity };
}

/** SVG strokes the inside of a tie with a hatch; not every office draws one along a line: it is broken instead, each its way. */
const TEXTURE = /^url\(#waqai-[a-z]+-(hatched|facing)\)$/;

/** Lines wider than this have the dashes that SVG lists; offices' own grow with the width of a line. */
const BROAD = 2.5;

/** How lines are broken: as offices name it by the first length of SVG's list, or by the list. */
function dashOf(list: string | undefined, width: number, scale: number): Stroke['dash'] {
  if (list === undefined) return undefined;
  const lengths = list.split(/[\s,]+/).map(Number);
  const first = lengths[0] ?? 0;
  if (width > BROAD) return lengths.map((length) => length * scale);
  return first < 1 ? 'sysDot' : first < 4 ? 'sysDash' : 'dash';
}

const TEXTURES: Readonly<Record<string, Stroke['dash']>> = { hatched: 'sysDot', facing: 'dash' };

function paintOf({ attributes, mask }: Drawn, scale: number): Paint {
  const fade = mask === null ? null : (FADES[mask] ?? null);
  const fill = fillOf(
    attributes.get('fill') ?? '#000000',
    Number(attributes.get('fill-opacity') ?? attributes.get('opacity') ?? 1),
    fade,
  );
  const colour = attributes.get('stroke');
  const texture = TEXTURE.exec(colour ?? '')?.[1];
  const width = Number(attributes.get('stroke-width') ?? 1);
  const dash =
    texture === undefined ? dashOf(attributes.get('stroke-dasharray'), width, scale) : TEXTURES[texture];
  const stroke: Stroke | null =
    colour === undefined || colour === 'none'
      ? null
      : {
          colour: texture === undefined ? colour : PAPER_COLOURS.panel,
          width: width * scale,
          ...(dash ? { dash } : {}),
          round: attributes.get('stroke-linecap') === 'round',
          fade,
        };
  // What is filled and fades has no edge to hold it.
  return fill?.kind === 'fade' ? { fill, stroke: null } : { fill, stroke };
}

/** A circle drawn as a path, as marks are: its box. */
const CIRCLE = /^M(-?[\d.]+) (-?[\d.]+)a([\d.]+) ([\d.]+) 0 1 0 [\d.]+ 0a[\d.]+ [\d.]+ 0 1 0 -[\d.]+ 0Z$/;
function circleOf(d: string): Box | null {
  const [, x, y, r] = (CIRCLE.exec(d) ?? []).map(Number);
  return x === undefined || y === undefined || r === undefined
    ? null
    : { x, y: y - r, width: 2 * r, height: 2 * r };
}

/** A line that runs right to left is isolated as a whole. */
const RIGHT_TO_LEFT = '\u2067';
const SIDES: Readonly<Record<string, 'left' | 'middle' | 'right'>> = {
  start: 'left',
  middle: 'middle',
  end: 'right',
};
const ASCENT = 0.905;
const LINE = 1.2;
/** How much wider than measured a line may turn out. */
const SLACK = 1.25;

/** Draws the elements of some SVG on a slide. `named`: what each shape is called. */
export function drawShapes(
  sheet: Sheet,
  svg: string,
  { x: left, y: top, scale }: Frame,
  named: string,
): string[] {
  const name: Named = { name: named };
  return readDrawing(svg).flatMap((drawn): string[] => {
    const { tag, attributes, text, dx, dy } = drawn;
    const number = (key: string) => Number(attributes.get(key) ?? 0);
    const atX = (x: number) => left + (x + dx) * scale;
    const atY = (y: number) => top + (y + dy) * scale;
    const place = ({ x, y, width, height }: Box): Box => ({
      x: atX(x),
      y: atY(y),
      width: width * scale,
      height: height * scale,
    });
    const paint = paintOf(drawn, scale);
    switch (tag) {
      case 'rect': {
        const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
        const radius = number('rx');
        return [
          radius > 0
            ? presetXml(sheet, name, place(box), 'roundRect', paint, radius / Math.min(box.width, box.height))
            : presetXml(sheet, name, place(box), 'rect', paint),
        ];
      }
      case 'circle': {
        const r = number('r');
        const box = { x: number('cx') - r, y: number('cy') - r, width: 2 * r, height: 2 * r };
        return [presetXml(sheet, name, place(box), 'ellipse', paint)];
      }
      case 'polygon':
      case 'path': {
        const points = attributes.get('points');
        const d = points === undefined ? (attributes.get('d') ?? '') : `M${points.replaceAll(' ', 'L')}Z`;
        const circle = circleOf(d);
        if (circle) return [presetXml(sheet, name, place(circle), 'ellipse', paint)];
        const move = ([x, y]: readonly [number, number]) => [atX(x), atY(y)] as const;
        const steps = parsePath(d).map((step): PathStep => {
          if (step.kind === 'close') return step;
          if (step.kind === 'curve')
            return { ...step, to: move(step.to), by: [move(step.by[0]), move(step.by[1])] };
          return { ...step, to: move(step.to) };
        });
        const [first, second] = steps;
        if (steps.length === 2 && first?.kind === 'move' && second?.kind === 'line' && paint.stroke)
          return [lineXml(sheet, name, first.to, second.to, paint.stroke)];
        return steps.length === 0 ? [] : [pathXml(sheet, name, steps, paint)];
      }
      case 'text': {
        const size = number('font-size');
        const weight = number('font-weight');
        const direction: Direction = text.startsWith(RIGHT_TO_LEFT) ? 'rtl' : 'ltr';
        const words = direction === 'rtl' ? text.slice(1, -1) : text;
        const side = SIDES[attributes.get('text-anchor') ?? 'start'] ?? 'left';
        const width = measureOffice(words, { size, weight }) * SLACK + 6;
        const x = number('x') - (side === 'left' ? 0 : side === 'right' ? width : width / 2);
        const colour = attributes.get('fill') ?? PAPER_COLOURS.ink;
        return [
          textXml(sheet, {
            name: words === '' ? named : words,
            box: place({ x, y: number('y') - size * ASCENT, width, height: size * LINE }),
            wraps: false,
            paragraphs: [
              {
                runs: makeRuns(words, direction === 'rtl' ? 'ar' : 'en', {
                  size: size * scale,
                  bold: weight >= 600,
                  colour,
                }),
                direction,
                align: side,
              },
            ],
          }),
        ];
      }
      default:
        return [];
    }
  });
}
