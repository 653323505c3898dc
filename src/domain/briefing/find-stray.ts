// Quotations of a briefing that no text of the chronology bears out: files and links are anybody's, and texts change. It says
// which; to tell the reader is the part of those who show them.
import type { Mention } from '../corpus-schema.ts';
import type { Quotation } from './briefing-schema.ts';

/** What stands at the end of words that were cut. */
export const CUT = ' […]';

type Told = Pick<Mention, 'article' | 'passage'>;

/**
 * The numbers, from 1, of quotations whose words stand in no passage of the article that they are said to be of:
 * `findStray([{ mention: 'm1', article: 'a', exact: 'never said' }], mentions)` → `Set { 1 }`. A site that publishes no
 * texts bears nothing out.
 */
export function findStray(quotations: readonly Quotation[], mentions: readonly Told[]): ReadonlySet<number> {
  const passages = new Map<string, string[]>();
  for (const { article, passage } of mentions)
    passages.set(article, [...(passages.get(article) ?? []), passage.exact]);
  const isTold = ({ article, exact }: Quotation) => {
    const words = exact.endsWith(CUT) ? exact.slice(0, -CUT.length) : exact;
    return passages.get(article)?.some((passage) => passage.includes(words)) ?? false;
  };
  return new Set([...quotations.entries()].flatMap(([at, quotation]) => (isTold(quotation) ? [] : [at + 1])));
}
