// What makes a number a day of a month: the month after it, named ("من أيلول 2020", "من شهر 3"), counted ("من الشهر الجاري",
// "الجاري") or pointed to ("منه").
import { endsDate } from './boundary.ts';
import { offsetOf, readHint, readMonthPhrase, readTail } from './grammar.ts';
import type { Token } from './tokens.ts';
import { isText, lexemeOf } from './tokens.ts';
import type { DayShape, MonthRef } from './shapes.ts';

export type MonthTail = Pick<DayShape, 'month' | 'year' | 'hint'> & { readonly next: number };

const tailOf = (month: MonthRef, next: number): MonthTail => ({
  month,
  year: { kind: 'open' },
  hint: null,
  next,
});

const isMonthNoun = (token: Token | undefined) => {
  const noun = lexemeOf(token, 'unit')?.lexeme;
  return noun?.unit === 'month' && noun.number === 'singular';
};

/** "أيلول", "شهر 3", with what follows them. */
function readKnownMonth(tokens: readonly Token[], at: number): MonthTail | null {
  const month = readMonthPhrase(tokens, at);
  return month && { month: { kind: 'known', value: month.month }, ...readTail(tokens, month.next) };
}

/** The month after a day: `من ايلول 2020`, `من الشهر الجاري`, `منه`; after digits also `الجاري` and `/ايلول`. */
export function readMonthTail(tokens: readonly Token[], at: number, digits: boolean): MonthTail | null {
  const links = digits ? ['من', '.', '/', '-'] : ['من'];
  const linked = isText(tokens[at], ...links) && !isText(tokens[at + 1], 'من') ? at + 1 : at;
  const known = readKnownMonth(tokens, linked);
  if (known) return known;
  if (isText(tokens[at], 'منه')) return tailOf({ kind: 'same' }, at + 1);
  const from = isText(tokens[at], 'من', 'في') ? at + 1 : at;
  const counted = readCountedMonth(tokens, from);
  if (counted) return counted;
  // "21 الجاري", "العشرين من الجاري".
  const bare =
    from === at
      ? digits && isText(tokens[at], 'الجاري', 'الماضي', 'المقبل', 'الحالي')
      : isText(tokens[at], 'من') && isText(tokens[from], 'الجاري', 'المنصرم');
  const hint = bare ? readHint(tokens, from) : null;
  return hint && tailOf({ kind: 'relative', offset: offsetOf(hint.hint) }, hint.next);
}

/** `الشهر الجاري`, `هذا الشهر`, `الشهر نفسه`, `ذلك الشهر`. */
function readCountedMonth(tokens: readonly Token[], at: number): MonthTail | null {
  const told = isText(tokens[at], 'ذلك', 'نفس', 'ذات');
  const pointed = told || isText(tokens[at], 'هذا') ? at + 1 : at;
  if (!isMonthNoun(tokens[pointed])) return null;
  if (told) return tailOf({ kind: 'same' }, pointed + 1);
  if (pointed !== at) return tailOf({ kind: 'relative', offset: 0 }, pointed + 1);
  const hint = readHint(tokens, at + 1);
  if (hint) return tailOf({ kind: 'relative', offset: offsetOf(hint.hint) }, hint.next);
  return isText(tokens[at + 1], 'نفسه', 'ذاته', 'عينه') ? tailOf({ kind: 'same' }, at + 2) : null;
}

/** The month of "أول جمعة من …" (linked by "من" or "في"), "أول أيام …" (construct); "الشهر" alone is the current one. */
export function readMonthOfNth(
  tokens: readonly Token[],
  at: number,
  link: 'linked' | 'construct',
): MonthTail | null {
  const linked = isText(tokens[at], 'من', 'في');
  if (!linked && link === 'linked') return null;
  const from = linked ? at + 1 : at;
  const read = readKnownMonth(tokens, from) ?? readCountedMonth(tokens, from);
  if (read) return read.month.kind === 'same' ? null : read;
  // "من الشهر الثاني للحرب" is no month of the calendar.
  return isText(tokens[from], 'الشهر') && endsDate(tokens[from + 1])
    ? tailOf({ kind: 'relative', offset: 0 }, from + 1)
    : null;
}
