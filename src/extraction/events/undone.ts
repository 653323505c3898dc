// Denials that name no deed: "لم يقم التحالف بأي عمليات في المدينة" denies what was just told, done by him who is named.
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';

/** "لم يقم بأي عمليات", "لم تتم أي عملية للتحالف": that nothing of the kind was done, of a deed that this tells by no name. */
export function isUndone(view: SentenceView, i: number): boolean {
  return OPERATIONS.has(view.text(i)) && ANY.test(view.text(i - 1)) && notBefore(view, i) < i;
}
const OPERATIONS: ReadonlySet<string> = new Set(['عمليه', 'عمليات', 'نشاط']);
const ANY = /^[بل]?ا(?:ي|يه)$/;
/** So far back from the noun stands the particle of negation. */
const NOT_WITHIN = 6;

/** The chunk of the negation before the noun at `i`; `i` itself where none stands. */
export function notBefore(view: SentenceView, i: number): number {
  for (let at = i - 2; at >= Math.max(0, i - NOT_WITHIN) && !view.isClauseMark(at); at--)
    if (/^[وف]?لم$/.test(view.text(at))) return at;
  return i;
}

/** Who did no such thing: named before the negation or by ل behind the noun; `null`: whoever speaks. */
export function doerOf(view: SentenceView, i: number): Speaker | null {
  const not = notBefore(view, i);
  const [before] = collectSpeakers(view, Math.max(view.clauseStart(not), not - 2), not, -1);
  const [inside] = collectSpeakers(view, not + 1, i, 1);
  const behind = view.at(i + 1);
  const [owner] = behind?.prefix.endsWith('ل') ? (behind?.name?.actors ?? []) : [];
  return before ?? inside ?? (owner !== undefined && behind ? { actor: owner, span: behind.span } : null);
}
