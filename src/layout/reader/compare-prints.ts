// What two prints of one story have in common, word by word: stretches of words that both say, in the same order or moved,
// and what only one of them says. Greedy string tiling (Wise 1993), which also finds what was moved.

/** `both`: in the same order; `elsewhere`: in the other print too, at another place; `only`: in this one alone. */
export type WordKind = 'both' | 'elsewhere' | 'only';

export interface Comparison {
  readonly left: readonly WordKind[];
  readonly right: readonly WordKind[];
  /** Words that face each other, by their numbers, both ascending. */
  readonly pairs: readonly (readonly [left: number, right: number])[];
}

/** Beyond this many words in a print nothing is compared: the page must not wait. */
export const MOST_WORDS = 30_000;
/** Words in a row that make two stretches one text rather than two that use common words. */
const LEAST_TILE = 5;
/** A stretch of words that is more common than this marks no place. */
const MOST_PLACES = 16;
/**
 * Between two common stretches that follow one another in both prints, up to so many words are compared one by one; they
 * are one text if half of the fewer are the same, else sentences that share common words.
 */
const MOST_GAP = 40;

export interface Tile {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** All stretches of at least `LEAST_TILE` words that both say and that go on in neither direction, the longest first. */
function findMatches(left: readonly string[], right: readonly string[]): Tile[] {
  const keyOf = (words: readonly string[], at: number) => words.slice(at, at + LEAST_TILE).join(' ');
  const places = new Map<string, number[]>();
  for (let at = 0; at + LEAST_TILE <= right.length; at++) {
    const key = keyOf(right, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const matches: Tile[] = [];
  // What begins alike, however often its words recur in it.
  let alike = 0;
  while (alike < left.length && left[alike] === right[alike] && alike < right.length) alike++;
  if (alike >= LEAST_TILE) matches.push({ left: 0, right: 0, length: alike });
  for (let at = 0; at + LEAST_TILE <= left.length; at++) {
    const found = places.get(keyOf(left, at)) ?? [];
    if (found.length > MOST_PLACES) continue;
    for (const place of found) {
      if (at > 0 && place > 0 && left[at - 1] === right[place - 1]) continue;
      let length = LEAST_TILE;
      while (at + length < left.length && left[at + length] === right[place + length]) length++;
      matches.push({ left: at, right: place, length });
    }
  }
  // Of two places that say the same the one in the same part of the print.
  const shift = ({ left: from, right: to }: Tile) => Math.abs(from - to);
  return matches.toSorted((a, b) => b.length - a.length || shift(a) - shift(b) || a.left - b.left);
}

/** Lays the longest matches first, then the given ones, however short; each word belongs to one tile. */
function layTiles(left: readonly string[], right: readonly string[], equal: readonly Tile[]): Tile[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const tiles: Tile[] = [];
  const lay = (match: Tile, from: number, to: number) => {
    if (to - from < Math.min(LEAST_TILE, match.length)) return;
    tiles.push({ left: match.left + from, right: match.right + from, length: to - from });
    for (let nth = from; nth < to; nth++) {
      taken.left.add(match.left + nth);
      taken.right.add(match.right + nth);
    }
  };
  for (const match of [...findMatches(left, right), ...equal]) {
    let from = 0;
    for (let nth = 0; nth <= match.length; nth++) {
      const free =
        nth < match.length && !taken.left.has(match.left + nth) && !taken.right.has(match.right + nth);
      if (free) continue;
      lay(match, from, nth);
      from = nth + 1;
    }
  }
  return tiles.toSorted((a, b) => a.left - b.left);
}

/** Of tiles in the left print's order those, the most words in all, that keep it in the right print too. */
function keepOrder(tiles: readonly Tile[]): Set<Tile> {
  const best: { words: number; before: number }[] = [];
  tiles.forEach((tile, at) => {
    let [words, before] = [0, -1];
    for (let earlier = 0; earlier < at; earlier++) {
      const other = tiles[earlier];
      const sum = best[earlier]?.words ?? 0;
      if (!other || other.right + other.length > tile.right || sum <= words) continue;
      [words, before] = [sum, earlier];
    }
    best.push({ words: words + tile.length, before });
  });
  const kept = new Set<Tile>();
  let at = best.reduce((top, { words }, nth) => (words > (best[top]?.words ?? 0) ? nth : top), 0);
  for (let tile = tiles[at]; tile; tile = tiles[at]) {
    kept.add(tile);
    at = best[at]?.before ?? -1;
  }
  return kept;
}

/** The longest common subsequence of two short stretches, as pairs of numbers. */
function pairGap(left: readonly string[], right: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--) {
      const same = left[row] === right[column];
      const length = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/**
 * `comparePrints(['a', 'b', 'c', 'd', 'e', 'x'], ['a', 'b', 'c', 'd', 'e'])` → `both` five times, and `only` for x. `null`: too long. Words
 * come folded as the caller wants them compared; `equal` are stretches to take for common however short (whole lines).
 */
export function comparePrints(
  left: readonly string[],
  right: readonly string[],
  equal: readonly Tile[] = [],
): Comparison | null {
  if (left.length > MOST_WORDS || right.length > MOST_WORDS) return null;
  const kinds = {
    left: left.map((): WordKind => 'only'),
    right: right.map((): WordKind => 'only'),
  };
  const tiles = layTiles(left, right, equal);
  const kept = keepOrder(tiles);
  const pairs: [number, number][] = [];
  const mark = (from: number, to: number, kind: WordKind) => {
    kinds.left[from] = kind;
    kinds.right[to] = kind;
  };
  for (const tile of tiles)
    for (let nth = 0; nth < tile.length; nth++)
      mark(tile.left + nth, tile.right + nth, kept.has(tile) ? 'both' : 'elsewhere');

  let [from, to] = [0, 0];
  for (const tile of [...kept]
    .toSorted((a, b) => a.left - b.left)
    .concat({ left: left.length, right: right.length, length: 0 })) {
    const short = tile.left - from <= MOST_GAP && tile.right - to <= MOST_GAP;
    const gap = short ? pairGap(left.slice(from, tile.left), right.slice(to, tile.right)) : [];
    const [fewer, found] = [Math.min(tile.left - from, tile.right - to), gap.length];
    for (const [row, column] of found * 2 >= fewer ? gap : []) {
      const [here, there] = [from + row, to + column];
      if (kinds.left[here] !== 'only' || kinds.right[there] !== 'only') continue;
      mark(here, there, 'both');
      pairs.push([here, there]);
    }
    for (let nth = 0; nth < tile.length; nth++) pairs.push([tile.left + nth, tile.right + nth]);
    [from, to] = [tile.left + tile.length, tile.right + tile.length];
  }
  return { ...kinds, pairs };
}
