// Days counted from the day of writing: "اليوم", "أمس", "بالأمس", "أول من أمس", "أمس الأول", "غدا", "بعد غد", "الليلة".
// Not "الآن" nor "الأمس القريب", which date nothing; not "اليوم الذي", "اليوم التالي", "اليوم العالمي", "لليوم الخامس": there
// the word is a plain noun.
import { offsetOf, readHint, readOffsetHint } from '../grammar.ts';
import { makeMatch } from '../match.ts';
import type { Recogniser } from '../match.ts';
import { cliticsBefore, isText, lexemeOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { DayPart } from '../../../domain/calendar-days.ts';
import type { RelativeDayShape } from '../shapes.ts';

const YESTERDAY = ['امس', 'الامس', 'البارحه'];
const TOMORROW = ['غد', 'غدا', 'الغد'];
/** Words that make a noun phrase of "اليوم" before them; ordinals do so as well. */
const NOUN_FOLLOWERS = [
  'الذي',
  'التي',
  'الاخير',
  'العالمي',
  'الوطني',
  'الدولي',
  'الدراسي',
  'المفتوح',
  'الواحد',
  'المذكور',
  'الموعود',
];
/** Heads of a name that ends in "اليوم": "صحيفة كذا اليوم". */
const OUTLET_HEADS = ['قناه', 'صحيفه', 'جريده', 'موقع', 'وكاله', 'شبكه', 'مجله'];

/** "اعتبارا من غد". */
const IN_FORCE_FROM = ['اعتبارا', 'ابتداء', 'بدءا', 'انطلاقا'];

/** What "هذا" and "هذه" point at for a part of today. */
const PARTS_OF_TODAY: ReadonlyMap<string, DayPart> = new Map([
  ['الفجر', 'dawn'],
  ['الصباح', 'morning'],
  ['الظهر', 'noon'],
  ['المساء', 'evening'],
  ['الليله', 'night'],
]);

const relative = (offset: number): RelativeDayShape => ({ kind: 'relative-day', offset, weekday: null });

/** "في وقت مبكر من اليوم", "في ساعة متأخرة من اليوم": before "من" they say which part of today. */
const PART_OF_A_DAY = ['مبكر', 'مبكره', 'متاخر', 'متاخره', 'سابق', 'سابقه', 'لاحق', 'لاحقه'];

function isAdverbialToday(tokens: readonly Token[], at: number, clitics: string): boolean {
  if (!['', 'و', 'ف'].includes(clitics)) return false;
  const next = tokens[at + 1];
  if (isText(next, ...NOUN_FOLLOWERS) || lexemeOf(next, 'ordinal') || lexemeOf(next, 'follower'))
    return false;
  const before = tokens[at - 1];
  if (isText(before, 'من'))
    return (
      cliticsBefore(tokens[at - 2], IN_FORCE_FROM, 'any') !== null ||
      isText(tokens[at - 2], ...PART_OF_A_DAY) ||
      lexemeOf(next, 'weekday') !== null
    );
  if (isText(before, 'في', 'وفي', 'ذلك', 'بعد', 'قبل')) return false;
  // "في مثل هذا اليوم من عام 1948".
  if (isText(before, 'هذا') && isText(tokens[at - 2], 'مثل')) return false;
  // «كذا اليوم»: a quoted name of two or three words is an outlet.
  const quoted =
    isText(next, '»', '"', '”', '“') && [2, 3].some((back) => isText(tokens[at - back], '«', '"', '“'));
  return !quoted && ![1, 2, 3].some((back) => isText(tokens[at - back], ...OUTLET_HEADS));
}

export const recogniseRelativeDay: Recogniser = {
  begins: {
    stems: [...YESTERDAY, ...TOMORROW, 'اليوم', 'الليله', 'هذا', 'هذه', 'اول', 'الاول', 'قبل', 'بعد'],
  },
  read: (tokens, at) => {
    const token = tokens[at];
    const today = cliticsBefore(token, ['اليوم'], 'any');
    if (today !== null) {
      // "خلال اليوم المنصرم", "اليوم الماضي".
      const hint = readHint(tokens, at + 1);
      if (hint) return [makeMatch(tokens, at, hint.next, relative(offsetOf(hint.hint)), today)];
      return isAdverbialToday(tokens, at, today) ? [makeMatch(tokens, at, at + 1, relative(0), today)] : [];
    }
    const tonight = cliticsBefore(token, ['الليله'], 'any');
    // "الليلة ما بين الثلاثاء والأربعاء", "الليلة الفاصلة بين": told by the days behind it (refiners/night.ts).
    if (tonight !== null && isText(tokens[at + 1], 'ما', 'بين', 'الفاصله', 'الواقعه', 'الممتده')) return [];
    if (tonight !== null) {
      // "الليلة الماضية" lies between yesterday and today, "الليلة قبل الماضية" a day earlier.
      const hint = readOffsetHint(tokens, at + 1);
      const offset = hint?.offset ?? 0;
      const second = offset < 0 ? relative(offset + 1) : null;
      const shape = { kind: 'night', first: relative(offset), second, midnight: false } as const;
      return [makeMatch(tokens, at, hint?.next ?? at + 1, shape, tonight)];
    }
    return (
      recogniseThisMorning(tokens, at) ??
      recogniseYesterday(tokens, at) ??
      recogniseTomorrow(tokens, at) ??
      []
    );
  },
};

/** "هذا الصباح", "هذا المساء", "هذه الليلة". */
const recogniseThisMorning = (tokens: readonly Token[], at: number) => {
  const clitics = cliticsBefore(tokens[at], ['هذا', 'هذه'], 'any');
  const dayPart = clitics === null ? undefined : PARTS_OF_TODAY.get(tokens[at + 1]?.text ?? '');
  if (clitics === null || dayPart === undefined) return null;
  return [{ ...makeMatch(tokens, at, at + 2, relative(0), clitics), dayPart }];
};

const recogniseYesterday = (tokens: readonly Token[], at: number) => {
  // "أول أمس", "أول من أمس", "قبل أمس", "قبل يوم أمس", "ما قبل أمس".
  const definite = isText(tokens[at + 1], 'من') ? ['الاول'] : [];
  const before = cliticsBefore(tokens[at], ['اول', 'قبل', ...definite], 'any');
  if (before !== null) {
    let next = at + 1;
    if (isText(tokens[next], 'من')) next++;
    if (isText(tokens[next], 'يوم')) next++;
    if (cliticsBefore(tokens[next], YESTERDAY) === null) return null;
    return [makeMatch(tokens, at, next + 1, relative(-2), before)];
  }
  const yesterday = cliticsBefore(tokens[at], YESTERDAY, 'any');
  if (yesterday === null) return null;
  // "بالأمس القريب": not long ago.
  if (isText(tokens[at + 1], 'القريب', 'البعيد')) return null;
  const dayBefore = isText(tokens[at + 1], 'الاول');
  return [makeMatch(tokens, at, at + (dayBefore ? 2 : 1), relative(dayBefore ? -2 : -1), yesterday)];
};

const recogniseTomorrow = (tokens: readonly Token[], at: number) => {
  const after = cliticsBefore(tokens[at], ['بعد'], 'any');
  if (after !== null) {
    const day = isText(tokens[at + 1], 'يوم') ? at + 2 : at + 1;
    if (cliticsBefore(tokens[day], TOMORROW) === null) return null;
    return [makeMatch(tokens, at, day + 1, relative(2), after)];
  }
  const tomorrow = cliticsBefore(tokens[at], TOMORROW, 'any');
  if (tomorrow === null) return null;
  const stem = tokens[at]?.text.slice(tomorrow.length);
  // "غد" and "الغد" are also nouns ("غد أفضل", "حزب الغد"): a day only after "يوم", "في", a part of day or before a weekday.
  const adverb = stem === 'غدا';
  const framed =
    isText(tokens[at - 1], 'يوم', 'في', 'وفي', 'ليوم', 'بعد', 'قبل', 'حتي', 'بحلول') ||
    (isText(tokens[at - 1], 'من') && cliticsBefore(tokens[at - 2], IN_FORCE_FROM, 'any') !== null) ||
    lexemeOf(tokens[at - 1], 'day-part') !== null ||
    lexemeOf(tokens[at + 1], 'weekday') !== null;
  return adverb || framed ? [makeMatch(tokens, at, at + 1, relative(1), tomorrow)] : null;
};
