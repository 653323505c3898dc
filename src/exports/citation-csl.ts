// An event and the articles that tell it as bibliographic items in CSL-JSON (citationstyles.org), which Zotero and most
// reference managers read. What is not known is left out, and an inferred day of publication says that it is one.
import type { ArticleHead } from '../domain/site-data.ts';
import { safeHttpUrl } from '../domain/text-fragment.ts';

/** The part of the CSL-JSON schema (1.0.2) that these items use. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: { readonly literal: string }[];
  readonly issued?: CslDate & { readonly circa?: true };
  readonly accessed?: CslDate;
  readonly language: string;
  readonly URL?: string;
  readonly version?: string;
  readonly note?: string;
}
interface CslDate {
  readonly 'date-parts': [[number, number, number]];
}

export interface CitedChronology {
  /** The event's id, which its link names. */
  readonly event: string;
  readonly headline: string;
  readonly title: string;
  readonly editor: string | null;
  readonly language: string;
  readonly link: string;
  readonly version: string;
  /** The state of review: it travels with every copy. */
  readonly notice: string;
  /** The reader's own day. */
  readonly accessed: string;
}

/** What the items say in the reader's words. */
export interface CitationWords {
  readonly untitled: string;
  readonly dateInferred: string;
  readonly dateUnknown: string;
}

const datePartsOf = (day: string): CslDate => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
};

/** A key that BibTeX takes: `'مقال_1'` → `'u645u642u627u644_1'`. */
const keyOf = (id: string) =>
  [...id].map((char) => (/[\w-]/.test(char) ? char : `u${char.codePointAt(0)?.toString(16)}`)).join('');

function articleItem(article: ArticleHead, words: CitationWords): CslItem {
  const { id, title, publisher, published, language } = article;
  const url = safeHttpUrl(article.url);
  const note = {
    inferred: words.dateInferred,
    unknown: words.dateUnknown,
    metadata: null,
    stated: null,
  }[published.basis];
  return {
    id: `waqai-${keyOf(id)}`,
    type: 'article-newspaper',
    title: title ?? `[${words.untitled}]`,
    ...(publisher === null ? {} : { 'container-title': publisher, publisher }),
    ...(published.date === null
      ? {}
      : {
          issued: {
            ...datePartsOf(published.date),
            ...(published.basis === 'inferred' ? { circa: true as const } : {}),
          },
        }),
    language,
    ...(url === null ? {} : { URL: url }),
    ...(note === null ? {} : { note }),
  };
}

/** The chronology's own item first, then one for each article, in their order. */
export function buildCslItems(
  chronology: CitedChronology,
  articles: readonly ArticleHead[],
  words: CitationWords,
): CslItem[] {
  const { event, headline, title, editor, language, link, version, notice, accessed } = chronology;
  return [
    {
      id: `waqai-event-${keyOf(event)}`,
      type: 'webpage',
      title: headline,
      'container-title': title,
      ...(editor === null ? {} : { author: [{ literal: editor }] }),
      accessed: datePartsOf(accessed),
      language,
      URL: link,
      version,
      note: notice,
    },
    ...articles.map((article) => articleItem(article, words)),
  ];
}

/** `[{ id: 'waqai-a', … }]` as the text of a CSL-JSON file. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
