// The two kinds of page: their sizes in CSS pixels (96 an inch), and what stands where on them. sheets.css says the same in
// its own terms.
import type { StepKind } from '../../../domain/briefing/briefing-schema.ts';
import type { PictureRoom, StepPicture } from './step-picture.ts';

export const PAPER_KINDS = ['a4', 'wide'] as const;
export type Paper = (typeof PAPER_KINDS)[number];

/** Sizes of type, the largest first. */
export const TYPE_SIZES = ['large', 'medium', 'small', 'least'] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];

interface PaperSize {
  readonly width: number;
  readonly height: number;
  /** Within the margins, above the foot. */
  readonly body: { readonly width: number; readonly height: number };
  readonly sizes: readonly TypeSize[];
  /** The room of a picture across the page, and beside words; `null`: it never stands beside them. */
  readonly across: PictureRoom;
  readonly beside: PictureRoom | null;
  /** How much larger or smaller than on the screen pictures may be, the largest first; names of lanes stand beside them. */
  readonly scales: readonly number[];
}

/** 210 by 297 mm with margins of 17 mm; 13⅓ by 7½ inches with margins of 56 and 44 pixels. */
export const PAPERS: Readonly<Record<Paper, PaperSize>> = {
  a4: {
    width: 793,
    height: 1122,
    body: { width: 665, height: 952 },
    sizes: ['large', 'medium', 'small'],
    across: { width: 665, height: 290 },
    beside: null,
    scales: [1.03, 0.95, 0.88, 0.82],
  },
  wide: {
    width: 1280,
    height: 720,
    body: { width: 1168, height: 600 },
    sizes: TYPE_SIZES,
    across: { width: 1168, height: 240 },
    beside: { width: 620, height: 430 },
    scales: [0.96, 0.9, 0.85],
  },
};

/** Between the blocks of a page. */
export const GAP = 10;

/** Columns of words on a wide page. */
export const columnsOf = (kind: StepKind, picture: Pick<StepPicture, 'beside'> | null): number =>
  kind === 'title' || kind === 'assessment' || picture?.beside ? 1 : 2;

/** Whether the words of a chapter stand over its picture on A4: they are the matter, and the picture an illustration. */
export const isTextFirst = (kind: StepKind): boolean => kind === 'text';
