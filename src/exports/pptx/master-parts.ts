// Masters and layouts: where title, body, foot and number of a slide stand and how they are set, in the direction of the
// language; of slides and of notes.
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Box } from '../../layout/timeline/scene.ts';
import { HEAD, NAMESPACES, TREE_HEAD } from './part-words.ts';
import { toEmu } from './sheet-shapes.ts';
import { langOf, SLIDE_NUMBER } from './text-runs.ts';

/** 16:9, in points. */
export const SHEET = { width: 960, height: 540 } as const;
export const MARGIN = 44;
const WIDTH = SHEET.width - 2 * MARGIN;
/** Where things stand on every slide, in points; the number stands where the language ends. */
export const PLACES = {
  title: { x: MARGIN, y: 26, width: WIDTH, height: 58 },
  body: { x: MARGIN, y: 100, width: WIDTH, height: 376 },
  foot: { x: MARGIN, y: 490, width: WIDTH - 80, height: 36 },
  number: { x: SHEET.width - MARGIN - 70, y: 490, width: 70, height: 36 },
  cover: { x: MARGIN + 16, y: 120, width: WIDTH - 32, height: 130 },
  coverText: { x: MARGIN + 16, y: 276, width: WIDTH - 32, height: 150 },
} as const satisfies Record<string, Box>;

/** A place as it is where the language runs from right to left. */
export const placeIn = (box: Box, language: Language): Box =>
  directionOf(language) === 'rtl' ? { ...box, x: SHEET.width - box.x - box.width } : box;

export const TITLE_SIZE = 28;
export const COVER_SIZE = 40;
export const FOOT_SIZE = 11;

const INK = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>';
const FACES = (major: boolean) => {
  const set = major ? 'mj' : 'mn';
  return `<a:latin typeface="+${set}-lt"/><a:ea typeface="+${set}-ea"/><a:cs typeface="+${set}-cs"/>`;
};

/** How text is set by default, by its level. */
function levelXml(level: number, language: Language, inside: string): string {
  const rtl = directionOf(language) === 'rtl';
  return `<a:lvl${level}pPr marL="0" indent="0" algn="${rtl ? 'r' : 'l'}" defTabSz="914400" rtl="${rtl ? 1 : 0}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${inside}</a:lvl${level}pPr>`;
}
const runXml = (size: number, bold: boolean, major: boolean) =>
  `<a:defRPr sz="${size * 100}"${bold ? ' b="1"' : ''} kern="1200">${INK}${FACES(major)}</a:defRPr>`;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface Holder {
  readonly type: string;
  readonly index?: number;
  readonly name: string;
  readonly box: Box;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly size: number;
  readonly bold?: boolean;
  readonly text: string;
  /** The number of the slide, where it is one. */
  readonly isNumber?: boolean;
}

function holderXml(holder: Holder, id: number, language: Language): string {
  const { type, index, name, box, anchor, size, bold = false, text, isNumber } = holder;
  const { x, y, width, height } = placeIn(box, language);
  const rtl = directionOf(language) === 'rtl';
  const lang = langOf(language);
  const align = isNumber ? (rtl ? 'l' : 'r') : rtl ? 'r' : 'l';
  const run = isNumber
    ? `<a:fld id="${SLIDE_NUMBER}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld>`
    : `<a:r><a:rPr lang="${lang}"/><a:t>${text}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${toEmu(width)}" cy="${toEmu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
    `<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="${align}" rtl="${rtl ? 1 : 0}"><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${INK}${FACES(bold)}</a:defRPr></a:lvl1pPr></a:lstStyle>` +
    `<a:p>${run}<a:endParaRPr lang="${lang}"/></a:p></p:txBody></p:sp>`
  );
}

const TITLE: Holder = {
  type: 'title',
  name: 'Title',
  box: PLACES.title,
  anchor: 'b',
  size: TITLE_SIZE,
  bold: true,
  text: 'Title',
};
const BODY: Holder = {
  type: 'body',
  index: 1,
  name: 'Text',
  box: PLACES.body,
  anchor: 't',
  size: 18,
  text: 'Text',
};
const FOOT: Holder = {
  type: 'ftr',
  index: 11,
  name: 'Foot',
  box: PLACES.foot,
  anchor: 't',
  size: FOOT_SIZE,
  text: 'Foot',
};
const NUMBER: Holder = {
  type: 'sldNum',
  index: 12,
  name: 'Number',
  box: PLACES.number,
  anchor: 't',
  size: FOOT_SIZE,
  text: '',
  isNumber: true,
};
const COVER: Holder = { ...TITLE, type: 'ctrTitle', box: PLACES.cover, size: COVER_SIZE };
const COVER_TEXT: Holder = { ...BODY, type: 'subTitle', box: PLACES.coverText, size: 20 };

const treeXml = (holders: readonly Holder[], language: Language) =>
  `<p:spTree>${TREE_HEAD}${holders.map((holder, at) => holderXml(holder, at + 2, language)).join('')}</p:spTree>`;

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

export function masterPart(language: Language): string {
  const styles =
    `<p:titleStyle>${levelXml(1, language, `<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${runXml(TITLE_SIZE, true, true)}`)}</p:titleStyle>` +
    `<p:bodyStyle>${LEVELS.map((level) => levelXml(level, language, `<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buNone/>${runXml(18, false, false)}`)).join('')}</p:bodyStyle>` +
    `<p:otherStyle>${LEVELS.map((level) => levelXml(level, language, runXml(18, false, false))).join('')}</p:otherStyle>`;
  return (
    `${HEAD}<p:sldMaster ${NAMESPACES.all}><p:cSld>${GROUND}${treeXml([TITLE, BODY, FOOT, NUMBER], language)}</p:cSld>${COLOUR_MAP}` +
    `<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>` +
    `<p:txStyles>${styles}</p:txStyles></p:sldMaster>`
  );
}

/** The first: the cover; the second: a step. */
export function layoutParts(language: Language): readonly [string, string] {
  const layout = (name: string, type: string, holders: readonly Holder[]) =>
    `${HEAD}<p:sldLayout ${NAMESPACES.all} type="${type}" preserve="1"><p:cSld name="${name}">${treeXml(holders, language)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
  return [
    layout('Cover', 'title', [COVER, COVER_TEXT, FOOT, NUMBER]),
    layout('Step', 'obj', [TITLE, BODY, FOOT, NUMBER]),
  ];
}

/** A4, in EMU. */
export const NOTES_SHEET = { width: 6_858_000, height: 9_906_000 } as const;
const NOTES_IMAGE = '<a:xfrm><a:off x="457200" y="742950"/><a:ext cx="5943600" cy="3343275"/></a:xfrm>';
const NOTES_TEXT = '<a:xfrm><a:off x="685800" y="4343400"/><a:ext cx="5486400" cy="5105400"/></a:xfrm>';

export function notesMasterPart(language: Language): string {
  const lang = langOf(language);
  return (
    `${HEAD}<p:notesMaster ${NAMESPACES.all}><p:cSld>${GROUND}<p:spTree>${TREE_HEAD}` +
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${NOTES_IMAGE}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>` +
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>${NOTES_TEXT}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>` +
    `</p:spTree></p:cSld>${COLOUR_MAP}<p:notesStyle>${LEVELS.map((level) => levelXml(level, language, runXml(12, false, false))).join('')}</p:notesStyle></p:notesMaster>`
  );
}
