// The engine itself, put together as the commands take it.
import type { Draft } from '../../src/extraction/draft.ts';
import type { SiteSettings } from '../../src/extraction/assemble/site-settings.ts';
import { LISTED_ACTORS } from '../../src/extraction/lexicon/actors/all-actors.ts';
import type { Lexicon } from '../../src/extraction/lexicon/lexicon.ts';
import { compileLexicon } from '../../src/extraction/lexicon/lexicon.ts';
import { finishCorpus, linkCorpus, readArticle } from '../../src/extraction/pipeline.ts';
import { compileLate } from './compile-late.ts';
import type { Decisions } from './engine.ts';

compileLate();

export const waqaiEngine = {
  builtInActors: LISTED_ACTORS.map(({ entry }) => entry.id),
  compileLexicon,
  readArticle,
  assemble: (drafts: readonly Draft[], site: SiteSettings, lexicon: Lexicon, { file, outcomes }: Decisions) =>
    finishCorpus(linkCorpus(drafts, site, lexicon), file, outcomes),
};
