// What marks show of a side's account: its reading of an event's mark, and of a stack what its events come to.
import type { Reading } from '../../domain/lens.ts';
import { readLens } from '../../domain/lens.ts';
import { findLegend } from '../../layout/timeline/legend.ts';
import type { Box, LegendKey, Mark } from '../../layout/timeline/scene.ts';

/** How a mark is drawn: in full, hollow, or as a small grey one. */
export type MarkWay = 'told' | 'against' | 'silent';

/** A mark with its way and, where its side speaks against it, the sign under it. */
export interface ReadMark {
  readonly mark: Mark;
  readonly way: MarkWay;
  readonly sign: Exclude<Reading, 'asserts' | 'silent'> | null;
}

/** Of several readings in one stack the sign is that of the plainest. */
const SIGNS = ['denies', 'disowns', 'asserts-in-part', 'contradicts'] as const;

/** `readMark(mark, 'armenia')` → `{ mark, way: 'against', sign: 'denies' }`. */
export function readMark(mark: Mark, side: string): ReadMark {
  const events = mark.kind === 'event' ? [mark.event] : mark.events;
  const readings = new Set(events.map((event) => readLens(event, side)));
  const told = readings.has('asserts') || readings.has('asserts-in-part');
  const sign = SIGNS.find((each) => readings.has(each)) ?? null;
  return { mark, way: told ? 'told' : sign ? 'against' : 'silent', sign };
}

/** How long a sign under a mark may be at least, in px: bars of a span have one as long as they are. */
const LEAST_SIGN = 12;
const SIGN_GAP = 2.5;
const SIGN_HEIGHT = 2.6;

const rect = ({ x, y, width, height }: Box) => `M${x} ${y}h${width}v${height}h${-width}z`;

/** The path of the sign under a mark: a bar (denied), half a bar (not by us), a bar in two pieces (another account). */
export function signPath({
  mark: { box },
  sign,
}: Pick<ReadMark, 'sign'> & { readonly mark: Pick<Mark, 'box'> }): string {
  if (sign === null) return '';
  const whole = Math.max(LEAST_SIGN, box.width);
  const y = box.y + box.height + SIGN_GAP;
  const centre = box.x + box.width / 2;
  const bar = (x: number, width: number) => rect({ x, y, width, height: SIGN_HEIGHT });
  switch (sign) {
    case 'denies':
    case 'asserts-in-part':
      return bar(centre - whole / 2, whole);
    case 'disowns':
      return bar(centre - whole / 4, whole / 2);
    case 'contradicts':
      return bar(centre - whole / 2, whole * 0.36) + bar(centre + whole / 2 - whole * 0.36, whole * 0.36);
    default:
      return sign satisfies never;
  }
}

/** How thick a mark that its side does not mention is, in px. */
const SILENT_SIZE = 7;

/** The plain form of a mark's date, without the form of its status; where its side is silent, small and without a halo. */
export function plainMark({ mark, way }: ReadMark): Mark {
  if (mark.kind === 'stack') return way === 'silent' ? { ...mark, contested: 0, oneSided: 0 } : mark;
  const plain = { ...mark, status: 'reported', lapsed: false, alternatives: [] } as const;
  if (way !== 'silent') return plain;
  const { x, y, width, height } = mark.box;
  const [w, h] = [Math.min(width, SILENT_SIZE), Math.min(height, SILENT_SIZE)];
  const box =
    mark.shape === 'dot'
      ? { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h }
      : width >= height
        ? { x, y: y + height / 2 - 2, width, height: 4 }
        : { x: x + width / 2 - 2, y, width: 4, height };
  return { ...plain, inferred: false, box };
}

/** A day seen near is drawn about its marks, whatever they are. */
const OF_MARKS = /^(?:shape\.(?!day)|end\.|date\.|status\.|alternatives$)/;
const OF_ACCOUNTS = /^status\.|^alternatives$/;

/** What the legend still has to explain: of marks told by the side all, of those it speaks against shape and date. */
export function findLensKeys(keys: readonly LegendKey[], read: readonly ReadMark[]): LegendKey[] {
  const keysOf = (...ways: MarkWay[]) => {
    const marks = read.filter(({ way }) => ways.includes(way)).map(({ mark }) => mark);
    return new Set(findLegend({ marks, truces: null, trays: [], uncovered: [], publications: [] }));
  };
  const told = keysOf('told');
  const spoken = keysOf('told', 'against');
  return keys.filter((key) => !OF_MARKS.test(key) || (OF_ACCOUNTS.test(key) ? told : spoken).has(key));
}
