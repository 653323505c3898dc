// Which words a list may hold, told by their last letters: who seeks listed words in a whole text need not cut each of its words out and
// look it up. Beginnings would not serve: clitics change them, and half of all words begin with the article.

/** Letters of an ending, and places for endings: a power of two. */
const LETTERS = 4;
const PLACES = 1 << 14;

/** What may stand before a listed word. */
const CLITICS = ['', ...'وفبلك'].flatMap((first) => ['', ...'وفبلك'].map((next) => first + next));

/** The place of the ending of a word between two offsets of a text. */
function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = Math.max(start, end - LETTERS); at < end; at++)
    place = Math.imul(place ^ text.charCodeAt(at), 0x01000193);
  return (place ^ (place >>> 15)) & (PLACES - 1);
}

/** Whether a list may hold the word between two offsets of a text, clitics before it or not; `false` is sure. */
export type MayHold = (text: string, start: number, end: number) => boolean;

/** `mayHold(['الهدنه'])('انتهاك للهدنه', 7, 13)` → true. */
export function mayHold(words: Iterable<string>): MayHold {
  const places = new Uint8Array(PLACES);
  const add = (word: string) => {
    places[placeOf(word, 0, word.length)] = 1;
  };
  for (const word of words)
    for (const clitics of CLITICS) {
      add(clitics + word);
      // "للهدنة" holds the article.
      if (word.startsWith('ال')) add(`${clitics}لل${word.slice(2)}`);
    }
  return (text, start, end) => places[placeOf(text, start, end)] === 1;
}
