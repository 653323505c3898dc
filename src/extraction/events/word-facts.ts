// What rules ask of every word again and again, answered once for each word and kept as bits: what it is as it is written (أن, a
// relative pronoun, a preposition) and what its readings are. A chunk holds the bits, see `SentenceView.has`.
import { strip } from '../arabic/tokens.ts';
import { FALSEHOODS } from '../lexicon/words/falsehood-words.ts';
import { headsIn } from '../lexicon/words/construction-nouns.ts';
import type { Concept } from '../lexicon/words/word-entry.ts';
import type { Analysis } from '../lexicon/words/word-index.ts';
import { withoutArticle } from '../lexicon/words/word-index.ts';
import {
  ADOPTS,
  AN,
  CLAUSE_MARKS,
  PREPOSITIONS,
  PRESUPPOSES,
  SUBORDINATORS,
  TOPIC,
  isRelative,
} from './function-words.ts';

/** What a word is as it is written, see the patterns below and in function-words. */
export const IS_AN = 1 << 0;
export const IS_RELATIVE = 1 << 1;
export const IS_SUBORDINATOR = 1 << 2;
/** "غير", "وغير", which opens a clause before أن alone. */
export const IS_OTHERWISE = 1 << 3;
export const IS_PREPOSITION = 1 << 4;
/** A clause mark by its sign; which of them end a clause, `SentenceView.isClauseMark` says. */
export const IS_CLAUSE_SIGN = 1 << 5;
export const IS_NUMBER = 1 << 6;
/** "أي خرق", "كل قصف", "محاولة تسلل": has a noun behind it. */
export const IS_DETERMINER = 1 << 7;
/** "وآخر", "وأخرى": another one. */
export const IS_ANOTHER = 1 << 8;
/** "لا علاقة", "ولا صلة", "ليس لها أي علاقة". */
export const IS_NO_TIE = 1 << 9;
/** "فيما", "بينما". */
export const IS_MEANWHILE = 1 << 10;
/** "في", "وفي". */
export const IS_IN = 1 << 11;
/** "إلا", "غير": before أن they are "but". */
export const IS_BUT = 1 << 12;
/** A particle of negation: لم, وليس. */
export const IS_NOT = 1 << 13;
/** "لن": never. */
export const IS_NEVER = 1 << 14;
/** "يتم", "يكن": may stand between a particle of negation and what is negated. */
export const IS_NEGATED_HELPER = 1 << 15;
/** "لو", "ولولا". */
export const IS_IF = 1 << 16;
/** Of words alone, no names: a topic, what calls something untrue, a verb of calling something something and its participle. */
export const IS_TOPIC = 1 << 17;
export const IS_FALSEHOOD = 1 << 18;
export const IS_CALLING = 1 << 19;
export const IS_CALLING_PARTICIPLE = 1 << 20;
/** Of what words can be read as: anything at all, a verb, nothing but verbs, a noun. */
export const HAS_READING = 1 << 21;
export const HAS_VERB = 1 << 22;
export const ONLY_VERBS = 1 << 23;
export const HAS_NOUN = 1 << 24;
/** A sense of speech: to say, to deny, to accuse. */
export const OF_SPEECH = 1 << 25;
/** A verb of saying or deciding. */
export const DECIDES = 1 << 26;
/** A sense that has a noun right behind it: to do, to begin, to deny. */
export const TAKES_NOUN = 1 << 27;
/** A clitic or the article makes it a noun. */
export const NOUN_BY_CLITIC = 1 << 28;
/** Joined by و or ف. */
export const IS_JOINED = 1 << 29;
/** Of words alone: can begin a noun that opens an event with its verb, see lexicon/words/construction-nouns. */
export const BEGINS_NOUN = 1 << 30;
/** "منذ", "رغم": what stands behind is known. */
export const IS_PRESUPPOSING = 1 << 31;

const WORDS_ALONE = IS_TOPIC | IS_FALSEHOOD | IS_CALLING | IS_CALLING_PARTICIPLE | BEGINS_NOUN;

const NUMBER = /^\d+$/;
const DETERMINER = /^[وفبل]?(?:اي|ايه|كل|بعض|جميع|محاوله|محاولات)$/;
const ANOTHER = /^[وف](?:اخر|اخري|اخران|اخريان|اخرين|اخريين)$/;
const NO_TIE = /^[وف]?(?:لا|(?:ليست?|لم [يت]كن) ل(?:ه|ها|هم|نا)(?: ايه?)?) (?:علاقه|صله|دور)$/;
const NEGATION = /^[وف]?(?:لم|لا|ليس|ليست|عدم|بعدم)$/;
const NEGATED_HELPER = /^(?:يتم|تتم|يجر|تجر|يكن|تكن)$/;
const CALLING = /^[وف]?(?:[يت]?صف|وصف|[يت]صفون)(?:ت|ا|وا)?(?:ه|ها|هم|هما)?$/;
const CALLING_PARTICIPLE = /^[وف]?واصف(?:ا|ه|ين)(?: اياه| اياها)?$/;

/** The bits of a word as it is written: `factsOf('والذي')` → IS_RELATIVE. */
export function factsOf(text: string): number {
  return (
    (AN.test(text) ? IS_AN : 0) |
    (isRelative(text) ? IS_RELATIVE : 0) |
    subordination(text) |
    (PREPOSITIONS.has(text) ? IS_PREPOSITION : 0) |
    (CLAUSE_MARKS.has(text) ? IS_CLAUSE_SIGN : 0) |
    (PRESUPPOSES.test(text) ? IS_PRESUPPOSING : 0) |
    (NUMBER.test(text) ? IS_NUMBER : 0) |
    (DETERMINER.test(text) ? IS_DETERMINER : 0) |
    (ANOTHER.test(text) ? IS_ANOTHER : 0) |
    (NO_TIE.test(text) ? IS_NO_TIE : 0) |
    (/^[وف]?(?:فيما|بينما)$/.test(text) ? IS_MEANWHILE : 0) |
    (/^[وف]?في$/.test(text) ? IS_IN : 0) |
    (/^[وف]?(?:الا|غير|بيد)$/.test(text) ? IS_BUT : 0) |
    (NEGATION.test(text) ? IS_NOT : 0) |
    (/^[وف]?لن$/.test(text) ? IS_NEVER : 0) |
    (NEGATED_HELPER.test(text) ? IS_NEGATED_HELPER : 0) |
    (/^[وف]?(?:لو|لولا)$/.test(text) ? IS_IF : 0) |
    (TOPIC.has(text) || TOPIC.has(withoutArticle(text)) ? IS_TOPIC : 0) |
    (FALSEHOODS.has(text) ? IS_FALSEHOOD : 0) |
    (CALLING.test(text) ? IS_CALLING : 0) |
    (CALLING_PARTICIPLE.test(text) ? IS_CALLING_PARTICIPLE : 0) |
    (headsIn(text).length > 0 ? BEGINS_NOUN : 0)
  );
}

function subordination(text: string): number {
  if (/^و?غير$/.test(text)) return IS_OTHERWISE;
  return SUBORDINATORS.has(text) || (text.startsWith('و') && SUBORDINATORS.has(text.slice(1)))
    ? IS_SUBORDINATOR
    : 0;
}

/** The same of a name or a time: what is said of words alone is not said of it. */
export const factsOfName = (text: string): number => factsOf(text) & ~WORDS_ALONE;

/** What words can tell of speech by their sense. */
const SPEECH: ReadonlySet<Concept> = new Set([
  'according-to',
  'accuse',
  'support',
  'deny',
  'refuse',
  'say',
  'admit',
  'threaten',
  'vow',
]);
const DECIDING: ReadonlySet<Concept> = new Set(['say', 'deny', 'refuse', 'decide']);
const WITH_NOUN: ReadonlySet<Concept> = new Set([
  'do',
  'cause',
  'begin',
  'continue',
  'end',
  'resume',
  'stop',
  'deny',
  'refuse',
  'repel',
]);

/** The bits of a word's readings. */
export function factsOfReadings(text: string, analyses: readonly Analysis[]): number {
  if (analyses.length === 0) return 0;
  let facts = HAS_READING | ONLY_VERBS | (ADOPTS.test(text) ? OF_SPEECH : 0);
  for (const { pos, concept } of analyses) {
    if (pos === 'verb') facts |= HAS_VERB | (DECIDING.has(concept) ? DECIDES : 0);
    else facts &= ~ONLY_VERBS;
    if (pos === 'noun') facts |= HAS_NOUN;
    if (SPEECH.has(concept)) facts |= OF_SPEECH;
    if (WITH_NOUN.has(concept)) facts |= TAKES_NOUN;
  }
  return isNounByClitic(text, analyses) ? facts | NOUN_BY_CLITIC : facts;
}

/** "للقتال", "بقصف", "القصف": with the article or a preposition written on it, what can be a noun is one. */
const isNounByClitic = (text: string, analyses: readonly Analysis[]): boolean =>
  /(?:^|[وف])(?:ب|ل|ك)?ال|^[وف]?(?:ب|ك|لل)/.test(text) &&
  strip(text).some(
    ({ prefix }) =>
      /[بكل]$|ال$|لل$/.test(prefix) && analyses.some((a) => a.pos !== 'verb' && a.prefix === prefix),
  );

/** The bit of the clitics before a word, name or time. */
export const factsOfPrefix = (prefix: string): number => (/^[وف]/.test(prefix) ? IS_JOINED : 0);
