// Functions of days that are asked of the same days again and again, worked out once a day, many days at a time.

/** Days that are worked out together: they are asked of in turn. */
const BLOCK = 1024;

export interface KeptDays {
  /** The value of a day. */
  readonly of: (day: number) => number;
  /** Writes the values of the days from the first on. */
  readonly write: (first: number, out: Float64Array) => void;
}

/**
 * A function of days kept in blocks: `fill` adds its values for the days from `first` on to zeros. A day number is whole, its
 * value never not a number.
 */
export function overDays(fill: (values: Float64Array, first: number) => void): KeptDays {
  const blocks = new Map<number, Float64Array>();
  let first = 0;
  let block: Float64Array = new Float64Array(0);
  const goTo = (day: number) => {
    if (day >= first && day < first + block.length) return;
    first = Math.floor(day / BLOCK) * BLOCK;
    let kept = blocks.get(first);
    if (!kept) {
      kept = new Float64Array(BLOCK);
      fill(kept, first);
      blocks.set(first, kept);
    }
    block = kept;
  };
  return {
    of: (day) => {
      goTo(day);
      return block[day - first] as number;
    },
    write: (from, out) => {
      for (let i = 0; i < out.length; ) {
        goTo(from + i);
        const at = from + i - first;
        const part = block.subarray(at, at + out.length - i);
        out.set(part, i);
        i += part.length;
      }
    },
  };
}

/** The same of a function of single days. */
export const keepDays = (value: (day: number) => number): KeptDays =>
  overDays((values, first) => {
    for (let i = 0; i < values.length; i++) values[i] = value(first + i);
  });
