// Ties a decision to words of an article and finds them again: by quotation and context, in its own article and nowhere
// else. What is not there, or there more than once, is said; nothing is found by likeness.
import type { Span } from '../corpus-schema.ts';
import type { Anchor, ReviewFile } from './review-schema.ts';
import { CONTEXT } from './review-schema.ts';

/** Where the words of an anchor stand, as offsets into the text of their article. */
export interface AnchoredSpans {
  readonly passage: Span;
  readonly trigger: Span;
}
export type AnchorMiss = 'passage-gone' | 'passage-twice' | 'invalid';

/** Where a string stands in a text, overlapping ones too. */
export function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

const before = (text: string, start: number) => text.slice(Math.max(0, start - CONTEXT), start);
const behind = (text: string, end: number) => text.slice(end, end + CONTEXT);

/** A passage with its words and what stands around them: what an anchor finds it by again. */
export const quotePassage = (text: string, { start, end }: Span) => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: before(text, start),
  suffix: behind(text, end),
});

/**
 * The anchor of words that an editor chose: `makeAnchor({ id, text }, passage, trigger)` quotes the passage with its context.
 * The trigger lies in the passage. It is marked where the same words stand in the article more than once.
 */
export function makeAnchor(
  { id, text }: { readonly id: string; readonly text: string },
  passage: Span,
  trigger: Span,
): Anchor {
  const { exact, prefix, suffix } = quotePassage(text, passage);
  return {
    article: id,
    exact,
    prefix,
    suffix,
    trigger: { start: trigger.start - passage.start, words: text.slice(trigger.start, trigger.end) },
    ...(findAll(text, exact).length > 1 && { twice: true as const }),
  };
}

/**
 * Finds the words of an anchor in the text of its article. Words that stood there once and do so now are the same, whatever
 * stands around them; of several, those with the whole context. `invalid`: the trigger is not in the passage.
 */
export function findAnchor(anchor: Anchor, text: string): AnchoredSpans | AnchorMiss {
  const { exact, prefix, suffix, trigger, twice } = anchor;
  if (exact.slice(trigger.start, trigger.start + trigger.words.length) !== trigger.words) return 'invalid';
  const all = findAll(text, exact);
  const inContext = all.filter(
    (start) => before(text, start) === prefix && behind(text, start + exact.length) === suffix,
  );
  const meant = all.length === 1 && !twice ? all : inContext;
  const [start] = meant;
  if (start === undefined) return all.length > 1 ? 'passage-twice' : 'passage-gone';
  if (meant.length > 1) return 'passage-twice';
  const at = start + trigger.start;
  return {
    passage: { start, end: start + exact.length },
    trigger: { start: at, end: at + trigger.words.length },
  };
}

/**
 * Which of the articles a decision names, by id; else the one of the same bytes that the file does not know by its own id: a
 * file renamed. `null`: it is gone, or two could be it.
 */
export function findArticle<A extends { readonly id: string; readonly sha256: string }>(
  id: string,
  articles: ReadonlyMap<string, A>,
  hashes: ReviewFile['articles'],
): A | null {
  const own = articles.get(id);
  if (own) return own;
  const hash = Object.hasOwn(hashes, id) ? hashes[id] : undefined;
  if (hash === undefined) return null;
  const renamed = [...articles.values()].filter(
    (article) => article.sha256 === hash && !Object.hasOwn(hashes, article.id),
  );
  return renamed.length === 1 ? (renamed[0] ?? null) : null;
}
