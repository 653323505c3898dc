// Articles as lists of paragraphs that keep their identity through any edit, so that a test knows by itself, without looking for
// words, where the passage of a decision has gone.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ArticleInput } from '../../../src/extraction/article/article-input.ts';
import type { Draft } from '../../../src/extraction/draft.ts';
import { readArticle } from '../../../src/extraction/pipeline.ts';
import { LEXICON } from '../events/support.ts';

export interface Paragraph {
  /** Of the paragraph as it first stood; copies share it. */
  readonly origin: string;
  readonly isCopy: boolean;
  readonly text: string;
}
export interface EditedArticle {
  /** The id under which it was decided on. */
  readonly origin: string;
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

export const asArticle = (id: string, text: string): EditedArticle => ({
  origin: id,
  id,
  paragraphs: text.split('\n').map((line, at) => ({ origin: `${id}#${at}`, isCopy: false, text: line })),
});
export const textOf = ({ paragraphs }: EditedArticle): string =>
  paragraphs.map(({ text }) => text).join('\n');

/** A place in a text by its paragraph: `null`: between two. */
export function locate(
  { paragraphs }: EditedArticle,
  offset: number,
): { readonly paragraph: Paragraph; readonly at: number } | null {
  let start = 0;
  for (const paragraph of paragraphs) {
    const end = start + paragraph.text.length;
    if (offset >= start && offset < end) return { paragraph, at: offset - start };
    start = end + 1;
  }
  return null;
}

/** Where a place of a paragraph stands now: in the paragraph itself, and in its copies. */
export function findNow(
  { paragraphs }: EditedArticle,
  origin: string,
  at: number,
): { readonly own: number | null; readonly copies: readonly number[] } {
  let start = 0;
  let own: number | null = null;
  const copies: number[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.origin === origin) {
      if (paragraph.isCopy) copies.push(start + at);
      else own = start + at;
    }
    start += paragraph.text.length + 1;
  }
  return { own, copies };
}

/** Where the paragraphs of one text begin. */
export function startsOf({ paragraphs }: EditedArticle, text: string): number[] {
  let start = 0;
  return paragraphs.flatMap((paragraph) => {
    const at = start;
    start += paragraph.text.length + 1;
    return paragraph.text === text ? at : [];
  });
}

/** What an edit does to the articles; numbers choose among what is there. */
export type Edit =
  | { readonly kind: 'move'; readonly article: number; readonly from: number; readonly to: number }
  | { readonly kind: 'delete'; readonly article: number; readonly from: number }
  | { readonly kind: 'duplicate'; readonly article: number; readonly from: number; readonly to: number }
  | { readonly kind: 'rename'; readonly article: number; readonly name: string }
  | { readonly kind: 'remove'; readonly article: number }
  | { readonly kind: 'add'; readonly name: string; readonly text: string };

function insert<T>(list: readonly T[], at: number, item: T): T[] {
  const to = at % (list.length + 1);
  return [...list.slice(0, to), item, ...list.slice(to)];
}

function editOne(article: EditedArticle, edit: Exclude<Edit, { kind: 'remove' | 'add' }>): EditedArticle {
  const { paragraphs } = article;
  if (edit.kind === 'rename') return { ...article, id: edit.name };
  const chosen = paragraphs[edit.from % paragraphs.length];
  if (!chosen) return article;
  const others = paragraphs.filter((paragraph) => paragraph !== chosen);
  if (edit.kind === 'delete') return { ...article, paragraphs: others };
  if (edit.kind === 'move') return { ...article, paragraphs: insert(others, edit.to, chosen) };
  return { ...article, paragraphs: insert(paragraphs, edit.to, { ...chosen, isCopy: true }) };
}

export function applyEdit(articles: readonly EditedArticle[], edit: Edit): readonly EditedArticle[] {
  if (edit.kind === 'add') {
    if (articles.some(({ id }) => id === edit.name)) return articles;
    return [...articles, asArticle(edit.name, edit.text)];
  }
  const chosen = articles[edit.article % Math.max(1, articles.length)];
  if (!chosen) return articles;
  if (edit.kind === 'remove') return articles.filter((article) => article !== chosen);
  if (edit.kind === 'rename' && articles.some(({ id }) => id === edit.name)) return articles;
  return articles.map((article) => (article === chosen ? editOne(article, edit) : article));
}

/** Random edits; `texts`: those of articles that may be added. */
export const editsOf = (texts: readonly string[]): fc.Arbitrary<Edit> => {
  const article = fc.nat(20);
  const paragraph = fc.nat(40);
  const name = fc.constantFrom('new-a', 'new-b', 'a0', 'z9');
  return fc.oneof(
    fc.record({ kind: fc.constant('move' as const), article, from: paragraph, to: paragraph }),
    fc.record({ kind: fc.constant('delete' as const), article, from: paragraph }),
    fc.record({ kind: fc.constant('duplicate' as const), article, from: paragraph, to: paragraph }),
    fc.record({ kind: fc.constant('rename' as const), article, name }),
    fc.record({ kind: fc.constant('remove' as const), article }),
    fc.record({ kind: fc.constant('add' as const), name, text: fc.constantFrom(...texts) }),
  );
};

const known = new Map<string, Draft>();

/** The draft of an article, published on 10 November 2020; each text is read once. */
export function draftOf(article: EditedArticle): Draft {
  const text = textOf(article);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const input: ArticleInput = { id: article.id, text, sha256, metadata: { published: '2020-11-10' } };
  const key = sha256;
  const draft = known.get(key) ?? readArticle(input, LEXICON);
  known.set(key, draft);
  return { ...draft, input };
}
