// Open ends: "منذ 27 أيلول", "اعتبارا من الأحد" (since), "حتى 10 نوفمبر", "بحلول نهاية العام" (until), "بعد 10 نوفمبر" (after),
// "قبل 10 نوفمبر" (before), "قبيل" and "بُعيد" shortly so. "منذ ثلاثة أيام" is an offset already, "بعد غد" a day.
import type { Match, Refiner } from '../match.ts';
import type { Token } from '../tokens.ts';
import { cliticsBefore, isText } from '../tokens.ts';
import type { PointShape, TimeShape } from '../shapes.ts';
import { isPoint } from './span.ts';

type Bound = 'since' | 'until' | 'after' | 'before';
const BOUNDS: readonly (readonly [Bound, readonly string[]])[] = [
  ['since', ['منذ']],
  ['until', ['حتي', 'لغايه', 'غايه', 'بحلول']],
  ['after', ['بعد', 'بعيد']],
  ['before', ['قبل', 'قبيل']],
];
/** "اعتبارا من", "ابتداء من": in force from a day on. */
const FROM = ['اعتبارا', 'ابتداء', 'بدءا', 'انطلاقا'];

interface ReadBound {
  readonly bound: Bound;
  readonly first: number;
  readonly clitics: string;
}

/** The bound that ends right before a token. */
function readBound(tokens: readonly Token[], end: number): ReadBound | null {
  const at = end - 1;
  if (isText(tokens[at], 'من')) {
    const clitics = cliticsBefore(tokens[at - 1], FROM, 'any');
    return clitics === null ? null : { bound: 'since', first: at - 1, clitics };
  }
  for (const [bound, words] of BOUNDS) {
    const clitics = cliticsBefore(tokens[at], words, 'any');
    if (clitics !== null) return { bound, first: at, clitics };
  }
  return null;
}

/** An end is in itself a bound: "قبل نهاية الشهر" lets the last day in, "قبل مطلع الشهر" not the first. */
const isEnd = (shape: PointShape) => shape.kind === 'weekend' || ('part' in shape && shape.part === 'late');

function openShape(bound: Bound, { shape, dayPart, clock }: Match): TimeShape | null {
  if (!isPoint(shape) || shape.kind === 'offset') return null;
  if (bound === 'since') return { kind: 'since', from: shape, exclusive: false };
  if (bound === 'until') return { kind: 'until', to: shape, exclusive: false };
  // "قبل ظهر الأحد", "بعد الساعة الثامنة من مساء الخميس" are moments of that day.
  if (clock || dayPart || shape.kind === 'anaphoric' || shape.kind === 'night') return null;
  return bound === 'after'
    ? { kind: 'since', from: shape, exclusive: true }
    : { kind: 'until', to: shape, exclusive: !isEnd(shape) };
}

export const refineOpenEnd: Refiner = (matches, tokens) =>
  matches.map((match, i): Match => {
    if (match.clitics !== '') return match;
    const skip = tokens[match.first - 1]?.text === 'يوم' ? 1 : 0;
    const read = readBound(tokens, match.first - skip);
    if (!read || read.first < (matches[i - 1]?.end ?? 0)) return match;
    const shape = openShape(read.bound, match);
    if (!shape) return match;
    const { first, clitics } = read;
    const start = (tokens[first]?.start ?? 0) + clitics.length;
    const shortly = cliticsBefore(tokens[first], ['قبيل', 'بعيد'], 'any') !== null;
    return { ...match, first, start, clitics, shape, approximate: match.approximate || shortly };
  });
