// Nights: "ليل الخميس الجمعة", "ليل الإثنين - الثلاثاء", "ليل الإثنين (الثلاثاء)", "ليلة الأحد إلى الإثنين", "ليل 9-10 نوفمبر",
// "الليلة بين الأحد والإثنين" span two days; "ليل أول أمس", "منتصف ليل الأحد" are named by one and counted as that day, their
// small hours too; "ليلة 27 رمضان" and "ليلة العيد" come before the day that names them.
import { makeMatch } from '../match.ts';
import type { Match, Refiner } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayLikeShape, NightShape } from '../shapes.ts';
import { isDayLike, wordsBetween } from './neighbours.ts';

const BETWEEN: ReadonlySet<string> = new Set(['', '-', '–', '—', '/', 'الي', 'علي', 'و', 'حتي']);

interface ReadNight {
  readonly first: number;
  readonly clitics: string;
  readonly midnight: boolean;
  /** "بعد منتصف ليل": its small hours. */
  readonly after: boolean;
  readonly eve: boolean;
}

/** "الليلة الفاصلة بين", "ليلة ما بين" before a match: a night that needs both its days. */
function readNightBetween(tokens: readonly Token[], { first }: Match): ReadNight | null {
  if (!isText(tokens[first - 1], 'بين')) return null;
  const at = isText(tokens[first - 2], 'ما', 'الفاصله', 'الواقعه', 'الممتده') ? first - 3 : first - 2;
  const clitics = cliticsBefore(tokens[at], ['الليله'], 'any') ?? nightNoun(tokens[at]);
  return clitics === null ? null : { first: at, clitics, midnight: false, after: false, eve: false };
}

/** The clitics of "ليل", "ليلة"; `null` for another word. */
function nightNoun(token: Token | undefined): string | null {
  const found = lexemeOf(token, 'day-part', 'any');
  return found?.lexeme.dayPart === 'night' && found.lexeme.use === 'noun' ? found.clitics : null;
}

/** Where "ليل" or "منتصف ليل" begins before a match, with the clitics it carries. */
function readNightBefore(tokens: readonly Token[], match: Match): ReadNight | null {
  const at = isText(tokens[match.first - 1], 'يوم', 'يومي') ? match.first - 2 : match.first - 1;
  const clitics = nightNoun(tokens[at]);
  if (clitics === null) return null;
  const middle = lexemeOf(tokens[at - 1], 'part', 'any');
  if (middle?.lexeme.part === 'mid') {
    const after = middle.clitics === '' ? cliticsBefore(tokens[at - 2], ['بعد'], 'any') : null;
    if (after !== null) return { first: at - 2, clitics: after, midnight: false, after: true, eve: false };
    return { first: at - 1, clitics: middle.clitics, midnight: true, after: false, eve: false };
  }
  const hijri = match.shape.kind === 'hijri-day' || match.shape.kind === 'holiday';
  const eve = hijri && (tokens[at]?.text.endsWith('ليله') ?? false);
  return { first: at, clitics, midnight: false, after: false, eve };
}

function secondOf(
  first: DayLikeShape,
  match: Match | undefined,
  link: string | undefined,
): DayLikeShape | null {
  if (!match || link === undefined || !BETWEEN.has(link)) return null;
  if (match.clitics !== '' && match.clitics !== 'و') return null;
  if (!isDayLike(match.shape)) return null;
  if (match.shape.kind === first.kind || link !== '') return match.shape;
  // "ليل الأحد الاثنين 12 أكتوبر": the date has drawn the second weekday to itself.
  const follows =
    first.kind === 'weekday' &&
    match.shape.kind !== 'holiday' &&
    match.shape.weekday === (first.weekday % 7) + 1;
  return follows ? match.shape : null;
}

/**
 * "ليل الاثنين - الثلاثاء الفائتة": the night is past, not the Tuesday before this one; "ليل الاثنين الماضي" is named by its day.
 */
const ofNight = (first: DayLikeShape, second: DayLikeShape | null): DayLikeShape | null =>
  first.kind === 'weekday' && first.hint === null && second?.kind === 'weekday' && second.hint === 'past'
    ? { ...second, hint: null }
    : second;

export const refineNight: Refiner = (matches, tokens) => {
  const out: Match[] = [];
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i];
    if (!match) break;
    const between = readNightBetween(tokens, match);
    const night = between ?? readNightBefore(tokens, match);
    const previousEnd = out.at(-1)?.end ?? 0;
    const days = match.shape.kind === 'span' ? [match.shape.first, match.shape.last] : [match.shape];
    const [first, last] = days;
    if (!night || night.first < previousEnd || !first || !isDayLike(first)) {
      out.push(match);
      continue;
    }
    const next = matches[i + 1];
    const words = next && wordsBetween(tokens, match, next, 1)?.join(' ');
    const bracketed = words === '(' && isText(tokens[next?.end ?? -1], ')');
    const link = bracketed ? '-' : words;
    const inside = last && isDayLike(last) ? last : null;
    const second = ofNight(first, inside ?? secondOf(first, next, link));
    if (between && !second) {
      out.push(match);
      continue;
    }
    if (second && !inside) i++;
    const whole: NightShape = { kind: 'night', first, second, midnight: night.midnight };
    const shape: NightShape = night.eve && second === null ? { ...whole, eve: true } : whole;
    const end = second && !inside && next ? next.end + (bracketed ? 1 : 0) : match.end;
    // "منتصف ليل السبت الأحد" is a moment, "بعد منتصف ليل السبت الأحد" the small hours of Sunday.
    const stroke = { from: '00:00', to: null, zone: null, minutes: true } as const;
    const clock = shape.midnight && second ? stroke : match.clock;
    const named = night.after && second ? second : shape;
    const dayPart = named === second ? 'night' : null;
    out.push({ ...makeMatch(tokens, night.first, end, named, night.clitics), clock, dayPart });
  }
  return out;
};
