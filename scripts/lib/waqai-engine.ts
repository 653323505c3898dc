// The engine itself, put together as the commands take it.
import { LISTED_ACTORS } from '../../src/extraction/lexicon/actors/all-actors.ts';
import { compileLexicon } from '../../src/extraction/lexicon/lexicon.ts';
import { assemble, readArticle } from '../../src/extraction/pipeline.ts';
import { compileLate } from './compile-late.ts';

compileLate();

export const waqaiEngine = {
  builtInActors: LISTED_ACTORS.map(({ entry }) => entry.id),
  compileLexicon,
  readArticle,
  assemble,
};
