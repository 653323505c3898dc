// Words and punctuation of a range of the text, in folded form with source spans, and the ways to take clitics off a
// word. Whether what is left is a word is for the caller's lexicon to say: generate and check, never a stemmer.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from './shadow.ts';
import type { MetWord } from '../remember.ts';
import { meetWord, remember } from '../remember.ts';
import { toShadow, toSource } from './shadow.ts';
import { charEnd, classAt, JOINER, LETTER, NUMBER, runEnd, SPACE } from './unit-class.ts';

export interface Token {
  readonly span: Span;
  /** Folded form. */
  readonly text: string;
  readonly known: MetWord;
  readonly word: boolean;
}

const WORD = LETTER | NUMBER | JOINER;
/** Marks that join figures to what stands before them: 10.5, 3-4, كوفيد-19. */
const BEFORE_FIGURES = "-'’٫.,";

/** Where the word ends that begins at a unit, with the figures joined to it. */
function wordEnd(text: string, from: number): number {
  let end = runEnd(text, from, WORD);
  while (end < text.length && BEFORE_FIGURES.includes(text.charAt(end)) && classAt(text, end + 1) & NUMBER)
    end = runEnd(text, end + 1, NUMBER);
  return end;
}

/** The tokens of a source range: `قال «نعم».` → قال, «, نعم, », . */
export function tokenize(shadow: Shadow, range: Span): Token[] {
  const from = toShadow(shadow, range.start);
  const to = toShadow(shadow, range.end);
  const slice = shadow.text.slice(from, to);
  const out: Token[] = [];
  for (let at = 0; at < slice.length; ) {
    const start = at;
    const first = classAt(slice, at);
    at = first & WORD ? wordEnd(slice, at) : charEnd(slice, at);
    if (first & SPACE) continue;
    const known = meetWord(slice, start, at);
    const { text } = known;
    const word = (first & (LETTER | NUMBER)) > 0 || ((first & JOINER) > 0 && /[\p{L}\p{N}]/u.test(text));
    out.push({ span: toSource(shadow, from + start, from + at), text, known, word });
  }
  return out;
}

/** The first token of a source range, folded; '' where there is none. */
export function firstToken(shadow: Shadow, range: Span): string {
  const slice = shadow.text.slice(toShadow(shadow, range.start), toShadow(shadow, range.end));
  let at = 0;
  while (classAt(slice, at) & SPACE) at = charEnd(slice, at);
  return slice.slice(at, classAt(slice, at) & WORD ? wordEnd(slice, at) : charEnd(slice, at));
}

export interface Stripped {
  /** Clitics taken off, in order: '', 'و', 'ب', 'وال', 'لل' … */
  readonly prefix: string;
  readonly stem: string;
  /** Pronoun taken off the end: '', 'ه', 'ها', 'هم' … */
  readonly suffix: string;
}

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ل', 'ك', 'س'];
const SUFFIXES = ['هما', 'هم', 'ها', 'هن', 'نا', 'كم', 'ه', 'ي', 'ك'];

/**
 * Every reading of a word as clitics + stem + pronoun, the least stripped first: `strip('وبالهدنه')` includes
 * `{ prefix: 'وبال', stem: 'هدنه' }`; `strip('للقاء')` includes `{ prefix: 'لل', stem: 'قاء' }` and
 * `{ prefix: 'لل', stem: 'لقاء' }` (ل + ال + لقاء is written with two lams).
 */
export const strip = remember((word): readonly Stripped[] => {
  const heads: { prefix: string; rest: string }[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!word.startsWith(conjunction)) continue;
    const a = word.slice(conjunction.length);
    for (const preposition of PREPOSITIONS) {
      if (!a.startsWith(preposition)) continue;
      const b = a.slice(preposition.length);
      heads.push({ prefix: conjunction + preposition, rest: b });
      if (b.startsWith('ال')) heads.push({ prefix: `${conjunction}${preposition}ال`, rest: b.slice(2) });
      if (preposition === 'ل' && b.startsWith('ل')) {
        heads.push({ prefix: `${conjunction}لل`, rest: b.slice(1) });
        heads.push({ prefix: `${conjunction}لل`, rest: b });
      }
    }
  }
  const out: Stripped[] = [];
  for (const { prefix, rest } of heads) if (rest.length >= 2) out.push({ prefix, stem: rest, suffix: '' });
  for (const { prefix, rest } of heads) {
    if (prefix.endsWith('ال') || prefix.endsWith('لل')) continue;
    for (const suffix of SUFFIXES) {
      if (!rest.endsWith(suffix)) continue;
      const stem = rest.slice(0, -suffix.length);
      if (stem.length < 2) continue;
      out.push({ prefix, stem, suffix });
      // Ta marbuta opens before a pronoun: سيطرته = سيطره + ه.
      if (stem.endsWith('ت')) out.push({ prefix, stem: `${stem.slice(0, -1)}ه`, suffix });
      // Final alef maqsura becomes alef before a pronoun: اعطاها; a defective noun keeps ya.
      if (stem.endsWith('ا')) out.push({ prefix, stem: `${stem.slice(0, -1)}ي`, suffix });
      // Hamza moves seat with the case: لقاؤه, لقائه = لقاء + ه.
      if (/[ؤئ]$/.test(stem)) out.push({ prefix, stem: `${stem.slice(0, -1)}ء`, suffix });
    }
  }
  return out;
});
