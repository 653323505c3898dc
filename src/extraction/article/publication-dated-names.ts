// What an article names that exists, or was spoken of, only since a known day: bodies, accords, operations, uprisings, resolutions of
// the Security Council by their numbers. Not what that says of the article's own day.
import type { Span } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { dayNumber } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow, toSource } from '../arabic/shadow.ts';
import { charEnd, LETTER, NUMBER, runEnd } from '../arabic/unit-class.ts';
import { mayHold } from '../arabic/word-endings.ts';
import { DATED_NAMES, LIFE_SPANS } from '../lexicon/dated-names/all-dated-names.ts';
import type { Grade } from '../lexicon/dated-names/dated-name.ts';
import { COUNCIL_WORDS, RESOLUTIONS } from '../lexicon/dated-names/resolutions.ts';
import type { TrieNode } from '../lexicon/trie.ts';
import { addPhrase, makeTrie } from '../lexicon/trie.ts';
import { remember } from '../remember.ts';
import type { NameMention } from '../names/name-mention.ts';

/** A name that an article has, with the days between which what bears it existed, as day numbers. */
export interface NamedSince {
  readonly span: Span;
  readonly words: string;
  readonly id: string;
  readonly grade: Grade;
  /** `null` where it is old. */
  readonly from: number | null;
  /** `null` where it goes on, or its end tells nothing. */
  readonly to: number | null;
  /** Whether the article calls it a former one. */
  readonly former: boolean;
}

type Dated = Pick<NamedSince, 'id' | 'grade' | 'from' | 'to'>;

const WORD = LETTER | NUMBER;
const dated = (id: string, grade: Grade, from: string | null, to: string | null): Dated => ({
  id,
  grade,
  from: from === null ? null : dayNumber(from),
  to: to === null ? null : dayNumber(to),
});

const root = makeTrie<Dated>();
for (const { id, grade, forms, from, to } of DATED_NAMES)
  for (const form of forms) addPhrase(root, form, dated(id, grade, from, to));

/** The life spans of actors, by their ids. */
const LIVES: ReadonlyMap<string, Dated> = new Map(
  Array.from(LIFE_SPANS, ([id, { from, to }]) => [id, dated(id, 'sudden', from, to)]),
);

/** Characters behind a name in which such a word stands. */
const BESIDE = 24;
const FORMER: ReadonlySet<string> = new Set(
  ['السابق', 'السابقة', 'سابقا', 'الأسبق', 'المنحل', 'المنحلة', 'المخلوع', 'البائد', 'المنهار'].map(
    foldArabic,
  ),
);
/** Between the words of one name: a space, quotation marks, brackets, a hyphen. */
const JOINT = /^[ "'«»“”()\-–]{1,4}$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The next word of a text, from a place that no word reaches across. */
function wordFrom(text: string, from: number): Word | null {
  for (let start = from; start < text.length; start = charEnd(text, start)) {
    const end = runEnd(text, start, WORD);
    if (end > start) return { text: text.slice(start, end), start, end };
  }
  return null;
}

const CLITICS: ReadonlySet<string> = new Set('وفبلك');

/** What a first word may be without its clitics, and how many letters these are: `'للاتفاق'` → "للاتفاق", "الاتفاق" … */
function bareForms(text: string): (readonly [bare: string, clitics: number])[] {
  const forms: (readonly [string, number])[] = [[text, 0]];
  for (let cut = 1; cut <= 2 && CLITICS.has(text.charAt(cut - 1)); cut++) {
    forms.push([text.slice(cut), cut]);
    if (text.startsWith('لل', cut - 1)) forms.push([`ال${text.slice(cut + 1)}`, cut]);
  }
  return forms;
}

interface Opening {
  readonly node: TrieNode<Dated>;
  readonly clitics: number;
}

/** The names that a word may begin; few words do. */
const openings = remember((word): readonly Opening[] =>
  bareForms(word).flatMap(([bare, clitics]) => {
    const node = root.next.get(bare);
    return node ? [{ node, clitics }] : [];
  }),
);

/** The longest name that begins with a word, and where it begins and ends. */
function longestAt({ text }: Shadow, first: Word) {
  for (const opening of openings(first.text)) {
    let node: TrieNode<Dated> | undefined = opening.node;
    let found: { terms: readonly Dated[]; start: number; end: number } | null = null;
    for (let last = first; node; ) {
      if (node.terms.length > 0)
        found = { terms: node.terms, start: first.start + opening.clitics, end: last.end };
      const following = wordFrom(text, last.end);
      if (!following || !JOINT.test(text.slice(last.end, following.start))) break;
      node = node.next.get(following.text);
      last = following;
    }
    if (found) return found;
  }
  return null;
}

/** Words of a resolution before its number: "قرار مجلس الأمن الدولي رقم 2254". */
const RESOLUTION: ReadonlySet<string> = new Set(
  ['قرار', 'القرار', 'قرارات', 'القرارات', 'قراري', 'قرارا', 'القرارين', 'القراران'].map(foldArabic),
);
/** What all of these hold. */
const DECISION = 'قرار';
const COUNCIL: ReadonlySet<string> = new Set(COUNCIL_WORDS.map(foldArabic));
const BETWEEN: ReadonlySet<string> = new Set([
  ...COUNCIL,
  ...['رقم', 'ذي', 'الرقم', 'الصادر', 'عن', 'التابع', 'ذا', 'ذات'].map(foldArabic),
]);
const BETWEEN_WORDS = 9;
/** Decrees of states are numbered by years: "القرار رقم 2254 لسنة 2015". */
const OF_YEAR = /^[/ ](?: ?(?:لسنه|لعام|سنه|عام)|\d)/u;
/** Numbers that are years as well count with "رقم" only. */
const YEARS_FROM = 1990;
const YEARS_TO = 2035;
/** How far beyond the last listed resolution numbers are believed. */
const BEYOND = 300;

/** The resolution of a number, or the one listed before it: both as old, at most. */
function resolutionOf(number: number, council: boolean): Dated | null {
  const listed = RESOLUTIONS.findLast(([each]) => each <= number);
  const [last] = RESOLUTIONS.at(-1) ?? [0];
  if (!listed || number > last + BEYOND || (listed[0] !== number && !council)) return null;
  return dated(`resolution-${listed[0]}`, 'sudden', listed[1], null);
}

/** The resolutions named behind a word, with their numbers: "القرارين 2118 و2254". */
function resolutionsAt({ text }: Shadow, head: Word): (Dated & Word)[] {
  if (!head.text.includes(DECISION)) return [];
  const [, clitics] = bareForms(head.text).find(([bare]) => RESOLUTION.has(bare)) ?? [];
  if (clitics === undefined) return [];
  const between: string[] = [];
  let word = wordFrom(text, head.end);
  for (; word && between.length < BETWEEN_WORDS && BETWEEN.has(word.text); word = wordFrom(text, word.end))
    between.push(word.text);
  const council = between.some((one) => COUNCIL.has(one));
  const numbered = (between.at(-1) ?? head.text).endsWith('رقم');
  const found: (Dated & Word)[] = [];
  while (word) {
    const digits = /^و?(\d{4})$/.exec(word.text)?.[1];
    if (digits === undefined || /[.!؟\n]/.test(text.slice(head.end, word.start))) break;
    const number = Number(digits);
    const isYear = number >= YEARS_FROM && number <= YEARS_TO && !numbered;
    const isOther = isYear || OF_YEAR.test(text.slice(word.end, word.end + 8));
    const one = isOther ? null : resolutionOf(number, council);
    if (one) found.push({ ...word, ...one, start: head.start + clitics });
    const next = wordFrom(text, word.end);
    word = next?.text === 'و' ? wordFrom(text, next.end) : next;
  }
  return found;
}

/** Whether a name or a resolution may begin with a word. */
const mayBegin = mayHold([...root.next.keys(), ...RESOLUTION]);

/** Everything so named, in the order of the text: "قبيل عاصفة الحزم" → since 2015-03-25. */
export function findDatedNames(shadow: Shadow, mentions: readonly NameMention[]): NamedSince[] {
  const { text } = shadow;
  const found: NamedSince[] = [];
  const add = (names: readonly Dated[], start: number, end: number) => {
    const span = toSource(shadow, start, end);
    const next = wordFrom(text.slice(end, end + BESIDE), 0)?.text ?? '';
    const sides = { span, words: shadow.source.slice(span.start, span.end), former: FORMER.has(next) };
    for (const { id, grade, from, to } of names) found.push({ ...sides, id, grade, from, to });
  };
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, WORD);
    const start = at;
    at = end > start ? end : charEnd(text, start);
    if (end === start || !mayBegin(text, start, end)) continue;
    const word = { text: text.slice(start, end), start, end };
    const name = longestAt(shadow, word);
    if (name) {
      add(name.terms, name.start, name.end);
      at = name.end;
    }
    for (const one of resolutionsAt(shadow, word)) add([one], one.start, one.end);
  }
  for (const { actors, form, head } of mentions) {
    if (form !== 'name') continue;
    for (const actor of actors) {
      const life = LIVES.get(actor);
      if (life) add([life], toShadow(shadow, head.start), toShadow(shadow, head.end));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
