// The word lists made into a dictionary of forms: which concepts a word or a run of words can express, with its
// grammatical reading. Built once; looking up is a few map reads a word.
import type { FormNumber, Person, Tense } from '../../arabic/conjugate.ts';
import { conjugate, participles, stemsOf } from '../../arabic/conjugate.ts';
import { strip } from '../../arabic/tokens.ts';
import { LETTER, runEnd } from '../../arabic/unit-class.ts';
import { remember } from '../../remember.ts';
import { ceasefireWords } from './ceasefire-words.ts';
import { combatWords } from './combat-words.ts';
import { constructions } from './constructions.ts';
import { frameWords } from './frame-words.ts';
import { speechWords } from './speech-words.ts';
import { stanceWords } from './stance-words.ts';
import { talksWords } from './talks-words.ts';
import { territoryWords } from './territory-words.ts';
import { FUNCTION_WORDS, WHOLE } from './whole-words.ts';
import type { Concept, WordEntry } from './word-entry.ts';

export type PartOfSpeech = 'verb' | 'noun' | 'participle' | 'phrase';

/** One reading of a word. */
export interface Analysis {
  readonly concept: Concept;
  readonly pos: PartOfSpeech;
  readonly tense: Tense | null;
  readonly person: Person | null;
  readonly passive: boolean;
  /** Clitics before and the pronoun behind. */
  readonly prefix: string;
  readonly suffix: string;
  /** Which word of the lists it is a form of: a root with its form (سيطر 1), a noun, a phrase. */
  readonly lemma: string;
}

type BaseReading = Omit<Analysis, 'prefix' | 'suffix'> & { readonly hamza: boolean };

interface Phrase {
  readonly words: readonly string[];
  readonly concept: Concept;
  readonly lemma: string;
}

/** What is taken while saying something else: "قال كذا، محملا X المسؤولية". */
const TAKEN_IN_SPEECH: ReadonlySet<string> = new Set(['accusation', 'concern']);

const ENTRIES: readonly WordEntry[] = [
  ...ceasefireWords,
  ...talksWords,
  ...territoryWords,
  ...combatWords,
  ...stanceWords,
  ...frameWords,
  ...speechWords,
  ...constructions.map(
    ({ type, verbs }): WordEntry => ({
      concept: 'frame',
      verbsOnly: verbs,
      ...(TAKEN_IN_SPEECH.has(type) && { circumstantial: true }),
    }),
  ),
];

/** A word without its article, for comparing words of phrases; short words (الي، الا) are left whole. */
export function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

const readings = new Map<string, BaseReading[]>();
const phrases = new Map<string, Phrase[]>();

function addReading(text: string, reading: BaseReading): void {
  const list = readings.get(text) ?? [];
  if (
    !list.some(
      (other) =>
        other.concept === reading.concept &&
        other.pos === reading.pos &&
        other.person === reading.person &&
        other.lemma === reading.lemma,
    )
  )
    list.push(reading);
  readings.set(text, list);
}

/** A noun also stands with tanwin (هجوما), unless its last letter takes none, and in the dual (غارتين، هجومان). */
function nounForms(noun: string): string[] {
  if (noun.endsWith('ه')) return [noun, ...['ان', 'ين'].map((dual) => `${noun.slice(0, -1)}ت${dual}`)];
  if (/[ايء]$/.test(noun)) return [noun];
  const hasDual = noun.length > 2 && !/(?:ات|ان|ين|ون)$/.test(noun);
  return [noun, `${noun}ا`, ...(hasDual ? [`${noun}ان`, `${noun}ين`] : [])];
}

/** `circumstances('حمل', 2)` → `محملا`, `محمله`, `محملين`: the accusative in which a participle tells what somebody does besides. */
const circumstances = (root: string, form: FormNumber): string[] =>
  participles(root, form).filter((text) => /(?:ا|ه|ين)$/.test(text));

function indexEntry(entry: WordEntry): void {
  const { concept, hamza = false } = entry;
  const add = (
    text: string,
    pos: PartOfSpeech,
    lemma: string,
    tense: Tense | null = null,
    person: Person | null = null,
    passive = false,
  ) => addReading(text, { concept, passive, hamza, pos, tense, person, lemma });
  const addNoun = (noun: string, lemma: string) => {
    for (const text of nounForms(noun)) add(text, 'noun', lemma);
  };
  for (const noun of entry.nouns ?? []) addNoun(noun, noun);
  for (const [root, form, ...nouns] of entry.verbs ?? []) {
    const lemma = `${root} ${form}`;
    for (const noun of nouns.length > 0 ? nouns : stemsOf(root, form).masdar) addNoun(noun, lemma);
    for (const text of participles(root, form)) add(text, 'participle', lemma);
  }
  for (const [root, form, ...nouns] of entry.verbsOnly ?? [])
    for (const noun of nouns) addNoun(noun, `${root} ${form}`);
  if (entry.circumstantial)
    for (const [root, form] of entry.verbsOnly ?? [])
      for (const text of circumstances(root, form)) add(text, 'participle', `${root} ${form}`);
  for (const [root, form] of [...(entry.verbs ?? []), ...(entry.verbsOnly ?? [])]) {
    const lemma = `${root} ${form}`;
    for (const { text, tense, person, passive } of conjugate(root, form))
      add(text, 'verb', lemma, tense, person, passive);
  }
  for (const phrase of entry.phrases ?? []) {
    const words = phrase.split(' ').map(withoutArticle);
    const first = words[0] ?? '';
    const list = phrases.get(first) ?? [];
    list.push({ words, concept, lemma: phrase });
    phrases.set(first, list);
  }
}

for (const entry of ENTRIES) indexEntry(entry);
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Clitics that a finite verb can carry: و ف, the future س, the ل of purpose. */
const VERB_PREFIX = /^[وف]?[سل]?$/;

/** Whether a word can be read so behind its clitics; some readings ask for a hamza in the word as written. */
function allowed(reading: BaseReading, prefix: string, hasHamza: boolean): boolean {
  if (reading.hamza && !hasHamza) return false;
  if (reading.pos === 'verb')
    return VERB_PREFIX.test(prefix) && (reading.tense === 'present' || !/[سل]$/.test(prefix));
  return !prefix.includes('س');
}

const isWhole = (text: string): boolean => readings.has(text) || WHOLE.has(withoutArticle(text));

function readingsOf(text: string, hasHamza: boolean): readonly Analysis[] {
  // A word of the lists as it stands is not also a clitic and a shorter one: بحث is not ب + حث.
  if (FUNCTION_WORDS.has(text)) return NO_READING;
  const out: Analysis[] = [];
  const stripped = strip(text);
  const whole =
    isWhole(text) || stripped.some(({ prefix, stem, suffix }) => !prefix && suffix && WHOLE.has(stem));
  // Behind و or ف too: وبحث is و + بحث, not وب + حث.
  const joined = /^[وف]/.test(text) && isWhole(text.slice(1));
  for (const { prefix, stem, suffix } of stripped) {
    if (whole && prefix !== '' && prefix !== 'ال') continue;
    if (joined && /^[وف][بلكس]/.test(prefix)) continue;
    for (const reading of readings.get(stem) ?? []) {
      // A listed word has no pronoun on a shorter one: قتلى is not my killing, جلسة not "he sat him".
      if ((suffix === 'ي' || (suffix === 'ه' && reading.pos === 'verb')) && readings.has(text)) continue;
      // "Me" on a verb is ني: جندي is a soldier, nobody "deployed me".
      if (!allowed(reading, prefix, hasHamza) || (reading.pos === 'verb' && suffix === 'ي')) continue;
      const { concept, pos, tense, person, passive, lemma } = reading;
      out.push({ concept, pos, tense, person, passive, prefix, suffix, lemma });
    }
  }
  return out.length === 0 ? NO_READING : out;
}
const NO_READING: readonly Analysis[] = [];

/** What the lists know of a word. */
export interface KnownWord {
  /** Its readings where it is written with a hamza, and where it is not: one list where no reading asks for a hamza. */
  readonly withHamza: readonly Analysis[];
  readonly without: readonly Analysis[];
  /** The phrases that it can begin, each with the clitics before it. */
  readonly phrases: readonly { readonly phrase: Phrase; readonly prefix: string }[];
}

/** What the lists know of a folded word: nothing is kept, so ask once for a word. */
export function lookUp(text: string): KnownWord {
  const withHamza = readingsOf(text, true);
  const without = readingsOf(text, false);
  return {
    withHamza,
    without: without.length === withHamza.length ? withHamza : without,
    phrases: phrasesFrom(text),
  };
}

/** Whether a word is written with a hamza, which some readings ask for: هنأ, not هنا. */
export const isWithHamza = (written: string): boolean => /[أؤئء]/.test(written);

const known = remember(lookUp);

/**
 * Every reading of a folded word that the lists know: `analyse('وسيطرت', …)` → seize, verb, past, 3fs, prefix و. `written` is
 * the word with its hamzas, for the entries that ask for one (هنأ, not هنا).
 */
export function analyse(text: string, written: string): readonly Analysis[] {
  const { withHamza, without } = known(text);
  return isWithHamza(written) ? withHamza : without;
}

export interface FoundPhrase {
  readonly length: number;
  readonly concept: Concept;
  readonly prefix: string;
  readonly lemma: string;
}

function phrasesFrom(first: string): KnownWord['phrases'] {
  const stems = new Map<string, string>([[withoutArticle(first), '']]);
  if (/...ا$/.test(first)) stems.set(withoutTanwin(first), '');
  for (const { prefix, stem, suffix } of strip(first))
    if (suffix === '' && !stems.has(stem)) stems.set(stem, prefix);
  return [...stems].flatMap(([stem, prefix]) =>
    (phrases.get(stem) ?? []).map((phrase) => ({ phrase, prefix })),
  );
}

/** The longest of the phrases that a word can begin, if its words stand there: how many, its concept, the clitics before it. */
export function findPhrase(
  beginnings: KnownWord['phrases'],
  words: readonly { readonly text: string }[],
  at: number,
): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  for (const { phrase, prefix } of beginnings) {
    const { length } = phrase.words;
    if ((best && length <= best.length) || !standsAt(phrase.words, words, at)) continue;
    best = { length, concept: phrase.concept, prefix, lemma: phrase.lemma };
  }
  return best;
}

/** Whether the words of a phrase behind its first stand in a text from `at`. */
function standsAt(
  phrase: readonly string[],
  words: readonly { readonly text: string }[],
  at: number,
): boolean {
  if (at + phrase.length > words.length) return false;
  const first = words[at]?.text ?? '';
  for (let k = 1; k < phrase.length; k++)
    if (!sameWord(words[at + k]?.text ?? '', phrase[k] as string, first)) return false;
  return true;
}

const withoutTanwin = (word: string): string => word.slice(0, -1);

/** Whether a written word is the word of a phrase that begins with `first`: with article or tanwin, or any adjective for `*`. */
function sameWord(text: string, word: string, first: string): boolean {
  if (word === ANY_ADJECTIVE) return isAdjectiveOf(text, first);
  switch (text.length - word.length) {
    case 0:
      return text === word;
    case 1:
      // لل is ل with the article: للقتال meets ل + قتال.
      return (
        (text.endsWith('ا') && text.startsWith(word)) ||
        (text.startsWith('لل') && word.startsWith('ل') && text.endsWith(word.slice(1)))
      );
    case 2:
      return text.endsWith(word) && withoutArticle(text) === word;
    default:
      return false;
  }
}

/** Stands in a phrase for whatever adjective qualifies its first word. */
const ANY_ADJECTIVE = '*';

const DEFINITE = /^[وفبل]?ال/;

/** An adjective agrees with its noun in definiteness and has no clitic: "وقف فوري", "الوقف الفوري", "وقف فوري وشامل". */
function isAdjectiveOf(text: string, noun: string): boolean {
  return (
    text.length >= 3 &&
    !/^[بل]/.test(text) &&
    DEFINITE.test(text) === DEFINITE.test(noun) &&
    runEnd(text, 0, LETTER) === text.length
  );
}
