// The days among which that of publication is sought, as ranges, and values for each of them in one array.

/** Ranges of day numbers, inclusive. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** How many days ranges hold. */
export const countDays = (ranges: Ranges) => ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

/** Values for each day of ranges, one range after the other, as they are written for one. */
export function valuesIn(
  ranges: Ranges,
  write: (first: number, out: Float64Array) => void,
  values: Float64Array = new Float64Array(countDays(ranges)),
): Float64Array {
  let at = 0;
  for (const [from, to] of ranges) {
    const end = at + to - from + 1;
    write(from, values.subarray(at, end));
    at = end;
  }
  return values;
}

/** Room for values that are done with when who took them returns: the same is given again, and it grows. */
export function makeRoom(): (length: number) => Float64Array {
  let room = new Float64Array(0);
  return (length) => {
    if (room.length < length) room = new Float64Array(length);
    return room.subarray(0, length);
  };
}

/** Where a day stands among those of ranges; -1 where it does not. */
export function indexOfDay(ranges: Ranges, day: number): number {
  let at = 0;
  for (const [from, to] of ranges) {
    if (day >= from && day <= to) return at + day - from;
    at += to - from + 1;
  }
  return -1;
}

/** The day that stands at a place among those of ranges. */
export function dayAt(ranges: Ranges, index: number): number | undefined {
  let at = index;
  for (const [from, to] of ranges) {
    if (at >= 0 && at <= to - from) return from + at;
    at -= to - from + 1;
  }
  return undefined;
}

/** Ranges sorted and apart. */
export function merge(ranges: Ranges): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const open = merged.at(-1);
    if (open && from <= open[1] + 1) open[1] = Math.max(open[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
