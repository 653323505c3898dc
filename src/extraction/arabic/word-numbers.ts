// Words as numbers: the folded words of texts are told apart by number, without a string for each. Texts repeat their words, so
// that what is asked of a word is asked once for each number.
import { foldArabic, foldChar } from '../../domain/arabic-fold.ts';
import { SequenceNumbers } from './sequence-numbers.ts';
import { classAt, LETTER, NUMBER, wordsOf } from './unit-class.ts';

/** What a code unit is to a reader of words, where it is not the unit of a word that it folds to. */
const UNKNOWN = 0;
const BREAK = -1;
const DROPPED = -2;
/** Folds to several units, or is half of a pair: texts with such are folded as strings. */
const COMPLEX = -3;

const units = new Int32Array(0x10000);

function unitOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return COMPLEX;
  const folded = foldChar(String.fromCharCode(code));
  if (folded === '') return DROPPED;
  if (folded.length > 1) return COMPLEX;
  return classAt(folded, 0) & (LETTER | NUMBER) ? folded.charCodeAt(0) : BREAK;
}

function unitAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const known = units[code] as number;
  if (known !== UNKNOWN) return known;
  const unit = unitOf(code);
  units[code] = unit;
  return unit;
}

/** Numbers folded words from 0 on in the order in which they first occur. */
export class WordNumbers {
  private readonly words = new SequenceNumbers();

  /** How many different words there are so far. */
  get count(): number {
    return this.words.count;
  }

  /** The length of a word in UTF-16 units. */
  lengthOf(word: number): number {
    return this.words.lengthOf(word);
  }

  /** The code unit at a place in a word. */
  unitAt(word: number, at: number): number {
    return this.words.valueAt(word, at);
  }

  /** A word as it reads, folded. */
  nameOf(word: number): string {
    let name = '';
    for (let i = 0; i < this.words.lengthOf(word); i++)
      name += String.fromCharCode(this.words.valueAt(word, i));
    return name;
  }

  /**
   * The words of a text between two offsets, as `wordsOf(foldArabic(…))` has them: `read('الهُدنة، أمس')` → the numbers of
   * "الهدنه" and "امس".
   */
  read(text: string, from = 0, to = text.length): number[] {
    const { words } = this;
    const found: number[] = [];
    for (let i = from; i < to; i++) {
      const unit = unitAt(text, i);
      if (unit > 0) words.add(unit);
      else if (unit === BREAK) {
        if (words.isBegun) found.push(words.finish());
      } else if (unit === COMPLEX) {
        if (words.isBegun) words.finish();
        return this.readFolded(text.slice(from, to));
      }
    }
    if (words.isBegun) found.push(words.finish());
    return found;
  }

  private readFolded(text: string): number[] {
    return wordsOf(foldArabic(text), LETTER | NUMBER).map((word) => {
      for (let i = 0; i < word.length; i++) this.words.add(word.charCodeAt(i));
      return this.words.finish();
    });
  }
}
