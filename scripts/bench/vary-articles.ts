// A corpus of any size out of few articles: copies with other days, other figures, other states and towns and another order of
// paragraphs, so that no two are the same text, tell the same news, or let the engine profit from what it has seen.
import { renameParties } from './rename-parties.ts';

/** Digits in a row: Western ones, which the seeds use. */
const NUMBER = /\d+/g;

/** A number moved by the copy's rank, within 1 to 28 for small ones, so that days stay days. */
function varyNumber(digits: string, rank: number): string {
  const value = Number(digits);
  // Years, road numbers and the like stay: a corpus without its years is another problem.
  if (digits.length > 3 || value === 0) return digits;
  return String(value <= 31 ? ((value + rank - 1) % 28) + 1 : value + (rank % 50));
}

/** `varyArticle(text, 0)` is the text itself; the n-th copy has other numbers and names, its paragraphs after the second rotated by n. */
export function varyArticle(text: string, rank: number): string {
  if (rank === 0) return text;
  const [first = '', second = '', ...rest] = text.split('\n');
  const turn = rest.length === 0 ? 0 : rank % rest.length;
  const turned = [first, second, ...rest.slice(turn), ...rest.slice(0, turn)].join('\n');
  return renameParties(turned, rank).replace(NUMBER, (digits) => varyNumber(digits, rank));
}

/** Varied copies up to a size in bytes of UTF-8, in turns over the articles. */
export function varyToSize(articles: readonly string[], bytes: number): string[] {
  const out: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes && articles.length > 0; at++) {
    const text = varyArticle(articles[at % articles.length] ?? '', Math.floor(at / articles.length));
    out.push(text);
    size += Math.max(1, Buffer.byteLength(text));
  }
  return out;
}
