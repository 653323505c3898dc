// Functions of days that are asked of the same days again and again, worked out once a day, many days at a time.

/** Days that are worked out together: they are asked of in turn. */
const BLOCK = 1024;

/**
 * A function of days kept in blocks: `fill` adds its values for the days from `first` on to zeros. A day number is whole, its
 * value never not a number.
 */
export function overDays(fill: (values: Float64Array, first: number) => void): (day: number) => number {
  const blocks = new Map<number, Float64Array>();
  const blockFrom = (from: number) => {
    const values = new Float64Array(BLOCK);
    fill(values, from);
    blocks.set(from, values);
    return values;
  };
  let first = 0;
  let block: Float64Array = new Float64Array(0);
  return (day) => {
    if (day < first || day >= first + block.length) {
      first = Math.floor(day / BLOCK) * BLOCK;
      block = blocks.get(first) ?? blockFrom(first);
    }
    return block[day - first] as number;
  };
}
