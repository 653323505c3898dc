// The engine itself, put together as the commands take it.
import { compileLexicon } from '../../src/extraction/lexicon/lexicon.ts';
import { assemble, readArticle } from '../../src/extraction/pipeline.ts';

export const waqaiEngine = { compileLexicon, readArticle, assemble };
