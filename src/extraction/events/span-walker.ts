// One walk over spans in order, for ranges in order.
import type { Span } from '../../domain/corpus-schema.ts';

/** Hands out, for growing ranges, the spans that lie in each: one walk over the article. */
export function walker<T>(items: readonly T[], spanOf: (item: T) => Span): (range: Span) => T[] {
  let at = 0;
  return (range) => {
    while (at < items.length && spanOf(items[at] as T).start < range.start) at++;
    const out: T[] = [];
    for (let k = at; k < items.length && spanOf(items[k] as T).start < range.end; k++)
      out.push(items[k] as T);
    return out;
  };
}
