// What the fields about an article hold while an editor fills them, and what a decision then says: only what was changed.
import { isWebUrl } from '../input-schemas.ts';
import type { ArticleHead } from '../site-data.ts';
import { isPublicationDay } from '../publication-days.ts';
import { readDay } from './read-day.ts';
import type { DecisionOf } from './review-schema.ts';

export interface ArticleDraft {
  readonly publisher: string;
  /** Separated by commas. */
  readonly credits: string;
  readonly published: string;
  readonly url: string;
}
export type ArticleFacts = Pick<ArticleHead, 'publisher' | 'credits' | 'published' | 'url'>;

export const articleDraftOf = ({ publisher, credits, published, url }: ArticleFacts): ArticleDraft => ({
  publisher: publisher ?? '',
  credits: credits.join('، '),
  published: published.date ?? '',
  url: url ?? '',
});

type Changes = Pick<DecisionOf<'article'>, 'publisher' | 'credits' | 'published' | 'url'>;
export type ReadArticle =
  | { readonly changes: Changes; readonly problem: null; readonly control: null }
  | {
      readonly changes: null;
      readonly problem: 'not-a-typed-day' | 'not-a-url';
      readonly control: 'published' | 'url';
    };

const splitCredits = (typed: string) =>
  typed
    .split(/[,،;؛]/)
    .map((credit) => credit.trim())
    .filter((credit) => credit !== '');

/**
 * What of the article is to be otherwise: an empty field is "unknown", an untouched one is left out:
 * `{ …draft, publisher: 'الجزيرة' }` → `{ publisher: 'الجزيرة' }`.
 */
export function readArticleDraft(draft: ArticleDraft, now: ArticleFacts): ReadArticle {
  const before = articleDraftOf(now);
  const published = draft.published.trim() === '' ? null : readDay(draft.published, now.published.date);
  if (draft.published.trim() !== '' && (published === null || !isPublicationDay(published)))
    return { changes: null, problem: 'not-a-typed-day', control: 'published' };
  const url = draft.url.trim() || null;
  if (url !== null && draft.url !== before.url && !isWebUrl(url))
    return { changes: null, problem: 'not-a-url', control: 'url' };
  const changes: Changes = {
    ...(draft.publisher !== before.publisher && { publisher: draft.publisher.trim() || null }),
    ...(draft.credits !== before.credits && { credits: splitCredits(draft.credits) }),
    ...(published !== now.published.date && { published }),
    ...(draft.url !== before.url && { url }),
  };
  return { changes, problem: null, control: null };
}
