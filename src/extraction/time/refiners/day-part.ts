// Parts of a day belong to it: "مساء أمس", "فجر يوم الأحد", "بعد ظهر اليوم", "أمس مساء", "السبت بعد الظهر", "صباح ومساء أمس" (the
// day, then), "في ساعة متأخرة من مساء السبت", "ساعات الفجر الأولى من يوم الأحد". Not the verb "ظهر" he appeared, nor a dinner.
import type { Match, Refiner } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayPart } from '../../../domain/calendar-days.ts';
import type { TimeShape } from '../shapes.ts';
import {
  BEFORE_VERBS,
  DEFINITE_PARTS,
  EARLY,
  FIRST,
  LATE,
  MEALS,
  SHOWN_IN,
  VAGUE_TIMES,
} from '../vocabulary/day-parts.ts';
import { isDayLike } from './neighbours.ts';

const PREPOSITIONS = ['من', 'منذ', 'بعد', 'قبل', 'حتي', 'عند', 'الي', 'قبيل', 'بعيد', 'منتصف', 'في'];
/** "مساء يوم السبت", "صباح هذا اليوم". */
const BEFORE_DAYS = ['يوم', 'نهار', 'هذا'];

const takesPart = (shape: TimeShape) =>
  isDayLike(shape) || (shape.kind === 'anaphoric' && shape.unit === 'day') || shape.kind === 'nth-day';

/** "ظهر الأحد في مقطع مصور", "الذي ظهر أمس": he appeared; "من ظهر الأحد", "ظهر الأحد في العاصمة": noon. */
function isVerb(tokens: readonly Token[], at: number, end: number): boolean {
  if (isText(tokens[at - 1], ...PREPOSITIONS)) return false;
  if (isText(tokens[at - 1], ...BEFORE_VERBS)) return true;
  const shown = tokens[end + 1]?.text.replace(/^ال/, '');
  return isText(tokens[end], 'في', 'عبر', 'خلال', 'ضمن') && SHOWN_IN.includes(shown ?? '');
}

interface PartBefore {
  readonly first: number;
  readonly clitics: string;
  readonly dayPart: DayPart | null;
}

/** The part right before a day: "مساء", "بعد ظهر", "صباح ومساء" (no single part). */
function readPartBefore(tokens: readonly Token[], at: number, end: number): PartBefore | null {
  const part = lexemeOf(tokens[at], 'day-part', 'any');
  if (!part || part.lexeme.use === 'adverb') return null;
  const { clitics } = part;
  const { dayPart } = part.lexeme;
  if (dayPart === 'evening' && isText(tokens[at - 1], ...MEALS)) return null;
  const other = clitics === 'و' ? lexemeOf(tokens[at - 1], 'day-part', 'any') : null;
  if (other && other.lexeme.use !== 'adverb') return { first: at - 1, clitics: other.clitics, dayPart: null };
  if (dayPart !== 'noon') return { first: at, clitics, dayPart };
  const after = cliticsBefore(tokens[at - 1], ['بعد'], 'any');
  if (after !== null) return { first: at - 1, clitics: after, dayPart: 'afternoon' };
  const before = cliticsBefore(tokens[at - 1], ['قبل'], 'any');
  if (before !== null) return { first: at - 1, clitics: before, dayPart: 'morning' };
  return !['', 'و', 'ف'].includes(clitics) || !isVerb(tokens, at, end)
    ? { first: at, clitics, dayPart }
    : null;
}

/** "في ساعة متأخرة من", "ساعات الفجر الأولى من" before a part or a day; `end` is where what they belong to begins. */
function readVagueBefore(tokens: readonly Token[], end: number): PartBefore | null {
  let at = isText(tokens[end - 1], 'من') ? end - 2 : end - 1;
  let dayPart: DayPart | null = null;
  for (let words = 0; words < 3; words++, at--) {
    const text = tokens[at]?.text ?? '';
    if (VAGUE_TIMES.includes(text)) return words > 0 ? { first: at, clitics: '', dayPart } : null;
    const named = DEFINITE_PARTS.get(text);
    const told = LATE.includes(text) ? 'evening' : EARLY.includes(text) ? 'morning' : 'dawn';
    if (!named && told === 'dawn' && !FIRST.includes(text)) return null;
    dayPart = named ?? dayPart ?? told;
  }
  return null;
}

function extend(match: Match, tokens: readonly Token[], { first, clitics, dayPart }: PartBefore): Match {
  return { ...match, first, start: (tokens[first]?.start ?? match.start) + clitics.length, clitics, dayPart };
}

function withPartBefore(match: Match, tokens: readonly Token[], previousEnd: number): Match {
  if (match.clitics !== '') return match;
  const isDay = takesPart(match.shape);
  const noun = isDay && isText(tokens[match.first - 1], ...BEFORE_DAYS) ? match.first - 1 : match.first;
  const part = isDay ? readPartBefore(tokens, noun - 1, match.end) : null;
  const used = part && part.first >= previousEnd ? part : null;
  const parted = used ? extend(match, tokens, used) : match;
  if (used && used.clitics !== '') return parted;
  const vague = readVagueBefore(tokens, used ? used.first : noun);
  if (!vague || vague.first < previousEnd) return parted;
  return extend(match, tokens, { ...vague, dayPart: used ? used.dayPart : isDay ? vague.dayPart : null });
}

/** "ليلا", "بعد الظهر", "عند الفجر", "في وقت متأخر" behind a day. */
function readPartAfter(tokens: readonly Token[], at: number): { dayPart: DayPart; end: number } | null {
  const part = lexemeOf(tokens[at], 'day-part');
  if (part && part.lexeme.use !== 'noun') return { dayPart: part.lexeme.dayPart, end: at + 1 };
  const side = isText(tokens[at], 'بعد') ? 'afternoon' : isText(tokens[at], 'قبل') ? 'morning' : null;
  if (side === null && !isText(tokens[at], 'عند', 'في', 'مع')) return null;
  const named = DEFINITE_PARTS.get(tokens[at + 1]?.text ?? '');
  if (side !== null) return named === 'noon' ? { dayPart: side, end: at + 2 } : null;
  if (named) return { dayPart: named, end: at + 2 };
  if (!isText(tokens[at + 1], ...VAGUE_TIMES)) return null;
  const how = tokens[at + 2]?.text ?? '';
  const told = LATE.includes(how) ? 'evening' : EARLY.includes(how) ? 'morning' : null;
  // "في وقت متأخر من الليل" names the part itself.
  const inner = isText(tokens[at + 3], 'من') ? DEFINITE_PARTS.get(tokens[at + 4]?.text ?? '') : undefined;
  return told && { dayPart: inner ?? told, end: inner ? at + 5 : at + 3 };
}

export const refineDayPart: Refiner = (matches, tokens) => {
  let end = 0;
  return matches.map((match, i) => {
    const refined = withPart(match, tokens, end, matches[i + 1]?.first ?? tokens.length);
    end = refined.end;
    return refined;
  });
};

/** The part before outranks the one after; one that belongs to another expression is left to it. */
function withPart(match: Match, tokens: readonly Token[], previousEnd: number, nextFirst: number): Match {
  if (!takesPart(match.shape) && match.shape.kind !== 'night') return match;
  const used = withPartBefore(match, tokens, previousEnd);
  if (used.first !== match.first || used.dayPart !== null || match.shape.kind === 'night') return used;
  const after = readPartAfter(tokens, match.end);
  return after && after.end <= nextFirst ? { ...used, end: after.end, dayPart: after.dayPart } : used;
}
