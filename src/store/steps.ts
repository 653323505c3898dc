// What has been done, to be undone and redone: the states before the present one and those after it.

export interface Steps<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export const beginSteps = <T>(present: T): Steps<T> => ({ past: [], present, future: [] });

/** One step further; what had been undone is gone. */
export function takeStep<T>({ past, present }: Steps<T>, next: T): Steps<T> {
  return { past: [...past, present], present: next, future: [] };
}

/** One step back; the same steps where there is none. */
export function stepBack<T>(steps: Steps<T>): Steps<T> {
  const before = steps.past.at(-1);
  if (before === undefined) return steps;
  return { past: steps.past.slice(0, -1), present: before, future: [steps.present, ...steps.future] };
}

/** The step that was undone last, again. */
export function stepAgain<T>(steps: Steps<T>): Steps<T> {
  const [next, ...rest] = steps.future;
  if (next === undefined) return steps;
  return { past: [...steps.past, steps.present], present: next, future: rest };
}
