// Which passages put an event on which day, where its texts differ: "8 October says X, 9 October says Y". Only days that
// a text states take part; what the rules inferred is no account of anybody.
import { compareText } from './compare-text.ts';
import type { EventDate, Mention, NewsEvent } from './corpus-schema.ts';
import type { Print } from './ledger.ts';
import { comparePublished } from './ledger.ts';
import type { ArticleHead } from './site-data.ts';

/** One passage that gives a date. */
export interface DateTeller extends Print {
  /** Those whom it quotes for it; empty: the article itself. */
  readonly speakers: readonly string[];
  readonly modality: Mention['modality'];
  /** The words of the date, where they stand inside the passage. */
  readonly words: string | null;
}

export interface DateAccount {
  readonly date: EventDate;
  readonly tellers: readonly DateTeller[];
}

export interface DateSource {
  readonly event: Pick<NewsEvent, 'date' | 'dateAlternatives' | 'mentions'>;
  readonly mentions: readonly Mention[];
  readonly headOf: (article: string) => Pick<ArticleHead, 'published'> | undefined;
}

/** The words of the passage that give the time, where they stand inside it. */
export function timeExpression({ passage, date }: Pick<Mention, 'passage' | 'date'>): string | null {
  if (!date.expression) return null;
  const from = date.expression.start - passage.start;
  const words = passage.exact.slice(Math.max(0, from), date.expression.end - passage.start);
  return from >= 0 && words !== '' ? words : null;
}

/**
 * The dates that the texts of an event state, earliest first, each with who gives it in order of publication; `[]` where
 * they do not differ. Geneva → 8 October: «أول أمس الخميس» in one article; 9 October: «اليوم الجمعة» in two others.
 */
export function findDateAccounts({ event, mentions, headOf }: DateSource): DateAccount[] {
  if (event.dateAlternatives.length === 0) return [];
  const own = new Set(event.mentions);
  const inOrder = mentions
    .filter(({ id }) => own.has(id))
    .toSorted(
      (a, b) =>
        comparePublished(headOf(a.article), headOf(b.article)) ||
        compareText(a.article, b.article) ||
        a.passage.start - b.passage.start,
    );
  const accounts = [event.date, ...event.dateAlternatives].map((date) => ({
    date,
    tellers: inOrder
      .filter((mention) => mention.date.stated && mention.date.edtf === date.edtf)
      .map((mention) => ({
        mention: mention.id,
        article: mention.article,
        speakers: [...new Set(mention.claims.flatMap(({ chain }) => chain.at(-1)?.actor ?? []))],
        modality: mention.modality,
        words: timeExpression(mention),
      })),
  }));
  const dayOf = ({ start, end }: EventDate) => start ?? end ?? '';
  return accounts
    .filter(({ tellers }) => tellers.length > 0)
    .sort((a, b) => compareText(dayOf(a.date), dayOf(b.date)));
}
