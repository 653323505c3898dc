// Offsets from the reference: "قبل يومين", "منذ ثلاثة أسابيع", "قبل أيام", "بعد 48 ساعة", "قبل سنة وثلاثة أشهر", "قبل قليل".
// What is counted from something else is anaphoric: from an event ("بعد يومين من إعلانه") or from the date just spoken of
// ("بعد يومين من ذلك", "قبل ذلك بيومين", "بعدها بأسبوع"). Not "قبل عقد اجتماع", nor a date behind the noun ("منذ عام 1994").
import { readDuration } from '../duration.ts';
import type { ReadDuration } from '../duration.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { AnaphoricShape, OffsetShape } from '../shapes.ts';

type Direction = OffsetShape['direction'];

/** "قبل قليل", "بعد لحظات": a moment. */
function readMoment(tokens: readonly Token[], at: number): ReadDuration | null {
  const short = isText(tokens[at], 'قليل', 'لحظات');
  const next = short ? at + 1 : isText(tokens[at], 'وقت') && isText(tokens[at + 1], 'قصير') ? at + 2 : null;
  if (next === null) return null;
  const duration = { unit: 'minute', amount: null, plus: null, less: false } as const;
  return { duration, approximate: true, next, clitics: '' };
}

/** A distance from what was told; a second, finer part is left out. */
const distance = (
  { unit, amount }: ReadDuration['duration'],
  direction: Direction,
  of: AnaphoricShape['of'],
): AnaphoricShape => ({
  kind: 'anaphoric',
  unit,
  offset: amount === null ? null : direction === 'past' ? -amount : amount,
  measure: 'distance',
  part: null,
  of,
  from: null,
});

/** "من إعلانه", "على بدء", "من ذلك": what the amount is counted from, unless that is the present. */
function readOrigin(
  tokens: readonly Token[],
  next: number,
): { of: AnaphoricShape['of'] | 'reference'; next: number } {
  if (isText(tokens[next], 'علي')) return { of: 'event', next };
  if (!isText(tokens[next], 'من')) return { of: 'reference', next };
  const origin = tokens[next + 1];
  if (isText(origin, 'الان', 'اليوم')) return { of: 'reference', next: next + 2 };
  if (isText(origin, 'الزمن', 'الزمان')) return readOrigin(tokens, next + 2);
  return isText(origin, 'ذلك') ? { of: 'thread', next: next + 2 } : { of: 'event', next };
}

/** "قبل ذلك بيومين", "بعدها بأسبوع". */
function readBesideThat(tokens: readonly Token[], at: number): Match[] {
  const past = cliticsBefore(tokens[at], ['قبلها', 'قبله'], 'any') ?? beforeThat(tokens, at, 'قبل');
  const future = cliticsBefore(tokens[at], ['بعدها', 'بعده'], 'any') ?? beforeThat(tokens, at, 'بعد');
  const clitics = past ?? future;
  if (clitics === null) return [];
  const from = isText(tokens[at + 1], 'ذلك') ? at + 2 : at + 1;
  // The measure carries ب: "بيومين", "بنحو أسبوع".
  const about = cliticsBefore(tokens[from], ['نحو', 'حوالي', 'زهاء'], 'any') === 'ب' ? 1 : 0;
  const measure = readDuration(tokens, from + about, about ? 'none' : 'any');
  if (!measure || (about === 0 && measure.clitics !== 'ب')) return [];
  const shape = distance(measure.duration, past === null ? 'next' : 'past', 'thread');
  const approximate = measure.approximate || about === 1;
  return [{ ...makeMatch(tokens, at, measure.next, shape, clitics), approximate }];
}

const beforeThat = (tokens: readonly Token[], at: number, word: string): string | null =>
  isText(tokens[at + 1], 'ذلك') ? cliticsBefore(tokens[at], [word], 'any') : null;

export const recogniseOffset: Recogniser = {
  begins: { stems: ['قبل', 'منذ', 'بعد', 'قبلها', 'قبله', 'بعدها', 'بعده'] },
  read: (tokens, at) => {
    const past = cliticsBefore(tokens[at], ['قبل', 'منذ'], 'any');
    const clitics = past ?? cliticsBefore(tokens[at], ['بعد'], 'any');
    const read = clitics === null ? null : (readDuration(tokens, at + 1) ?? readMoment(tokens, at + 1));
    if (clitics === null || !read) return readBesideThat(tokens, at);
    const direction = past === null ? 'next' : 'past';
    const origin = readOrigin(tokens, read.next);
    const shape: OffsetShape | AnaphoricShape =
      origin.of === 'reference'
        ? { kind: 'offset', ...read.duration, direction, from: null }
        : distance(read.duration, direction, origin.of);
    return [{ ...makeMatch(tokens, at, origin.next, shape, clitics), approximate: read.approximate }];
  },
};
