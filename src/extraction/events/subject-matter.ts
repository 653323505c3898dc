// What an article is about, as far as it decides whether its words of war are meant: a match has attacks and bombardments,
// a market wars and truces, a road accident its dead. Judged over the whole article by how many different words of each
// subject it has; it knows no sentence.
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { charEnd, LETTER, runEnd } from '../arabic/unit-class.ts';
import { meetWord, remember } from '../remember.ts';
import { MISHAP, SPORT, TRADE, WAR } from '../lexicon/words/subject-words.ts';

export type SubjectMatter = 'sport' | 'no-war' | 'open';

/** One word of sport or money shows nothing, two are a subject; a word of a mishap is one by itself. */
const ENOUGH = 2;

/** So many words without one of war are about something else. */
const LONG = 80;

/** The word as it stands, without "and", without article and the preposition melted into it. */
const forms = (word: string): readonly string[] => [
  word,
  word.replace(/^[وف]/, ''),
  word.replace(/^[وف]?(?:[بك]?ال|لل)/, ''),
  word.replace(/^[وفبل]/, ''),
];

const LISTS = [
  ['war', WAR],
  ['sport', SPORT],
  ['trade', TRADE],
  ['mishap', MISHAP],
] as const;

type Subject = (typeof LISTS)[number][0];

/** The subjects that each form shows. */
const subjectsOf = new Map<string, Subject[]>();
for (const [subject, words] of LISTS)
  for (const form of words) subjectsOf.set(form, [...(subjectsOf.get(form) ?? []), subject]);

/**
 * The last three letters before `end` as one number: Arabic letters differ in their last six bits. All that is taken off a word
 * stands before it, so that a word ends as its form does.
 */
const endingAt = (text: string, end: number): number =>
  ((text.charCodeAt(end - 3) & 63) << 12) |
  ((text.charCodeAt(end - 2) & 63) << 6) |
  (text.charCodeAt(end - 1) & 63);

/** How the forms end: most words end otherwise, and show nothing. */
const ENDINGS = new Uint8Array(1 << 18);
for (const form of subjectsOf.keys()) ENDINGS[endingAt(form, form.length)] = 1;
/** No form is shorter. */
const SHORTEST = 3;

const NO_SIGNS: readonly { readonly subject: Subject; readonly form: string }[] = [];

/** What a word shows: the subjects that have one of its forms, with that form. */
const signsOf = remember((word) => {
  const signs = forms(word).flatMap((form) =>
    (subjectsOf.get(form) ?? []).map((subject) => ({ subject, form })),
  );
  return signs.length === 0 ? NO_SIGNS : signs;
});

/**
 * `'sport'` for the report of a match, `'no-war'` where money or a mishap is the subject and nobody is armed, else `'open'`:
 * most articles are. Reads the folded text once, in time proportional to it.
 */
export function subjectOf(shadow: Shadow): SubjectMatter {
  const none = () => new Set<string>();
  const seen = { war: none(), sport: none(), trade: none(), mishap: none() };
  let words = 0;
  const { text } = shadow;
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, LETTER);
    if (end === at) {
      at = charEnd(text, at);
      continue;
    }
    words++;
    if (end - at >= SHORTEST && ENDINGS[endingAt(text, end)] === 1)
      for (const { subject, form } of signsOf(meetWord(text, at, end))) seen[subject].add(form);
    at = end;
  }
  if (seen.sport.size >= ENOUGH && seen.sport.size > seen.war.size * 2) return 'sport';
  const isOther = seen.mishap.size > 0 || seen.trade.size >= ENOUGH || seen.sport.size >= ENOUGH;
  const peaceful = words > LONG || isOther;
  return seen.war.size === 0 && peaceful ? 'no-war' : 'open';
}

/** Whether an event of a type can be meant in such an article: none in a match, no fighting where nobody is armed. */
export function canTellOf(matter: SubjectMatter, type: EventType): boolean {
  if (matter === 'open') return true;
  if (matter === 'sport') return false;
  const family = familyOf(type);
  return family !== 'combat' && family !== 'ceasefire' && family !== 'territory';
}
