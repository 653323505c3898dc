// Functions of day numbers that are asked of the same thousands of days again and again, worked out once a day.

/** Days that are kept together: a power of two. */
const BLOCK = 512;
/** Day numbers before 1970 are below zero: this many more make an index of each. */
const BEFORE = 2 ** 20;

/** The same function with what it found kept: `overDays(kinship)(18_544)`. A day number is whole, its value never not a number. */
export function overDays(valueOf: (day: number) => number): (day: number) => number {
  const blocks: (Float64Array | undefined)[] = [];
  return (day) => {
    const index = day + BEFORE;
    const at = Math.floor(index / BLOCK);
    let block = blocks[at];
    if (block === undefined) {
      block = new Float64Array(BLOCK).fill(Number.NaN);
      blocks[at] = block;
    }
    const slot = index % BLOCK;
    const known = block[slot] as number;
    if (!Number.isNaN(known)) return known;
    const value = valueOf(day);
    block[slot] = value;
    return value;
  };
}
