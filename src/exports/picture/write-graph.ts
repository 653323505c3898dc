// A scene of the actor graph as SVG: strands, ties, sides and opened sides, as the view's stylesheet draws them by class.
import type { ActorKind } from '../../domain/corpus-schema.ts';
import type { Strand } from '../../domain/strands.ts';
import { STRANDS } from '../../domain/strands.ts';
import { glyphPath, holdsName } from '../../layout/graph/actor-glyph.ts';
import type { BoxText, BoxWords } from '../../layout/graph/box-lines.ts';
import { placeBoxLines, ROW_GLYPH } from '../../layout/graph/box-lines.ts';
import type {
  GraphScene,
  SceneBox,
  SceneEdge,
  SceneNode,
  SceneTie,
  Texture,
} from '../../layout/graph/build-graph-scene.ts';
import { facingPath } from '../../layout/graph/facing-sign.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import type { Measure } from '../../layout/graph/wrap-name.ts';
import { closeIsolates } from '../../i18n/isolate.ts';
import { element } from '../xml.ts';
import type { Attributes, PictureColours } from './paint.ts';
import { idOf, refer } from './paint.ts';
import { writeLine } from './write-text.ts';

const FAMILY_OF = { force: 'combat', words: 'stance', diplomacy: 'talks' } as const;
const strandColour = (strand: Strand, { families }: PictureColours) => families[FAMILY_OF[strand]];

const FADED_TIE = 0.1;
const FADED_NODE = 0.3;
const FADED_ROW = 0.45;
/** How much of what runs under a name its ground covers. */
const GROUND = 0.82;
/** Half of the diagonal of a mediator's sign. */
const MEDIATOR = 5.5;
const ROUND = { 'stroke-linejoin': 'round' } as const;

/** The hatches that strands refer to: slanted for one side's account, crossed for conflicting ones. */
export function writeGraphDefinitions(colours: PictureColours): string[] {
  return STRANDS.flatMap((strand) => {
    const fill = strandColour(strand, colours);
    return (['hatched', 'facing'] as const).map((texture) =>
      element(
        'pattern',
        {
          id: idOf(`${strand}-${texture}`),
          width: 4,
          height: 4,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        [
          element('rect', { width: 4, height: 4, fill: colours.panel }),
          element('rect', { width: 1.7, height: 4, fill }),
          ...(texture === 'facing' ? [element('rect', { width: 4, height: 1.3, fill })] : []),
        ],
      ),
    );
  });
}

interface Run {
  readonly strand: Strand;
  readonly texture: Texture;
  readonly path: string;
  readonly width: number;
  readonly dash: string | null;
}

/** A run of a strand in one texture: its line, and the texture within it. */
export function writeRun({ strand, texture, path, width, dash }: Run, colours: PictureColours): string[] {
  const draw = (stroke: string, across: number) =>
    element('path', { d: path, fill: 'none', stroke, 'stroke-width': across, 'stroke-dasharray': dash });
  const inside = Math.max(1.1, Math.round((width - 1.8) * 10) / 10);
  return [
    draw(strandColour(strand, colours), width),
    ...(texture === 'solid'
      ? []
      : [draw(texture === 'hollow' ? colours.panel : refer(`${strand}-${texture}`), inside)]),
  ];
}

export function writeFacing(x: number, y: number, r: number, colour: string, { panel }: PictureColours) {
  const line = { stroke: colour };
  return element('g', { transform: `translate(${x} ${y})` }, [
    element('circle', { r, fill: panel, ...line, 'stroke-width': 1.5 }),
    element('path', { d: facingPath(r), fill: 'none', ...line, 'stroke-width': 1.3 }),
  ]);
}

function writeEdge(edge: SceneEdge, faded: boolean, colours: PictureColours): string {
  const { strand, width, dash, segments, arrow, arrowTexture, contestedAt } = edge;
  const colour = strandColour(strand, colours);
  return element('g', { opacity: faded ? FADED_TIE : null }, [
    ...segments.flatMap(({ texture, path }) => writeRun({ strand, texture, path, width, dash }, colours)),
    ...(arrow
      ? [
          element('polygon', {
            points: arrow.map(({ x, y }) => `${x},${y}`).join(' '),
            fill: arrowTexture === 'hollow' ? colours.panel : colour,
            stroke: colour,
            'stroke-width': 1.2,
            ...ROUND,
          }),
        ]
      : []),
    ...(contestedAt ? [writeFacing(contestedAt.x, contestedAt.y, 5.5, colour, colours)] : []),
  ]);
}

/** The line of a mediator or of a conflict of accounts, as the picture and its legend draw it. */
export function writeTieLine(
  kind: 'mediation' | 'dispute',
  d: string,
  { ink, muted }: PictureColours,
): string {
  const look: Attributes =
    kind === 'mediation'
      ? { stroke: muted, 'stroke-dasharray': '1.5 3' }
      : { stroke: ink, 'stroke-dasharray': '9 3 2 3' };
  return element('path', { d, fill: 'none', ...look, 'stroke-width': 1.4 });
}

export function writeMediator(x: number, y: number, { panel, ink }: PictureColours): string {
  return element('path', {
    d: `M${x - MEDIATOR},${y}L${x},${y - MEDIATOR}L${x + MEDIATOR},${y}L${x},${y + MEDIATOR}Z`,
    fill: panel,
    stroke: ink,
    'stroke-width': 1.5,
  });
}

function writeTie(
  { path, sign: { x, y } }: SceneTie,
  kind: 'mediation' | 'dispute',
  faded: boolean,
  colours: PictureColours,
): string {
  return element('g', { opacity: faded ? FADED_TIE : null }, [
    writeTieLine(kind, path, colours),
    kind === 'mediation' ? writeMediator(x, y, colours) : writeFacing(x, y, 7, colours.ink, colours),
  ]);
}

function writeNode(
  { x, y, r }: SceneNode,
  kind: ActorKind,
  { faded, ego }: { readonly faded: boolean; readonly ego: boolean },
  { panel, ink, muted, accent }: PictureColours,
): string {
  return element('g', { opacity: faded ? FADED_NODE : null }, [
    ...(ego
      ? [element('circle', { cx: x, cy: y, r: r + 4, fill: 'none', stroke: accent, 'stroke-width': 2 })]
      : []),
    element('path', {
      d: glyphPath(kind, x, y, r),
      fill: ego ? ink : muted,
      stroke: panel,
      'stroke-width': 2,
    }),
  ]);
}

/** A name, on a ground of its own where strands run under it: written once, so that it is copied once. */
function writeLabel(
  { label }: SceneNode,
  kind: ActorKind,
  faded: boolean,
  { panel, ink, muted }: PictureColours,
): string[] {
  if (!label) return [];
  const { size, weight } = LABEL_FONT;
  const lines = closeIsolates(label.lines.map(({ text }) => text));
  const write = (colour: string) =>
    label.lines.map(({ x, y }, at) =>
      writeLine(lines[at] ?? '', {
        x,
        y,
        side: 'middle',
        font: { size, weight: faded ? 400 : weight },
        colour,
        direction: label.direction,
      }),
    );
  // A faded shape is pale: its name on it would be too.
  if (label.inside && holdsName(kind)) return write(faded ? ink : panel);
  const ground = { ...label.box, rx: 4, fill: panel, 'fill-opacity': GROUND };
  return [element('rect', ground), ...write(faded ? muted : ink)];
}

interface BoxLook {
  readonly words: GraphNames;
  readonly faded: ReadonlySet<string>;
  readonly direction: 'ltr' | 'rtl';
  readonly measure: Measure;
  readonly colours: PictureColours;
}

function writeBox(box: SceneBox, { words, faded, direction, measure, colours }: BoxLook): string[] {
  const { panel, ink, muted } = colours;
  const { lines, more } = placeBoxLines(box, direction, words, measure);
  const write = ({ text, ...place }: BoxText, weight: number, colour: string) =>
    writeLine(text, { ...place, font: { size: LABEL_FONT.size, weight }, colour });
  const { x, y, width, height } = box;
  return [
    element('rect', { x, y, width, height, rx: 8, fill: panel, stroke: muted }),
    ...lines.map(({ row: { id }, isHead, name, count, glyph }) =>
      element('g', { opacity: !isHead && faded.has(id) ? FADED_ROW : null }, [
        ...(glyph
          ? [element('path', { d: glyphPath(words.kindOf(id), glyph.x, glyph.y, ROW_GLYPH), fill: muted })]
          : []),
        write(name, isHead ? 600 : 400, ink),
        ...(count ? [write(count, 400, muted)] : []),
      ]),
    ),
    ...(more ? [write(more, 400, muted)] : []),
  ];
}

/** What the graph says in words. */
export interface GraphNames extends BoxWords {
  kindOf(node: string): ActorKind;
}

interface GraphLook {
  readonly words: GraphNames;
  /** The nodes in focus; `null`: none is. */
  readonly focus: ReadonlySet<string> | null;
  /** Of the language: opened sides begin where it does. */
  readonly direction: 'ltr' | 'rtl';
  readonly measure: Measure;
  readonly colours: PictureColours;
}

export function writeGraph(scene: GraphScene, { focus, ...look }: GraphLook): string[] {
  const { words, colours } = look;
  const { faded } = scene;
  const isFaded = ({ id }: { readonly id: string }) => faded.has(id);
  return [
    ...scene.edges.map((edge) => writeEdge(edge, isFaded(edge), colours)),
    ...scene.mediations.map((tie) => writeTie(tie, 'mediation', isFaded(tie), colours)),
    ...scene.disputes.map((tie) => writeTie(tie, 'dispute', isFaded(tie), colours)),
    ...scene.nodes.map((node) =>
      writeNode(
        node,
        words.kindOf(node.id),
        { faded: isFaded(node), ego: focus?.has(node.id) ?? false },
        colours,
      ),
    ),
    ...scene.boxes.flatMap((box) => writeBox(box, { ...look, faded })),
    ...scene.nodes.flatMap((node) => writeLabel(node, words.kindOf(node.id), isFaded(node), colours)),
  ];
}
