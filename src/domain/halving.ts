// Search by halving, for what holds from some place on in what is in order.

/**
 * The first index below a length for which something holds that then holds for all behind it, else the length:
 * `firstIndex(3, (at) => [1, 4, 9][at] > 2)` → 1.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
