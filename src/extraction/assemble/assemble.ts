// Stages 6 and 11 to 13 over all drafts, without an editor: the corpus as the machine makes it.
import type { Corpus } from '../../domain/corpus-schema.ts';
import { NO_REVIEW } from '../../domain/review/review-schema.ts';
import type { Draft } from '../draft.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { finishCorpus } from '../review/finish-corpus.ts';
import { linkCorpus } from './link-corpus.ts';
import type { SiteSettings } from './site-settings.ts';

/** Makes the corpus of the drafts; `drafts` may come in any order, the result depends on their ids alone. */
export function assemble(drafts: readonly Draft[], site: SiteSettings, lexicon: Lexicon): Corpus {
  return finishCorpus(linkCorpus(drafts, site, lexicon), NO_REVIEW).corpus;
}
