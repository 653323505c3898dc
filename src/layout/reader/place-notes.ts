// Notes in a margin, each as near to its passage as those beside it allow.

export interface Note {
  /** Where its passage begins, in px from the top of the margin. */
  readonly top: number;
  readonly height: number;
}

/** The selected note gives way to none. */
const HELD = 1e6;

/**
 * The tops of notes in px, in their order, none over the next: `placeNotes([{ top: 0, height: 40 }, { top: 10, height:
 * 40 }], 10, null)` → `[0, 50]`. The sum of squared distances from the passages is the least there is (isotonic
 * regression by pooling adjacent violators, Barlow 1972); `held` is the note that stays at its passage.
 */
export function placeNotes(notes: readonly Note[], gap: number, held: number | null): number[] {
  // How far all notes above push a note down: what is left to choose is a sequence that never falls.
  const pushed: number[] = [];
  let below = 0;
  for (const { height } of notes) {
    pushed.push(below);
    below += height + gap;
  }
  const pools: { wish: number; weight: number; count: number }[] = [];
  notes.forEach(({ top }, at) => {
    let pool = { wish: top - (pushed[at] ?? 0), weight: at === held ? HELD : 1, count: 1 };
    for (let last = pools.at(-1); last && last.wish > pool.wish; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      const wish = (last.wish * last.weight + pool.wish * pool.weight) / weight;
      pool = { wish, weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools
    .flatMap(({ wish, count }) => Array.from({ length: count }, () => Math.max(0, wish)))
    .map((wish, at) => Math.round(wish + (pushed[at] ?? 0)));
}
