// The frame that marks stand in, as SVG: lanes with their names, uncovered days, the axis, days of publication.
import type { TimelineScene } from '../../layout/timeline/scene.ts';
import { element } from '../xml.ts';
import type { PictureColours } from './paint.ts';
import { colourOf, refer } from './paint.ts';
import { writeLine, writePlaced } from './write-text.ts';

const SMALL = { size: 12.5, weight: 400 };
/** Of the row of Hijri dates. */
const HIJRI_HEIGHT = 20;
const HIJRI_BASELINE = 15;

/** What the frame says in words. */
export interface FrameWords {
  /** Beside the arrow that shows which way time runs: `'Time'`. */
  readonly time: string;
  readonly hijri: string;
}

const line = (d: string, stroke: string) => element('path', { d, fill: 'none', stroke });

export function writeLanes({ lanes, width }: TimelineScene, colours: PictureColours): string[] {
  return lanes.flatMap(({ name, box, sign, family, kind, collapsed }) => [
    ...(collapsed || kind === 'pinned' ? [element('rect', { ...box, fill: colours.paper })] : []),
    line(`M8 ${box.y + box.height}H${width - 8}`, colours.rule),
    ...(sign && family
      ? [element('circle', { cx: sign.x, cy: sign.y, r: 5, fill: colourOf(family, colours) })]
      : []),
    ...writePlaced(name, colours.ink),
  ]);
}

export function writeAxis(scene: TimelineScene, words: FrameWords, colours: PictureColours): string[] {
  const { plot, ticks, contexts, uncovered, publications } = scene;
  const { rule, ruleSoft, ink, muted, accent } = colours;
  const [top, bottom] = [plot.y - 4, plot.y + plot.height];
  // A label that stands under the beginning of a day is not struck through by its line.
  const isUnder = (x: number) =>
    ticks.some(({ label }) => label && label.box.x < x && x < label.box.x + label.box.width);
  return [
    ...uncovered.map((box) => element('rect', { ...box, fill: refer('uncovered') })),
    ...ticks.map(({ x, major }) => line(`M${x} ${top}V${bottom}`, major ? rule : ruleSoft)),
    line(`M${plot.x} ${top}H${plot.x + plot.width}`, rule),
    ...contexts.flatMap(({ start, text }) => [
      ...(start === null ? [] : [line(`M${start} ${plot.y - 43}V${top - (isUnder(start) ? 20 : 0)}`, rule)]),
      ...(text ? writePlaced(text, ink) : []),
    ]),
    ...ticks.flatMap(({ label, major }) =>
      label
        ? [
            writeLine(label.text, {
              x: label.box.x + label.box.width / 2,
              y: plot.y - 10,
              side: 'middle',
              font: SMALL,
              colour: major ? ink : muted,
            }),
          ]
        : [],
    ),
    ...writeCue(scene, words, colours),
    ...writeHijri(scene, words, colours),
    ...publications.map(({ x }) =>
      element('path', { d: `M${x - 4.5} ${plot.y + 4}h9l-4.5 -7z`, fill: accent }),
    ),
  ];
}

/** Which way time runs, beside the axis. */
function writeCue(
  { direction, plot, width, compact }: TimelineScene,
  { time }: FrameWords,
  { muted }: PictureColours,
): string[] {
  if (compact) return [];
  const rtl = direction === 'rtl';
  const x = rtl ? width - 10 : 10;
  const y = plot.y - 14;
  return [
    writeLine(time, { x, y: plot.y - 10, side: rtl ? 'right' : 'left', font: SMALL, colour: muted }),
    element('path', {
      d: rtl ? `M${x - 40} ${y}h-22m4 -4l-4 4l4 4` : `M${x + 40} ${y}h22m-4 -4l4 4l-4 4`,
      fill: 'none',
      stroke: muted,
      'stroke-width': 1.3,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}

function writeHijri(
  { hijri, plot, direction, width, compact }: TimelineScene,
  words: FrameWords,
  { rule, muted }: PictureColours,
): string[] {
  if (!hijri) return [];
  const rtl = direction === 'rtl';
  const text = (x: number, side: 'left' | 'right' | 'middle', said: string) =>
    writeLine(said, { x, y: HIJRI_BASELINE, side, font: SMALL, colour: muted });
  return [
    line(`M${plot.x} ${HIJRI_HEIGHT + 2}H${plot.x + plot.width}`, rule),
    ...hijri.spans.flatMap((span) => [
      ...(span.start === null ? [] : [line(`M${span.start} 3V${HIJRI_HEIGHT + 2}`, rule)]),
      ...(span.text ? writePlaced(span.text, muted) : []),
    ]),
    ...hijri.numbers.map((number) => text(number.box.x + number.box.width / 2, 'middle', number.text)),
    ...(compact ? [] : [text(rtl ? width - 10 : 10, rtl ? 'right' : 'left', words.hijri)]),
  ];
}
