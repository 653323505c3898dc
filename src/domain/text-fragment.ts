// Links to the original article that scroll to a passage (WICG "text fragments", `#:~:text=`), and the guard that lets
// only web addresses become links.
import type { Span } from './corpus-schema.ts';

/** `https://a.example/x` → itself, normalised; `javascript:…`, `data:…`, relative and broken addresses → `null`. */
export function safeHttpUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

/** Words at each end of a long passage: enough to be found, few enough to survive small changes of the page. */
const END_WORDS = 5;
/** Words of context at most, where fewer leave the passage one of several. */
const MOST_CONTEXT = 8;

/** The parts of a directive are divided by `,` `-` and `&`: they are encoded too. */
const encode = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/** A word with the number of its line: a browser looks for each part of a directive within one block of the page. */
interface Word extends Span {
  readonly text: string;
  readonly line: number;
}

function findWords(text: string): Word[] {
  let line = 0;
  return [...text.matchAll(/\n|[^\s]+/gu)].flatMap(({ 0: word, index }) => {
    if (word !== '\n') return [{ text: word, start: index, end: index + word.length, line }];
    line++;
    return [];
  });
}

/** Where words stand one after the other on one line; a browser takes the first such place. */
function findPhrase(words: readonly Word[], phrase: readonly string[], from = 0): number {
  return words.findIndex(
    ({ line }, at) =>
      at >= from &&
      words[at + phrase.length - 1]?.line === line &&
      phrase.every((text, nth) => words[at + nth]?.text === text),
  );
}

const textsOf = (words: readonly Word[]) => words.map(({ text }) => text);

/** `count` words before (negative) or behind a place, of its own line. */
function neighbours(words: readonly Word[], at: number, count: number): string[] {
  const line = words[count < 0 ? at : at - 1]?.line;
  const near = count < 0 ? words.slice(Math.max(0, at + count), at) : words.slice(at, at + count);
  return textsOf(near.filter((word) => word.line === line));
}

/** A passage as a directive, by the numbers of its first word and of the one behind its last. */
function writeDirective(words: readonly Word[], first: number, end: number): string {
  const inside = words.slice(first, end);
  const oneLine = inside[0]?.line === inside.at(-1)?.line;
  const whole = oneLine && inside.length <= 2 * END_WORDS;
  const firstLine = inside.filter(({ line }) => line === inside[0]?.line);
  const lastLine = inside.filter(({ line }) => line === inside.at(-1)?.line);
  const opening = textsOf(whole ? inside : firstLine.slice(0, END_WORDS));
  let closing = whole ? [] : textsOf(lastLine.slice(-END_WORDS));
  // Of a range the browser takes the first closing words behind the opening ones.
  if (!whole && findPhrase(words, closing, first + opening.length) !== end - closing.length)
    closing = textsOf(lastLine.slice(-2 * END_WORDS));

  for (let count = 0; count <= MOST_CONTEXT; count++) {
    const before = neighbours(words, first, -count);
    const behind = whole ? neighbours(words, end, count) : [];
    const alone = findPhrase(words, [...before, ...opening, ...behind]) === first - before.length;
    if (!alone && count < MOST_CONTEXT) continue;
    return [
      before.length > 0 ? `${encode(before)}-` : '',
      encode(opening),
      closing.length > 0 ? encode(closing) : '',
      behind.length > 0 ? `-${encode(behind)}` : '',
    ]
      .filter((part) => part !== '')
      .join(',');
  }
  return encode(opening);
}

/**
 * The original's address with a text fragment on whole words, or `null` where there is no safe address:
 * `('https://a.example/x', 'He said one two.', { start: 8, end: 11 })` → `https://a.example/x#:~:text=one`. A long or
 * many-lined passage becomes a range, `first words,last words`; one whose words the text says before has words of its line
 * added as context, as few as tell it apart. `null` for a passage: the address alone.
 */
export function textFragmentUrl(url: string | null, text: string, passage: Span | null): string | null {
  const safe = safeHttpUrl(url);
  if (safe === null || passage === null) return safe;
  const words = findWords(text);
  // A browser finds whole words only: one that the passage cuts is taken whole.
  const first = words.findIndex(({ end }) => end > passage.start);
  const next = words.findIndex(({ start }) => start >= passage.end);
  const end = next < 0 ? words.length : next;
  if (first < 0 || first >= end) return safe;
  // An address that was copied from such a link has a directive of its own.
  const [page = safe] = safe.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${writeDirective(words, first, end)}`;
}
