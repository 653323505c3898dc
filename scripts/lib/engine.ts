// The engine as the commands use it: an argument, so that what surrounds it can be tested with articles that throw.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import type { UserLexicon } from '../../src/domain/lexicon-schema.ts';
import type { ArticleInput } from '../../src/extraction/article/article-input.ts';
import type { SiteSettings } from '../../src/extraction/assemble/site-settings.ts';

/** `readArticle` knows one article alone; `assemble` sees all drafts, in order of id. */
export interface Engine<Lexicon, Draft> {
  /** The ids of the actors that it knows without the user's lexicon. */
  readonly builtInActors: Iterable<string>;
  readonly compileLexicon: (user: UserLexicon) => Lexicon;
  readonly readArticle: (input: ArticleInput, lexicon: Lexicon) => Draft;
  readonly assemble: (drafts: readonly Draft[], site: SiteSettings, lexicon: Lexicon) => Corpus;
}
