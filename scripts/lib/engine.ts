// The engine as the commands use it: an argument, so that what surrounds it can be tested with articles that throw.
import type { About, Corpus, Text } from '../../src/domain/corpus-schema.ts';
import type { UserLexicon } from '../../src/domain/lexicon-schema.ts';
import type { ArticleInput } from '../../src/extraction/article/article-input.ts';

export interface SiteFacts {
  readonly about: About;
  readonly version: string;
  readonly preferredNames: Record<string, Text>;
}

/** `readArticle` knows one article alone; `assemble` sees all drafts, in order of id. */
export interface Engine<Lexicon, Draft> {
  readonly compileLexicon: (user: UserLexicon) => Lexicon;
  readonly readArticle: (input: ArticleInput, lexicon: Lexicon) => Draft;
  readonly assemble: (drafts: readonly Draft[], site: SiteFacts, lexicon: Lexicon) => Corpus;
}
