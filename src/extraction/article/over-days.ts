// Functions of day numbers that are asked of the same thousands of days again and again, worked out once a day.

/** Days that are kept together: they are asked of in turn. */
const BLOCK = 512;

/** The same function with what it found kept: `overDays(likelihood)(18_544)`. A day number is whole, its value never not a number. */
export function overDays(valueOf: (day: number) => number): (day: number) => number {
  const blocks = new Map<number, Float64Array>();
  let first = 0;
  let block: Float64Array = new Float64Array(0);
  return (day) => {
    if (day < first || day >= first + block.length) {
      first = Math.floor(day / BLOCK) * BLOCK;
      block = blocks.get(first) ?? new Float64Array(BLOCK).fill(Number.NaN);
      blocks.set(first, block);
    }
    const known = block[day - first] as number;
    if (!Number.isNaN(known)) return known;
    const value = valueOf(day);
    block[day - first] = value;
    return value;
  };
}
