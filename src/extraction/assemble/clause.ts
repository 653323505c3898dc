// The clause around a trigger, between the marks that enclose it: for comparing wordings and for quoting.
import type { Mention, Span } from '../../domain/corpus-schema.ts';

/** Stance headlines quote at most this much of the clause, in UTF-16 units. */
const QUOTE_LIMIT = 70;
/** Fewer words quoted tell no more than the type of the event does. */
const TELLING = 3;
/** So many of them besides the names, the trigger among them. */
const OWN = 3;
/** A negation and the space behind it are no longer, in UTF-16 units. */
const NEGATION_REACH = 12;
/** Marks that open a clause, and those that close one, by code unit. */
const OPENS = 1;
const CLOSES = 2;
const MARKS = new Uint8Array(0x10000);
for (const char of '،؛«":”“') MARKS[char.charCodeAt(0)] = OPENS;
for (const char of '،؛»"”:') MARKS[char.charCodeAt(0)] = (MARKS[char.charCodeAt(0)] ?? 0) | CLOSES;

/** Whether a clause may begin behind the character at `at` or end before it. */
export const isClauseMark = (text: string, at: number): boolean => MARKS[text.charCodeAt(at)] !== 0;

const opens = (text: string, at: number) => ((MARKS[text.charCodeAt(at)] ?? 0) & OPENS) !== 0;
const closes = (text: string, at: number) => ((MARKS[text.charCodeAt(at)] ?? 0) & CLOSES) !== 0;

/** Where the clause of a trigger ends: at the next mark that closes one, or with the passage. */
function clauseEnd(text: string, { passage, trigger }: Mention): number {
  let end = trigger.end;
  while (end < passage.end && !closes(text, end)) end++;
  return end;
}

/** The clause around a trigger, for comparing wordings. */
export function clauseOf(text: string, mention: Mention): Span {
  const { passage, trigger } = mention;
  let start = trigger.start;
  while (start > passage.start && !opens(text, start - 1)) start--;
  return { start, end: clauseEnd(text, mention) };
}

/** What a verb is left with when its complement is cut off: "ودعا المجلس إلى", "حذر من". */
const DANGLING =
  / (?:من|إلى|الى|عن|على|في|مع|أن|إن|بأن|(?:ب|ل|ك)?[أإ]ن(?:ه|ها|هم|هما)|من قبل|من جانب|بين|حول|بشأن|ضد|لدى|عبر)$/;

/** What turns the word behind it into its opposite: "لم ينسحب", "عدم الانسحاب". */
const NEGATION = /(?:^|[\s«"“(])([وف]?(?:لم|لن|لا|ما|ليس|ليست|ليسوا|غير|[بل]?عدم|دون))\s+$/;

/** Where a quotation of a mention begins: with its trigger, or with the negation before it, without which it says the opposite. */
function quoteStart(text: string, { passage, trigger }: Mention): number {
  const negation = NEGATION.exec(
    text.slice(Math.max(passage.start, trigger.start - NEGATION_REACH), trigger.start),
  );
  return negation
    ? trigger.start - negation[0].length + negation[0].indexOf(negation[1] ?? '')
    : trigger.start;
}

/**
 * The exact words to quote in a headline: from the trigger on, a negation before it included, whole words, cut with […]. `null`
 * where they say no more than who did what kind of thing: too few, the doer's name alone, or a verb that has lost what it governs.
 */
export function quotable(text: string, mention: Mention): string | null {
  // Quotation marks do not nest in a headline: the quotation ends before one opens or closes.
  const from = quoteStart(text, mention);
  const clause = text.slice(from, clauseEnd(text, mention));
  const mark = clause.search(/[«»“”"]/);
  const end = mark < 0 ? from + clause.length : from + mark;
  const quoted = withoutTail(text.slice(from, end).replace(/\s+/g, ' '));
  const short = shorten(quoted);
  const isWhole = quoted.split(' ').length >= TELLING && !DANGLING.test(short);
  if (!isWhole || ownWords(text, mention, end) < OWN) return null;
  // What another quotation goes on with is cut, and shown to be.
  return mark > 0 && opensQuotation(clause, mark) && short === quoted ? `${quoted} […]` : short;
}

/** Whether a quotation mark at an index opens: behind a space, an opening bracket or a clitic with its stroke. */
const opensQuotation = (clause: string, at: number): boolean =>
  /^(?:[«“]|"\S)/.test(clause.slice(at, at + 2)) && /[\s(ـ]/.test(clause[at - 1] ?? '');

/** Words between the trigger and `end` that belong to nobody's name. */
function ownWords(text: string, { trigger, actors }: Mention, end: number): number {
  const names = actors.flatMap(({ span }) => span ?? []);
  const isName = (at: number) => names.some(({ start, end: last }) => at >= start && at < last);
  return [...text.slice(trigger.start, end).matchAll(/\S+/g)].filter(
    ({ index }) => !isName(trigger.start + index),
  ).length;
}

/** Marks and spaces at the end say nothing in a quotation. */
function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && ' \n.،:'.includes(words[end - 1] as string)) end--;
  // "اتهمت … بـ": a preposition that lost its noun to the quotation behind it.
  return words.slice(0, end).replace(/ [بلكوف]ـ$/, '');
}

/** At most the limit, cut at a word and marked with […]. */
function shorten(words: string): string {
  if (words.length <= QUOTE_LIMIT) return words;
  const cut = words.lastIndexOf(' ', QUOTE_LIMIT);
  return `${words.slice(0, cut > 0 ? cut : QUOTE_LIMIT)} […]`;
}
