// What pictures of steps are drawn for, what comes of it, and how they are made to fit.
import type { Slide } from '../../../domain/briefing/slides.ts';
import type { Picture, PictureStyle } from '../../../exports/picture/write-sheet.ts';
import type { ChapterContext } from './chapters.ts';
import type { Paper } from './paper.ts';
import { PAPERS } from './paper.ts';

/** A picture, and under it what it shows in words. */
export interface DrawnStep extends Picture {
  readonly shown: string;
}
export interface StepPicture extends DrawnStep {
  /** Whether it stands beside the words of a wide page; else over them. On A4 they stand one under another. */
  readonly beside: boolean;
}

export interface PictureRoom {
  readonly width: number;
  /** What it should keep to, if it can. */
  readonly height: number;
}

/** Typefaces are those of the page. */
export type PictureStyleOfPage = Omit<PictureStyle, 'faces'>;

/** `null` where there is nothing to draw. */
export type DrawStep = (
  slide: Slide,
  room: PictureRoom,
  context: ChapterContext,
  style: PictureStyleOfPage,
) => DrawnStep | null;

/** A picture enlarged, or made smaller, to the width of a room. */
interface Fit extends DrawnStep {
  readonly fits: boolean;
}

/**
 * As wide as its room: drawn on less and enlarged where there is height for it, or on more and made smaller, by the first of
 * `scales` that fits, else by the last.
 */
function fitWidth(
  { width, height }: PictureRoom,
  scales: readonly number[],
  draw: (room: PictureRoom) => DrawnStep | null,
): Fit | null {
  let last: Fit | null = null;
  for (const scale of scales) {
    const drawn = draw({ width: Math.round(width / scale), height: Math.round(height / scale) });
    if (!drawn) return null;
    const tall = Math.round(drawn.height * scale);
    last = { ...drawn, width, height: tall, fits: tall <= height };
    if (last.fits) break;
  }
  return last;
}

/** What is too tall still is made narrower too, for nothing of it may be cut. */
const shrink = ({ fits, ...drawn }: Fit, { height }: PictureRoom): DrawnStep =>
  fits ? drawn : { ...drawn, width: Math.round((drawn.width * height) / drawn.height), height };

/** Across a wide page there is room for larger ones. */
const OVER_SCALES = [1.1, 1, 0.9];

/**
 * The pictures of a step that a paper has room for, of which one is shown: on A4 one under the words or over them, on a wide
 * page a low one over the words and one beside them.
 */
export function pictureStep(
  slide: Slide,
  paper: Paper,
  draw: (room: PictureRoom) => DrawnStep | null,
): StepPicture[] {
  const { across, beside, scales } = PAPERS[paper];
  const isGraph = slide.step.view === 'graph';
  if (beside === null) {
    const room = isGraph || slide.selected.length === 0 ? { ...across, height: across.height * 1.3 } : across;
    const fit = fitWidth(room, scales, draw);
    return fit ? [{ ...shrink(fit, room), beside: false }] : [];
  }
  const over = isGraph ? null : fitWidth(across, OVER_SCALES, draw);
  const tall = fitWidth(beside, scales, draw);
  return [
    ...(over?.fits ? [{ ...shrink(over, across), beside: false }] : []),
    ...(tall ? [{ ...shrink(tall, beside), beside: true }] : []),
  ];
}
