// Where a mention stands in its article: news opens with what its body tells again, sentence after sentence.
import type { Mention } from '../../domain/corpus-schema.ts';

export interface Stand {
  /** Which of the sentences that tell of events is its own, from 0. */
  readonly sentence: number;
  /** It stands in the title or in the first paragraph. */
  readonly isInLead: boolean;
  /** How many mentions of its type the article has. */
  readonly alike: number;
}

/** A title and the paragraph behind it. */
const LEAD_LINES = 2;

/** Where the lead of a text ends: with the second line that is not empty. */
export function leadEnd(text: string): number {
  let lines = 0;
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    if (text.slice(from, to).trim() !== '' && ++lines === LEAD_LINES) return to;
    from = to + 1;
  }
  return text.length;
}

/** The mentions of one article. */
interface Told {
  readonly lead: number;
  readonly starts: Set<number>;
  readonly ofType: Map<string, number>;
}

/** Where each mention stands among those of its article. */
export function standsOf(mentions: readonly Mention[], textOf: (mention: Mention) => string): Stand[] {
  const articles = new Map<string, Told>();
  for (const mention of mentions) {
    const { article, passage, type } = mention;
    let told = articles.get(article);
    if (!told) {
      told = { lead: leadEnd(textOf(mention)), starts: new Set(), ofType: new Map() };
      articles.set(article, told);
    }
    told.starts.add(passage.start);
    told.ofType.set(type, (told.ofType.get(type) ?? 0) + 1);
  }
  const ranks = new Map<string, Map<number, number>>();
  for (const [article, { starts }] of articles)
    ranks.set(article, new Map([...starts].sort((a, b) => a - b).map((start, rank) => [start, rank])));
  return mentions.map(({ article, passage, trigger, type }) => ({
    sentence: ranks.get(article)?.get(passage.start) ?? 0,
    isInLead: trigger.start < (articles.get(article)?.lead ?? 0),
    alike: articles.get(article)?.ofType.get(type) ?? 1,
  }));
}
