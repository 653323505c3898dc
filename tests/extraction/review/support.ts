// Shared by the tests of review: small articles through the engine, and decisions on what it finds in them.
import type { Corpus, Mention } from '../../../src/domain/corpus-schema.ts';
import { anchorOfMention, settleAnchor } from '../../../src/domain/review/mention-anchor.ts';
import type {
  Anchor,
  Decision,
  ReviewFile,
  SetDate,
  Signoff,
} from '../../../src/domain/review/review-schema.ts';
import { NO_REVIEW } from '../../../src/domain/review/review-schema.ts';
import type { ArticleMetadata } from '../../../src/extraction/article/article-input.ts';
import type { LinkedCorpus } from '../../../src/extraction/assemble/link-corpus.ts';
import type { FinishedCorpus } from '../../../src/extraction/review/finish-corpus.ts';
import { finishCorpus, linkCorpus, readArticle } from '../../../src/extraction/pipeline.ts';
import { hashText } from '../../../src/ingest/text-hash.ts';
import { SITE } from '../assemble/support.ts';
import { LEXICON } from '../events/support.ts';

export type Texts = Readonly<Record<string, string>>;

/** Articles by id, published on 10 May 2024 unless said otherwise. */
export function linkTexts(
  texts: Texts,
  metadata: ArticleMetadata = { published: '2024-05-10' },
): LinkedCorpus {
  const drafts = Object.entries(texts).map(([id, text]) =>
    readArticle({ id, text, sha256: hashText(text), metadata }, LEXICON),
  );
  return linkCorpus(drafts, SITE, LEXICON);
}

/** What the machine makes of articles alone. */
export const machineOf = (linked: LinkedCorpus): Corpus => finishCorpus(linked, NO_REVIEW).corpus;

/** The mention told by some words; of several the one in the article, or the first. */
export function mentionBy(corpus: Corpus, words: string, article?: string): Mention {
  const found = corpus.mentions.find(
    (mention) =>
      (article === undefined || mention.article === article) &&
      mention.passage.exact.slice(
        mention.trigger.start - mention.passage.start,
        mention.trigger.end - mention.passage.start,
      ) === words,
  );
  if (!found) throw new Error(`no mention is told by ${words}`);
  return found;
}

/** The anchor of a mention as the page keeps it. */
export function anchorIn(corpus: Pick<Corpus, 'articles' | 'mentions'>, mention: Mention): Anchor {
  const text = corpus.articles.find(({ id }) => id === mention.article)?.text ?? '';
  const own = corpus.mentions.filter(({ article }) => article === mention.article);
  return settleAnchor(anchorOfMention(mention), text, own);
}

type Unsigned<D> = D extends unknown ? Omit<D, 'id' | 'by' | 'on' | 'reason'> : never;
export type Said = Unsigned<Decision> & {
  readonly by?: string;
  readonly on?: string;
  readonly reason?: string;
};

/** A decision by Salma on 11 May 2024. */
export function decide(id: string, said: Said): Decision {
  return { id, by: 'سلمى', on: '2024-05-11', reason: 'خطأ في القراءة', ...said };
}

export function reviewOf(
  linked: Pick<LinkedCorpus, 'articles'>,
  decisions: readonly Decision[],
  rest: Partial<ReviewFile> = {},
): ReviewFile {
  const articles = Object.fromEntries(linked.articles.map(({ id, sha256 }) => [id, sha256]));
  return { ...NO_REVIEW, articles, decisions: [...decisions], ...rest };
}

export const signed = (...decisions: readonly string[]): Signoff => ({
  by: 'سلمى',
  on: '2024-05-12',
  note: '',
  decisions: [...decisions],
  events: [],
  articles: [],
});

export const setDay = (start: string, end: string | null = start): SetDate => ({
  precision: start === end ? 'day' : 'span',
  start,
  end,
  dayPart: null,
  clock: null,
  approximate: false,
  stated: true,
});

/** The event that holds a mention; `null`: it has been taken out. */
export const eventOf = ({ corpus }: FinishedCorpus, { id }: Mention) =>
  corpus.events.find(({ mentions }) => mentions.includes(id)) ?? null;

/** `a applied`, `b lost passage-gone`, in the order of the file. */
export const fates = ({ report }: FinishedCorpus): string[] =>
  report.outcomes.map(({ decision, status, reason }) =>
    reason === null || reason === status ? `${decision} ${status}` : `${decision} ${status} ${reason}`,
  );
