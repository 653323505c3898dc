// An article that a reader brings to the page: what is said between the page and the worker that reads its file, what may be
// said of it beside its text, and the files to keep it by.
import type { EventSummary } from '../site-data.ts';
import { isWebUrl } from '../input-schemas.ts';
import { isPublicationDay } from '../publication-days.ts';
import type { GivenArticle } from './workbench.ts';

/** A file of so many bytes is not read: about a thousand newspaper pages. */
export const TOO_MANY_BYTES = 5_000_000;

/** What is wrong with a file or a pasted text; an interface words it in its own language. */
export type Fault =
  | {
      readonly code:
        | 'empty'
        | 'binary'
        | 'unknown-encoding'
        | 'hardly-arabic'
        | 'nul'
        | 'no-article'
        | 'name'
        /** Not a kind of file that is read. */
        | 'kind'
        /** The source of a page, given as if it were its text. */
        | 'markup'
        /** Its text is among the articles already. */
        | 'known'
        /** The reader cannot be started here. */
        | 'no-worker'
        /** The reader itself broke down. */
        | 'broken';
    }
  | { readonly code: 'too-large'; readonly bytes: number }
  /** `places`: how many characters are broken; `null`: not even whole. */
  | { readonly code: 'damaged'; readonly places: number | null }
  | { readonly code: 'not-arabic'; readonly letters: number; readonly percent: number }
  /** A JSON article that does not fit; `detail` names the key, in English. */
  | { readonly code: 'json'; readonly detail: string };

/** A file to be read; `file`: its name, `null` for a text that was typed or pasted. */
export interface ReadRequest {
  readonly turn: number;
  readonly file: string | null;
  readonly bytes: Uint8Array;
  /** Reads it as the source of a page, whatever its name. */
  readonly asPage: boolean;
}
export type PastedReading =
  | {
      readonly ok: true;
      readonly article: GivenArticle;
      /** Whether its page gave an address that is not of the web. */
      readonly addressLeftOut: boolean;
    }
  | { readonly ok: false; readonly fault: Fault };
export interface ReadReply {
  readonly turn: number;
  readonly reading: PastedReading;
}

/** What a reader may say of an article, as typed; empty: not known. */
export interface ArticleForm {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}
export const FORM_FIELDS = ['title', 'publisher', 'published', 'url'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** The form as the article's own file fills it. */
export function formOf({ metadata }: GivenArticle): ArticleForm {
  const { title = '', publisher = '', published = '', url = '' } = metadata;
  return { title, publisher, published, url };
}

/** The fields that cannot be meant as they stand: `{ published: '2020-02-30' }` → `['published']`. */
export function findFormFaults({ published, url }: Pick<ArticleForm, 'published' | 'url'>): FormField[] {
  const faults: FormField[] = [];
  if (published !== '' && !isPublicationDay(published)) faults.push('published');
  if (url.trim() !== '' && !isWebUrl(url.trim())) faults.push('url');
  return faults;
}

/** The article with what the form says of it; what is empty there is not known. */
export function withForm(article: GivenArticle, form: ArticleForm): GivenArticle {
  const { title: _t, publisher: _p, published: _d, url: _u, ...rest } = article.metadata;
  const said = FORM_FIELDS.map((field) => [field, form[field].trim().normalize('NFC')] as const);
  const filled = Object.fromEntries(said.filter(([, value]) => value !== ''));
  return { ...article, metadata: { ...filled, ...rest } };
}

/** An id that no article has, whatever the case: `findFreeId('a', ['A', 'a-2'])` → `'a-3'`. */
export function findFreeId(id: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((other) => other.toLowerCase()));
  let free = id;
  for (let number = 2; folded.has(free.toLowerCase()); number++) free = `${id}-${number}`;
  return free;
}

/** Of the events told in some articles: how many, and how many of them other articles tell too. */
export function countFound(
  events: readonly Pick<EventSummary, 'articles'>[],
  ids: readonly string[],
): { readonly found: number; readonly joined: number } {
  const isOne = (article: string) => ids.includes(article);
  const found = events.filter(({ articles }) => articles.some(isOne));
  return { found: found.length, joined: found.filter(({ articles }) => !articles.every(isOne)).length };
}

export interface KeptFile {
  readonly name: string;
  readonly content: string;
}

/** The file for seeds/articles: the text alone, as it was read. */
export function articleFile({ id, text }: GivenArticle): KeptFile {
  return { name: `${id}.txt`, content: text };
}

/** What seeds/articles.json must say of the articles, as a file of that form; those of which nothing is known are not in it. */
export function articleEntries(articles: readonly GivenArticle[]): KeptFile {
  const known = articles.filter(({ metadata }) => Object.keys(metadata).length > 0);
  const entries = Object.fromEntries(known.map(({ id, metadata }) => [id, metadata]));
  return { name: 'articles.json', content: `${JSON.stringify(entries, null, 2)}\n` };
}
