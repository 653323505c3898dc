// The seeds as an editor went through them and signed, and an article that comes afterwards.
import { anchorOfMention, settleAnchor } from '../../../src/domain/review/mention-anchor.ts';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import type { Anchor, Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import { makeSignoff } from '../../../src/domain/review/snapshot.ts';
import type { LinkedCorpus } from '../../../src/extraction/assemble/link-corpus.ts';
import type { ArticleMetadata } from '../../../src/extraction/article/article-input.ts';
import type { Draft } from '../../../src/extraction/draft.ts';
import { finishCorpus, linkCorpus, readArticle } from '../../../src/extraction/pipeline.ts';
import { readFolder } from '../../gold/support.ts';
import { LEXICON } from '../events/support.ts';

const FOLDER = 'seeds/articles';
const words = { ar: 'تسلسل', en: 'A chronology' };
const SITE = {
  about: { title: words, standfirst: words, scope: words, cutOff: null, editor: null, contact: null },
  version: '0',
  preferredNames: {},
};
export const linkDrafts = (drafts: readonly Draft[]): LinkedCorpus => linkCorpus(drafts, SITE, LEXICON);

/** The seeds as they are: where an article does not say its day, others of the corpus help to infer it. */
export const readSeeds = (): readonly Draft[] => readFolder(FOLDER);

/**
 * The seeds, each with the day of publication that the engine infers: what comes later dates them no otherwise. `more`: what
 * else is known of an article, by its id.
 */
export function readDatedSeeds(more: Readonly<Record<string, ArticleMetadata>> = {}): readonly Draft[] {
  const { articles } = finishCorpus(linkDrafts(readSeeds()), NO_REVIEW).corpus;
  const days = articles.map(({ id, published }) => [
    id,
    { published: published.date ?? undefined, ...more[id] },
  ]);
  return readFolder(FOLDER, Object.fromEntries(days));
}

/** Nobody has told two of its events before; the third is a strike that one side laid to the other, who denies it now. */
export const NEW_TEXT = `ما بعد الاتفاق

وقّعت روسيا وأذربيجان وأرمينيا اتفاقاً في موسكو أمس الأول.

نفت أذربيجان قصف مدينة ستيباناكرت يوم 9 أكتوبر/تشرين الأول 2020.

وزار وزير الخارجية الروسي سيرغي لافروف باكو أمس الأربعاء.`;
export const NEW_ARTICLE = 'zz-new';
export const NEW_METADATA = { published: '2020-11-12', publisher: 'صحيفة' };
export const readNewArticle = (): Draft =>
  readArticle({ id: NEW_ARTICLE, text: NEW_TEXT, sha256: 'f'.repeat(64), metadata: NEW_METADATA }, LEXICON);

/** What ties a decision to an event of a corpus. */
export function anchorIn(corpus: Corpus, event: string): Anchor {
  const mention = corpus.mentions.find(({ id }) => id === event);
  if (!mention) throw new Error(`no mention ${event}`);
  const { text } = corpus.articles.find(({ id }) => id === mention.article) ?? { text: '' };
  const neighbours = corpus.mentions.filter(({ article }) => article === mention.article);
  return settleAnchor(anchorOfMention(mention), text, neighbours);
}

/** Every event accepted as it is. */
export const acceptAll = (corpus: Corpus): Decision[] =>
  corpus.events.map(({ id }) => ({
    by: 'سلمى',
    on: '2026-01-05',
    reason: '',
    kind: 'accept',
    id: `a-${id}`,
    at: anchorIn(corpus, id),
  }));

/** A file in which every event of what was linked is accepted, and signed. */
export function signAll(linked: LinkedCorpus): ReviewFile {
  const decisions = acceptAll(finishCorpus(linked, NO_REVIEW).corpus);
  const { corpus } = finishCorpus(linked, { ...NO_REVIEW, decisions });
  const signoff = makeSignoff(corpus, decisions, { by: 'سلمى', on: '2026-01-06', note: '' });
  return { ...NO_REVIEW, decisions, signoffs: [signoff] };
}

/** An event's type corrected after the sign-off. */
export const retypeLater = (corpus: Corpus, event: string): Decision => ({
  id: 'r1',
  kind: 'retype',
  by: 'كريم',
  on: '2026-01-09',
  reason: 'هجوم من طرف واحد بحسب المقال',
  at: anchorIn(corpus, event),
  type: 'attack',
});
