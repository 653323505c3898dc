// A number with what it counts: "15 مدنيا", "400 من القوات", a dual, a single one. Whether it tells of an event is asked elsewhere.
import { strip } from '../arabic/tokens.ts';
import type { CountedForm } from '../lexicon/words/counted-words.ts';
import { COUNTED_WORDS } from '../lexicon/words/counted-words.ts';
import type { NumberReading } from './numbers.ts';
import { foldedWords } from './folded-words.ts';
import { readNumber } from './numbers.ts';
import { remember } from '../remember.ts';
import { perChunk } from './per-sentence.ts';
import type { SentenceView } from './sentence-view.ts';

/** A counted noun with the clitics before it. */
export type Counted = CountedForm & { readonly prefix: string };

/** The counted noun of a word without clitics: "and", "with" and the article alone may stand before it. */
const countedWord = remember((word): Counted | null => {
  for (const { prefix, stem, suffix } of strip(word)) {
    const found = COUNTED_WORDS.get(stem);
    // "عسكرية" is no soldier with a pronoun.
    if (suffix === 'ه' && found?.number === 'one') continue;
    if (found && /^[وف]?[بل]?(?:ال)?$|^[وف]?لل$/.test(prefix)) {
      const { kind, noun, number } = found;
      return { kind, noun, number, prefix };
    }
  }
  return null;
});

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** The counted noun that a chunk is or begins with; a demonym counts people: "21 فلسطينيا". */
export const countedAt = perChunk((view, at): Counted | null => {
  const chunk = view.at(at);
  // "طائرة مسيرة" is a phrase of the word lists.
  if (chunk?.kind === 'word')
    return countedWord(chunk.text.includes(' ') ? firstWord(chunk.text) : chunk.known);
  if (chunk?.kind !== 'name') return null;
  const own = countedWord(foldedWords(chunk.known)[0] ?? '');
  if (own) return own;
  return chunk.name?.form === 'demonym'
    ? { kind: 'person', noun: chunk.text, number: 'many', prefix: '' }
    : null;
});

/** Behind a number an adjective of origin is people, and so is who is named after "of": "21 فلسطينيا", "43 من الحوثيين". */
function peopleAt(view: SentenceView, at: number): Counted | null {
  const chunk = view.at(at);
  const named = chunk?.kind === 'name' && view.text(at - 1) === 'من' && (chunk.name?.actors.length ?? 0) > 0;
  return named || (chunk?.kind === 'word' && /.{3}ي(?:ا|ين|ون)$/.test(chunk.text))
    ? { kind: 'person', noun: chunk.text, number: 'many', prefix: '' }
    : null;
}

/** A number with what it counts. */
export interface Count extends NumberReading {
  readonly noun: Counted | null;
  /** The chunk of the noun, or the last of the number. */
  readonly nounAt: number;
}

/** What is counted from chunk `at` on: a number with its noun, a dual ("قذيفتين"), or one ("قتل جندي"). */
export const countAt = perChunk((view, at): Count | null => {
  const number = readNumber(view, at);
  if (number) {
    // "400 من قوات …" names them behind, "40 قتيلا" beside; "الآلاف من المدنيين" too.
    const nounAt = view.text(number.to) === 'من' ? number.to + 1 : number.to;
    const noun = countedAt(view, nounAt) ?? peopleAt(view, nounAt);
    const { low, high, approx, from, to } = number;
    return { low, high, approx, from, to, noun, nounAt: noun ? nounAt : to - 1 };
  }
  const noun = countedAt(view, at);
  if (noun?.number === 'two' && !/^[وفبل]?ال/.test(view.text(at)))
    return { low: 2, high: 2, approx: false, from: at, to: at + 1, noun, nounAt: at };
  return null;
});

/** "قتل جندي تركي", "مقتل مدني": a single one right behind the word of death or injury. */
export function singleAt(view: SentenceView, at: number): Count | null {
  const noun = countedAt(view, at);
  if (noun === null) return null;
  const isOne =
    noun.number === 'one' &&
    noun.kind === 'person' &&
    view.at(at)?.kind === 'word' &&
    !/^[وفبل]?ال/.test(view.text(at));
  return isOne && !/^(?:مره|كل)$/.test(view.text(at - 1))
    ? { low: 1, high: 1, approx: false, from: at, to: at + 1, noun, nounAt: at }
    : null;
}

/** "10 دبابات، و6 مدفعيات، ومدفع هاوتزر": one more in a list of equipment. */
export function singleInList(view: SentenceView, at: number): Count | null {
  const noun = countedAt(view, at);
  return noun?.number === 'one' && noun.kind === 'equipment' && /^و(?!ال)/.test(view.text(at))
    ? { low: 1, high: 1, approx: false, from: at, to: at + 1, noun, nounAt: at }
    : null;
}
