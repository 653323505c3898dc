// The actor graph as a picture in a file: a scene on its sheet, with its legend and what is not drawn.
import type { ActorKind } from '../../domain/corpus-schema.ts';
import type { Strand } from '../../domain/strands.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';
import { glyphPath } from '../../layout/graph/actor-glyph.ts';
import type { GraphScene } from '../../layout/graph/build-graph-scene.ts';
import { dashOf } from '../../layout/graph/build-graph-scene.ts';
import type { GraphKey } from '../../layout/graph/graph-legend.ts';
import { findGraphLegend } from '../../layout/graph/graph-legend.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import { element } from '../xml.ts';
import { writeLegendRows } from './legend-rows.ts';
import type { PictureColours } from './paint.ts';
import type { GraphNames } from './write-graph.ts';
import {
  writeFacing,
  writeGraph,
  writeGraphDefinitions,
  writeMediator,
  writeRun,
  writeTieLine,
} from './write-graph.ts';
import type { Picture, PictureStyle, SheetWords } from './write-sheet.ts';
import { EDGE, GAP, SMALL, writeParagraph, writeSheet } from './write-sheet.ts';

export interface GraphWords extends SheetWords, GraphNames {
  /** The words of a sign and of a kind of actor. */
  ofKey(key: GraphKey): string;
  ofKind(kind: ActorKind): string;
  /** Under the legend: what width and arrows mean, what is not drawn. */
  readonly notes: readonly string[];
}

const SAMPLE = { width: 32, height: 16 };
const SHAPE = { width: 14, height: 14 };

function writeSample(key: GraphKey, sample: Strand, colours: PictureColours) {
  const d = `M0,8H${SAMPLE.width}`;
  switch (key) {
    case 'mediation':
      return [writeTieLine('mediation', 'M0,8H20', colours), writeMediator(25, 8, colours)];
    case 'dispute':
      return [writeTieLine('dispute', d, colours), writeFacing(16, 8, 6.5, colours.ink, colours)];
    case 'force':
    case 'words':
    case 'diplomacy':
      return writeRun({ strand: key, texture: 'solid', path: d, width: 4, dash: dashOf(key, 4) }, colours);
    default: {
      const run = { strand: sample, texture: key, path: d, width: 6, dash: null };
      return writeRun(run, colours);
    }
  }
}

/** `width`: of the file; the scene stands in the middle of it. `focus`: the nodes in focus. */
export function writeGraphPicture(
  { scene, focus }: { readonly scene: GraphScene; readonly focus: ReadonlySet<string> | null },
  width: number,
  words: GraphWords,
  language: Language,
  style: PictureStyle,
): Picture {
  const { colours, measure } = style;
  const direction = directionOf(language);
  return writeSheet(width, words, language, style, writeGraphDefinitions(colours), (top) => {
    const left = Math.round((width - scene.size.width) / 2);
    const graph = element(
      'g',
      { transform: `translate(${left} ${top})` },
      writeGraph(scene, {
        words,
        focus,
        direction,
        measure: (text) => measure(text, LABEL_FONT),
        colours,
      }),
    );
    const { keys, sample, kinds } = findGraphLegend(scene, words.kindOf);
    const place = { left: EDGE, right: width - EDGE, direction };
    const signs = writeLegendRows(
      keys.map((key) => ({ sign: writeSample(key, sample, colours), size: SAMPLE, words: words.ofKey(key) })),
      { ...place, top: top + scene.size.height + GAP },
      measure,
      colours,
    );
    const shapes = writeLegendRows(
      kinds.map((kind) => ({
        sign: [element('path', { d: glyphPath(kind, 7, 7, 6), fill: colours.muted })],
        size: SHAPE,
        words: words.ofKind(kind),
      })),
      { ...place, top: keys.length === 0 ? signs.bottom : signs.bottom - GAP },
      measure,
      colours,
    );
    let bottom = shapes.bottom - (kinds.length === 0 ? 0 : GAP / 2);
    const notes = words.notes.flatMap((note) => {
      const written = writeParagraph(
        note,
        { top: bottom, width, font: SMALL, colour: colours.muted },
        language,
        measure,
      );
      bottom = written.bottom;
      return written.parts;
    });
    return {
      parts: [graph, ...signs.parts, ...shapes.parts, ...notes],
      bottom: bottom + (notes.length === 0 ? 0 : GAP),
    };
  });
}
