// Shapes of a slide in PresentationML: text boxes, forms, lines, groups, tables. Places come in points.
import type { Box } from '../../layout/timeline/scene.ts';
import { escapeXml } from '../xml.ts';
import { colourXml } from './colours.ts';
import type { PathStep } from './path-geometry.ts';
import { boxOfPath } from './path-geometry.ts';
import type { Paragraph } from './text-runs.ts';
import { paragraphXml, plainText } from './text-runs.ts';

/** EMU (English Metric Units) a point: `toEmu(1)` → `12700`. */
export const toEmu = (points: number): number => Math.round(points * 12_700);

export interface Relationship {
  readonly id: string;
  readonly type: 'slide' | 'hyperlink' | 'slideLayout' | 'notesSlide' | 'notesMaster';
  /** A part's path from that of the slide, or an address. */
  readonly target: string;
}

/** What shapes of one slide share: ids, and what they lead to. */
export class Sheet {
  readonly links: Relationship[] = [];
  /** 1 is the slide's own group. */
  #last = 1;

  nextId(): number {
    return ++this.#last;
  }

  /** The id of a relationship; the same for the same target. */
  link(type: Relationship['type'], target: string): string {
    const known = this.links.find((link) => link.type === type && link.target === target);
    if (known) return known.id;
    const id = `rId${this.links.length + 1}`;
    this.links.push({ id, type, target });
    return id;
  }
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** As offices name it, by the line's width, or a list of dashes and gaps in points. */
  readonly dash?: 'dash' | 'sysDash' | 'sysDot' | readonly number[];
  readonly round?: boolean;
  /** Fades out towards an end. */
  readonly fade?: Fade | null;
}
export type Fade = 'left' | 'right' | 'both';
interface Hatch {
  readonly kind: 'hatch';
  readonly preset: 'wdUpDiag' | 'wdDnDiag' | 'ltUpDiag';
  readonly colour: string;
  readonly ground: string;
}
export type Fill =
  | { readonly kind: 'solid'; readonly colour: string; readonly alpha?: number }
  | { readonly kind: 'fade'; readonly colour: string; readonly fade: Fade }
  | Hatch;
export interface Paint {
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}
/** `description`: what is read out in its place; left out: it is decoration, and says nothing that words do not. */
export interface Named {
  readonly name: string;
  readonly description?: string;
}

const FAINT = 0.12;
/** Where a fade has its stops, and how strong each is. */
const STOPS: Readonly<Record<Fade, readonly (readonly [number, number])[]>> = {
  left: [
    [0, FAINT],
    [0.35, 1],
    [1, 1],
  ],
  right: [
    [0, 1],
    [0.65, 1],
    [1, FAINT],
  ],
  both: [
    [0, FAINT],
    [0.5, 1],
    [1, FAINT],
  ],
};

function gradientXml(colour: string, fade: Fade): string {
  const stops = STOPS[fade]
    .map(([at, alpha]) => `<a:gs pos="${Math.round(at * 100_000)}">${colourXml(colour, alpha)}</a:gs>`)
    .join('');
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

function fillXml(fill: Fill | null): string {
  if (fill === null) return '<a:noFill/>';
  switch (fill.kind) {
    case 'solid':
      return `<a:solidFill>${colourXml(fill.colour, fill.alpha)}</a:solidFill>`;
    case 'fade':
      return gradientXml(fill.colour, fill.fade);
    case 'hatch':
      return `<a:pattFill prst="${fill.preset}"><a:fgClr>${colourXml(fill.colour)}</a:fgClr><a:bgClr>${colourXml(fill.ground)}</a:bgClr></a:pattFill>`;
    default:
      return fill satisfies never;
  }
}

/** Dashes and gaps of a list come in pairs, each as a share of the width. */
function dashXml(dash: Stroke['dash'], width: number): string {
  if (dash === undefined) return '';
  if (typeof dash === 'string') return `<a:prstDash val="${dash}"/>`;
  const share = (length: number | undefined) => Math.round(((length ?? 0) / width) * 100_000);
  const pairs = dash.flatMap((length, at) =>
    at % 2 === 0 ? [`<a:ds d="${share(length)}" sp="${share(dash[at + 1] ?? length)}"/>`] : [],
  );
  return `<a:custDash>${pairs.join('')}</a:custDash>`;
}

function strokeXml(stroke: Stroke | null): string {
  if (stroke === null) return '<a:ln><a:noFill/></a:ln>';
  const { colour, width, dash, round, fade } = stroke;
  const paint = fade ? gradientXml(colour, fade) : `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
  return `<a:ln w="${toEmu(width)}"${round ? ' cap="rnd"' : ''}>${paint}${dashXml(dash, width)}<a:round/></a:ln>`;
}

/** An extension that tells screen readers to pass over what is only decoration. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** `isDecoration`: no words stand in it, and it has no description. */
function nameXml(sheet: Sheet, { name, description }: Named, isDecoration: boolean): string {
  const described = description === undefined ? '' : ` descr="${escapeXml(plainText(description))}"`;
  const head = `id="${sheet.nextId()}" name="${escapeXml(plainText(name))}"${described}`;
  return isDecoration && description === undefined
    ? `<p:cNvPr ${head}>${DECORATIVE}</p:cNvPr>`
    : `<p:cNvPr ${head}/>`;
}

const placeXml = ({ x, y, width, height }: Box) =>
  `<a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${Math.max(0, toEmu(width))}" cy="${Math.max(0, toEmu(height))}"/>`;
const transformXml = (box: Box) => `<a:xfrm>${placeXml(box)}</a:xfrm>`;

export interface TextBox extends Named {
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  /** Where in its box text stands; left out: at the top. */
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Whether lines are broken at its edges. */
  readonly wraps: boolean;
  readonly paint?: Paint;
  /** Between its edges and its text: left, top, right, bottom. */
  readonly insets?: readonly [number, number, number, number];
  /** What of the layout it takes the place of. */
  readonly placeholder?: {
    readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum';
    readonly index?: number;
  };
}

export function textXml(sheet: Sheet, text: TextBox): string {
  const { box, paragraphs, anchor = 't', wraps, paint, insets = [0, 0, 0, 0], placeholder } = text;
  const [left, top, right, bottom] = insets.map(toEmu);
  const index = placeholder?.index === undefined ? '' : ` idx="${placeholder.index}"`;
  const kind = placeholder
    ? `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${placeholder.type}"${index}/></p:nvPr>`
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const form = `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${paint ? fillXml(paint.fill) + strokeXml(paint.stroke) : '<a:noFill/>'}`;
  return (
    `<p:sp><p:nvSpPr>${nameXml(sheet, text, false)}${kind}</p:nvSpPr>` +
    `<p:spPr>${transformXml(box)}${form}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="${wraps ? 'square' : 'none'}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `${paragraphs.map(paragraphXml).join('')}</p:txBody></p:sp>`
  );
}

const NO_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>';

function formXml(sheet: Sheet, named: Named, box: Box, geometry: string, { fill, stroke }: Paint): string {
  return (
    `<p:sp><p:nvSpPr>${nameXml(sheet, named, true)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transformXml(box)}${geometry}${fillXml(fill)}${strokeXml(stroke)}</p:spPr>${NO_TEXT}</p:sp>`
  );
}

/** A form that offices know by name; `adjust` of a rounded one is the radius as a share of the shorter side. */
export function presetXml(
  sheet: Sheet,
  named: Named,
  box: Box,
  preset: 'rect' | 'ellipse' | 'roundRect',
  paint: Paint,
  adjust?: number,
): string {
  const values =
    adjust === undefined
      ? '<a:avLst/>'
      : `<a:avLst><a:gd name="adj" fmla="val ${Math.round(Math.min(0.5, adjust) * 100_000)}"/></a:avLst>`;
  return formXml(sheet, named, box, `<a:prstGeom prst="${preset}">${values}</a:prstGeom>`, paint);
}

export function lineXml(
  sheet: Sheet,
  named: Named,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  stroke: Stroke,
): string {
  const box = {
    x: Math.min(x0, x1),
    y: Math.min(y0, y1),
    width: Math.abs(x1 - x0),
    height: Math.abs(y1 - y0),
  };
  const flip = `${x1 < x0 ? ' flipH="1"' : ''}${y1 < y0 ? ' flipV="1"' : ''}`;
  return (
    `<p:cxnSp><p:nvCxnSpPr>${nameXml(sheet, named, true)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr><a:xfrm${flip}>${placeXml(box)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${strokeXml(stroke)}</p:spPr></p:cxnSp>`
  );
}

/** A form of its own: an editable path. */
export function pathXml(sheet: Sheet, named: Named, steps: readonly PathStep[], paint: Paint): string {
  const box = boxOfPath(steps);
  const at = ([x, y]: readonly [number, number]) => `<a:pt x="${toEmu(x - box.x)}" y="${toEmu(y - box.y)}"/>`;
  const drawn = steps
    .map((step) => {
      switch (step.kind) {
        case 'move':
          return `<a:moveTo>${at(step.to)}</a:moveTo>`;
        case 'line':
          return `<a:lnTo>${at(step.to)}</a:lnTo>`;
        case 'curve':
          return `<a:cubicBezTo>${at(step.by[0])}${at(step.by[1])}${at(step.to)}</a:cubicBezTo>`;
        case 'close':
          return '<a:close/>';
        default:
          return step satisfies never;
      }
    })
    .join('');
  const size = `w="${toEmu(box.width)}" h="${toEmu(box.height)}"`;
  const fill = paint.fill === null ? ' fill="none"' : '';
  const geometry =
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path ${size}${fill}>${drawn}</a:path></a:pathLst></a:custGeom>`;
  return formXml(sheet, named, box, geometry, paint);
}

/** Shapes that are one: `box` is where they stand, in the same coordinates as theirs. */
export function groupXml(sheet: Sheet, named: Named, box: Box, makeShapes: () => readonly string[]): string {
  // Its own id comes before those of its shapes.
  const head = nameXml(sheet, named, true);
  const { x, y, width, height } = box;
  const child = `<a:chOff x="${toEmu(x)}" y="${toEmu(y)}"/><a:chExt cx="${toEmu(width)}" cy="${toEmu(height)}"/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr>${head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${placeXml(box)}${child}</a:xfrm></p:grpSpPr>${makeShapes().join('')}</p:grpSp>`
  );
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
}
export interface Table extends Named {
  readonly box: Box;
  /** Widths of columns from the side where the language begins. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
  readonly rtl: boolean;
  readonly rule: string;
  readonly hasHead: boolean;
}

/** A table of plain rows with a thin rule under each. */
export function tableXml(sheet: Sheet, table: Table): string {
  const { box, columns, rows, rtl, rule, hasHead } = table;
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const under = `<a:lnB w="6350"><a:solidFill>${colourXml(rule)}</a:solidFill></a:lnB>`;
  const cell = ({ paragraphs }: TableCell) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.map(paragraphXml).join('')}</a:txBody>` +
    `<a:tcPr marL="45720" marR="45720" marT="45720" marB="45720">${none('lnL')}${none('lnR')}${none('lnT')}${under}<a:noFill/></a:tcPr></a:tc>`;
  const body = rows
    .map(({ height, cells }) => `<a:tr h="${toEmu(height)}">${cells.map(cell).join('')}</a:tr>`)
    .join('');
  const grid = columns.map((width) => `<a:gridCol w="${toEmu(width)}"/>`).join('');
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${nameXml(sheet, table, false)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${placeXml(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr${rtl ? ' rtl="1"' : ''}${hasHead ? ' firstRow="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
