// Counted from what the text has told: "في اليوم التالي", "الشهر نفسه", "نفس اليوم", "ذلك اليوم", "مطلع العام التالي"; "غداة
// الاتفاق", "عشية القمة" from the event that they name. Not "الساعة التالية", "الأمين العام السابق".
import { endsDate } from '../boundary.ts';
import { makeMatch } from '../match.ts';
import type { Match, Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { PartOf } from '../../../domain/calendar-days.ts';
import type { AnaphoricShape, OffsetUnit } from '../shapes.ts';
import { isGeneralHead } from '../vocabulary/units.ts';

const UNITS: ReadonlySet<OffsetUnit> = new Set(['day', 'week', 'month', 'year', 'decade']);

const POINTERS = ['ذلك', 'تلك', 'نفس', 'ذات'];
/** Words that begin with ل and name nothing. */
const LAM_WORDS: ReadonlySet<string> = new Set([
  'لدي',
  'لها',
  'له',
  'لهم',
  'ليس',
  'ليست',
  'لقد',
  'لو',
  'لذلك',
  'لان',
  'لكنه',
  'لكنها',
  'لكي',
  'لما',
]);

interface ReadAnaphor {
  readonly unit: OffsetUnit;
  readonly offset: number;
  readonly next: number;
  readonly clitics: string;
}

/** "ذلك اليوم", "نفس الشهر", "ذات العام"; "اليوم التالي", "الأسبوع نفسه". */
function readAnaphor(tokens: readonly Token[], at: number): ReadAnaphor | null {
  const pointed = cliticsBefore(tokens[at], POINTERS, 'any');
  const from = pointed === null ? at : at + 1;
  const found = lexemeOf(tokens[from], 'unit', pointed === null ? 'any' : 'none');
  if (!found?.lexeme.definite || found.lexeme.number !== 'singular') return null;
  const { unit } = found.lexeme;
  if (!UNITS.has(unit)) return null;
  if (unit === 'year' && isGeneralHead(tokens[from - 1]?.text)) return null;
  if (pointed !== null) return { unit, offset: 0, next: from + 1, clitics: pointed };
  const follower = readFollower(tokens, from + 1);
  return follower && { ...follower, unit, clitics: found.clitics };
}

/** "التالي", "نفسه", "الذي يليه", "الذي سبقه". */
function readFollower(tokens: readonly Token[], at: number): { offset: number; next: number } | null {
  const follower = lexemeOf(tokens[at], 'follower');
  if (follower) return { offset: follower.lexeme.offset, next: at + 1 };
  if (!isText(tokens[at], 'الذي', 'التي')) return null;
  if (isText(tokens[at + 1], 'يليه', 'تليه', 'تليها', 'تلاه', 'تلاها', 'تلته'))
    return { offset: 1, next: at + 2 };
  return isText(tokens[at + 1], 'سبقه', 'يسبقه', 'سبقها', 'تسبقها') ? { offset: -1, next: at + 2 } : null;
}

/** "تلك الليلة", "الليلة نفسها", "الليلة التالية". */
function readNight(tokens: readonly Token[], at: number): Match | null {
  const pointed = cliticsBefore(tokens[at], POINTERS, 'any');
  const noun = pointed === null ? at : at + 1;
  const clitics = cliticsBefore(tokens[noun], ['الليله'], pointed === null ? 'any' : 'none');
  const follower = pointed === null ? readFollower(tokens, noun + 1) : { offset: 0, next: noun + 1 };
  if (clitics === null || !follower) return null;
  const shape = anaphoric('day', follower.offset, 'thread', null);
  return { ...makeMatch(tokens, at, follower.next, shape, pointed ?? clitics), dayPart: 'night' };
}

/** "اليوم التالي للاتفاق", "اليوم السابق على القمة": what follows is what it is counted from. */
const isOfEvent = (offset: number, next: Token | undefined) =>
  offset !== 0 &&
  next?.kind === 'word' &&
  (next.text === 'علي' || (next.text.startsWith('ل') && !endsDate(next) && !LAM_WORDS.has(next.text)));

const anaphoric = (
  unit: OffsetUnit,
  offset: number,
  of: AnaphoricShape['of'],
  part: PartOf | null,
): AnaphoricShape => ({ kind: 'anaphoric', unit, offset, measure: 'period', part, of, from: null });

export const recogniseAnaphoric: Recogniser = {
  begins: { categories: ['part', 'unit'], stems: [...POINTERS, 'غداه', 'عشيه', 'الليله'] },
  read: (tokens, at) => {
    const after = cliticsBefore(tokens[at], ['غداه'], 'any');
    const eve = after ?? cliticsBefore(tokens[at], ['عشيه'], 'any');
    if (eve !== null) {
      // "عشيةً" alone is an evening.
      if (endsDate(tokens[at + 1])) return [];
      return [makeMatch(tokens, at, at + 1, anaphoric('day', after === null ? -1 : 1, 'event', null), eve)];
    }
    const night = readNight(tokens, at);
    if (night) return [night];
    const part = lexemeOf(tokens[at], 'part', 'any');
    const read = readAnaphor(tokens, part ? at + 1 : at);
    if (!read || (part && (read.unit === 'day' || read.clitics !== ''))) return [];
    const of = isOfEvent(read.offset, tokens[read.next]) ? 'event' : 'thread';
    const shape = anaphoric(read.unit, read.offset, of, part?.lexeme.part ?? null);
    return [makeMatch(tokens, at, read.next, shape, part?.clitics ?? read.clitics)];
  },
};
