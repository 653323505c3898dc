// The package of a presentation (Open Packaging Conventions): slides with their notes, and every part that they need, as one
// file. The same slides are the same bytes: no clock, no random ids.
import type { Language } from '../../i18n/language.ts';
import { directionOf } from '../../i18n/language.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { escapeXml } from '../xml.ts';
import { layoutParts, masterPart, NOTES_SHEET, notesMasterPart, SHEET } from './master-parts.ts';
import { HEAD, NAMESPACES, number, relationshipsPart, TREE_HEAD } from './part-words.ts';
import type { Sheet } from './sheet-shapes.ts';
import { toEmu } from './sheet-shapes.ts';
import type { Paragraph } from './text-runs.ts';
import { langOf, paragraphXml, plainText } from './text-runs.ts';
import { THEME_PART } from './theme-part.ts';
import { writeZip } from './zip.ts';

/** A slide as it goes into the package: its shapes, and what these lead to. */
export interface WrittenSlide {
  readonly layout: 'cover' | 'step';
  readonly sheet: Sheet;
  readonly shapes: readonly string[];
  readonly notes: readonly Paragraph[];
}
export interface Deck {
  readonly slides: readonly WrittenSlide[];
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** What stands under "comments" of the file: the state of review. */
  readonly description: string;
  /** The day that it stands at; no clock is asked. */
  readonly day: IsoDay | null;
  readonly version: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PML = 'application/vnd.openxmlformats-officedocument.presentationml';
const CORE = `${PACKAGE}/relationships/metadata/core-properties`;

function contentTypes(slides: number): string {
  const part = (path: string, type: string) => `<Override PartName="${path}" ContentType="${type}"/>`;
  const each = Array.from({ length: slides }, (_, at) => at + 1);
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    part('/ppt/presentation.xml', `${PML}.presentation.main+xml`) +
    part('/ppt/slideMasters/slideMaster1.xml', `${PML}.slideMaster+xml`) +
    [1, 2].map((at) => part(`/ppt/slideLayouts/slideLayout${at}.xml`, `${PML}.slideLayout+xml`)).join('') +
    part('/ppt/notesMasters/notesMaster1.xml', `${PML}.notesMaster+xml`) +
    each.map((at) => part(`/ppt/slides/slide${at}.xml`, `${PML}.slide+xml`)).join('') +
    each.map((at) => part(`/ppt/notesSlides/notesSlide${at}.xml`, `${PML}.notesSlide+xml`)).join('') +
    [1, 2]
      .map((at) =>
        part(`/ppt/theme/theme${at}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml'),
      )
      .join('') +
    part('/ppt/presProps.xml', `${PML}.presProps+xml`) +
    part('/ppt/viewProps.xml', `${PML}.viewProps+xml`) +
    part('/ppt/tableStyles.xml', `${PML}.tableStyles+xml`) +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    part('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

function corePart({ title, author, description, day, language }: Deck): string {
  const text = (tag: string, value: string) =>
    value === '' ? '' : `<${tag}>${escapeXml(plainText(value))}</${tag}>`;
  const date = (tag: string) =>
    day === null ? '' : `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${tag}>`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `${text('dc:title', title)}${text('dc:creator', author)}${text('dc:description', description)}${text('dc:language', langOf(language))}${date('created')}${date('modified')}</cp:coreProperties>`
  );
}

function presentationPart(slides: number, language: Language): string {
  const rtl = directionOf(language) === 'rtl';
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`);
  return (
    `${HEAD}<p:presentation ${NAMESPACES.all} saveSubsetFonts="1"${rtl ? ' rtl="1"' : ''}>` +
    `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>` +
    `<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${toEmu(SHEET.width)}" cy="${toEmu(SHEET.height)}"/><p:notesSz cx="${NOTES_SHEET.width}" cy="${NOTES_SHEET.height}"/>` +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${langOf(language)}"/></a:defPPr></p:defaultTextStyle></p:presentation>`
  );
}

const slidePart = ({ shapes }: WrittenSlide) =>
  `${HEAD}<p:sld ${NAMESPACES.all}><p:cSld><p:spTree>${TREE_HEAD}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;

const notesPart = ({ notes }: WrittenSlide) =>
  `${HEAD}<p:notes ${NAMESPACES.all}><p:cSld><p:spTree>${TREE_HEAD}` +
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>` +
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${notes.map(paragraphXml).join('')}</p:txBody></p:sp>` +
  `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;

/** The file: `.pptx`, as bytes. */
export function writePackage(deck: Deck): Uint8Array<ArrayBuffer> {
  const { slides, language, version } = deck;
  const [cover, step] = layoutParts(language);
  const layoutOf = ({ layout }: WrittenSlide) =>
    `../slideLayouts/slideLayout${layout === 'cover' ? 1 : 2}.xml`;
  const empty = (tag: string, attributes = '') => `${HEAD}<${tag} ${NAMESPACES.all}${attributes}/>`;
  const rels = (links: readonly (readonly [string, string])[]) => relationshipsPart(number(links));
  const perSlide = slides.flatMap((slide, at) => {
    slide.sheet.link('slideLayout', layoutOf(slide));
    slide.sheet.link('notesSlide', `../notesSlides/notesSlide${at + 1}.xml`);
    return [
      { path: `ppt/slides/slide${at + 1}.xml`, text: slidePart(slide) },
      { path: `ppt/slides/_rels/slide${at + 1}.xml.rels`, text: relationshipsPart(slide.sheet.links) },
      { path: `ppt/notesSlides/notesSlide${at + 1}.xml`, text: notesPart(slide) },
      {
        path: `ppt/notesSlides/_rels/notesSlide${at + 1}.xml.rels`,
        text: rels([
          ['notesMaster', '../notesMasters/notesMaster1.xml'],
          ['slide', `../slides/slide${at + 1}.xml`],
        ]),
      },
    ];
  });
  return writeZip([
    { path: '[Content_Types].xml', text: contentTypes(slides.length) },
    {
      path: '_rels/.rels',
      text: rels([
        ['officeDocument', 'ppt/presentation.xml'],
        [CORE, 'docProps/core.xml'],
        ['extended-properties', 'docProps/app.xml'],
      ]),
    },
    { path: 'docProps/core.xml', text: corePart(deck) },
    {
      path: 'docProps/app.xml',
      text: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Waqai ${escapeXml(version)}</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`,
    },
    { path: 'ppt/presentation.xml', text: presentationPart(slides.length, language) },
    {
      path: 'ppt/_rels/presentation.xml.rels',
      text: rels([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ['notesMaster', 'notesMasters/notesMaster1.xml'],
        ...slides.map((_, at) => ['slide', `slides/slide${at + 1}.xml`] as const),
        ['presProps', 'presProps.xml'],
        ['viewProps', 'viewProps.xml'],
        ['theme', 'theme/theme1.xml'],
        ['tableStyles', 'tableStyles.xml'],
      ]),
    },
    { path: 'ppt/presProps.xml', text: empty('p:presentationPr') },
    { path: 'ppt/viewProps.xml', text: empty('p:viewPr') },
    {
      path: 'ppt/tableStyles.xml',
      text: `${HEAD}<a:tblStyleLst ${NAMESPACES.drawing} def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    },
    { path: 'ppt/theme/theme1.xml', text: THEME_PART },
    { path: 'ppt/theme/theme2.xml', text: THEME_PART },
    { path: 'ppt/slideMasters/slideMaster1.xml', text: masterPart(language) },
    {
      path: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      text: rels([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['slideLayout', '../slideLayouts/slideLayout2.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    },
    ...[cover, step].flatMap((text, at) => [
      { path: `ppt/slideLayouts/slideLayout${at + 1}.xml`, text },
      {
        path: `ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`,
        text: rels([['slideMaster', '../slideMasters/slideMaster1.xml']]),
      },
    ]),
    { path: 'ppt/notesMasters/notesMaster1.xml', text: notesMasterPart(language) },
    { path: 'ppt/notesMasters/_rels/notesMaster1.xml.rels', text: rels([['theme', '../theme/theme2.xml']]) },
    ...perSlide,
  ]);
}
