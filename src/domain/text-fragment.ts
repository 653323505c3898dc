// Links to the original article that scroll to a passage (WICG "text fragments", `#:~:text=`), and the guard that lets
// only web addresses become links.

/** `https://a.example/x` → itself, normalised; `javascript:…`, `data:…`, relative and broken addresses → `null`. */
export function safeHttpUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}

/** Words at each end of a long passage: enough to be found, few enough to survive small changes of the page. */
const END_WORDS = 5;
const CONTEXT_WORDS = 2;

/** The parts of a directive are divided by `,` `-` and `&`: they are encoded too. */
const encode = (words: readonly string[]) =>
  encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** The last words before a passage, whole ones of its own line only: a half word at the cut is left out. */
function wordsBefore(prefix: string): string[] {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = wordsOf(line);
  // A prefix that ends inside a word, or a line that begins in one, gives no whole word there.
  if (line !== '' && !/\s$/u.test(line)) return [];
  return (line === prefix ? words.slice(1) : words).slice(-CONTEXT_WORDS);
}

interface Passage {
  readonly exact: string;
  readonly prefix: string;
}

/**
 * The original's address with a text fragment on whole words, or `null` where there is no safe address:
 * `('https://a.example/x', { exact: 'one two', prefix: 'He said ' })` → `https://a.example/x#:~:text=said-,one%20two`.
 * A long or many-lined passage becomes a range, `first words,last words`.
 */
export function textFragmentUrl(url: string | null, { exact, prefix }: Passage): string | null {
  const safe = safeHttpUrl(url);
  if (safe === null) return null;
  const words = wordsOf(exact);
  if (words.length === 0) return safe;
  const whole = words.length <= 2 * END_WORDS && !exact.trim().includes('\n');
  const text = whole
    ? encode(words)
    : `${encode(words.slice(0, END_WORDS))},${encode(words.slice(-END_WORDS))}`;
  const before = wordsBefore(prefix);
  const context = before.length > 0 ? `${encode(before)}-,` : '';
  return `${safe}${safe.includes('#') ? '' : '#'}:~:text=${context}${text}`;
}
