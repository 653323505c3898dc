// A row a claim: who says of an event that it happened, or denies it, in which words of which article. The unit of every
// export: nothing leaves the tool without its evidence.
import type { Claim, Mention, NewsEvent } from '../domain/corpus-schema.ts';
import type { ExportArticle, ExportData, ExportFrame } from './export-data.ts';
import { groupMentions } from './export-data.ts';
import { quoteLink } from './export-links.ts';

export interface ClaimRow {
  readonly event: NewsEvent;
  readonly mention: Mention;
  /** `undefined`: an article that the data do not name, which no valid corpus has. */
  readonly article: ExportArticle | undefined;
  /** The claimant; `null`: the article's own voice. */
  readonly speaker: string | null;
  /** Through whom the words came, the reporter first. */
  readonly via: readonly string[];
  readonly stance: Claim['stance'];
  readonly denies: Claim['denies'];
  readonly form: Claim['form'];
  /** Exact words of the article. */
  readonly quote: string;
  readonly link: string;
}

const OWN_VOICE: Claim = { chain: [], stance: 'asserts', denies: null, form: 'paraphrased' };

/** All rows, event by event in their order, each event's in order of publication. */
export function findClaimRows(data: ExportData, frame: ExportFrame): ClaimRow[] {
  const mentionsOf = groupMentions(data);
  const heads = new Map(data.articles.map((article) => [article.id, article]));
  return data.events.flatMap((event) =>
    (mentionsOf.get(event.id) ?? []).flatMap((mention) => {
      const article = heads.get(mention.article);
      const link = quoteLink(mention, article, frame);
      return (mention.claims.length > 0 ? mention.claims : [OWN_VOICE]).map(
        ({ chain, stance, denies, form }): ClaimRow => ({
          event,
          mention,
          article,
          speaker: chain.at(-1)?.actor ?? null,
          via: chain.slice(0, -1).map(({ actor }) => actor),
          stance,
          denies,
          form,
          quote: mention.passage.exact,
          link,
        }),
      );
    }),
  );
}

/** Rows by event, in the order of events. */
export function groupRows(rows: readonly ClaimRow[]): ReadonlyMap<string, readonly ClaimRow[]> {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const group = groups.get(row.event.id);
    if (group) group.push(row);
    else groups.set(row.event.id, [row]);
  }
  return groups;
}
