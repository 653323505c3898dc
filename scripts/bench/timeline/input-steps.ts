// The 120 steps of input that every page is driven by: zoom in, drag, zoom out, drag back, twice.

export type InputStep =
  | { readonly kind: 'wheel'; readonly deltaY: number }
  | { readonly kind: 'drag'; readonly deltaX: number };

const BLOCK = 15;
/** Fifteen of these magnify about eight times in Waqai. */
const WHEEL = 40;
const DRAG = 20;

/** Drags of one block are one press that moves on. */
export function makeInputSteps(): InputStep[] {
  const block = (step: InputStep) => Array.from({ length: BLOCK }, () => step);
  const round = [
    ...block({ kind: 'wheel', deltaY: -WHEEL }),
    ...block({ kind: 'drag', deltaX: -DRAG }),
    ...block({ kind: 'wheel', deltaY: WHEEL }),
    ...block({ kind: 'drag', deltaX: DRAG }),
  ];
  return [...round, ...round];
}
