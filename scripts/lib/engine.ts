// The engine as the commands use it: an argument, so that what surrounds it can be tested with articles that throw.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import type { UserLexicon } from '../../src/domain/lexicon-schema.ts';
import type { ReadReview } from '../../src/domain/review/parse-review.ts';
import type { ReviewReport } from '../../src/domain/review/review-report.ts';
import { NO_REVIEW } from '../../src/domain/review/review-schema.ts';
import type { ArticleInput } from '../../src/extraction/article/article-input.ts';
import type { SiteSettings } from '../../src/extraction/assemble/site-settings.ts';

/** The editor's decisions, and those of the file that could not be read, which are lost. */
export type Decisions = Pick<ReadReview, 'file' | 'outcomes'>;
export const NO_DECISIONS: Decisions = { file: NO_REVIEW, outcomes: [] };

/** `readArticle` knows one article alone; `assemble` sees all drafts, in order of id, and the decisions. */
export interface Engine<Lexicon, Draft> {
  /** The ids of the actors that it knows without the user's lexicon. */
  readonly builtInActors: Iterable<string>;
  readonly compileLexicon: (user: UserLexicon) => Lexicon;
  readonly readArticle: (input: ArticleInput, lexicon: Lexicon) => Draft;
  /** The corpus, and what became of every decision. */
  readonly assemble: (
    drafts: readonly Draft[],
    site: SiteSettings,
    lexicon: Lexicon,
    decisions: Decisions,
  ) => { readonly corpus: Corpus; readonly report: ReviewReport };
}
