// Names as lines of text: broken between words, shortened with an ellipsis only where a name is too long for its room.

/** The width of a text in the font of labels, in px. */
export type Measure = (text: string) => number;

/** The direction of a name by its first strong letter: `directionOfText('27 أيلول')` → `'rtl'`. */
export function directionOfText(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(first) ? 'rtl' : 'ltr';
}

/** Breaks a name between words into lines of at most `width` px (a longer word stays whole). */
export function wrapName(name: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A text that fits `width` px, cut after whole letters: `'Parliament of Brandenburg'` → `'Parliament of…'`. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= width) fits = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** A name in at most `most` lines of `width` px, the last one shortened where there is more. */
export function fitName(name: string, width: number, most: number, measure: Measure): string[] {
  const lines = wrapName(name, width, measure);
  const kept = lines.slice(0, most - 1);
  const rest = lines.slice(most - 1).join(' ');
  return [...kept, rest].filter((line) => line !== '').map((line) => shorten(line, width, measure));
}
