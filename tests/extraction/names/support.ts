// The names that the engine finds in a text, for the tests of names.
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';

const lexicon = compileLexicon();
/** Actors found, their ids and those of places in the order of the text, and each mention as `words → ids`. */
export const read = (text: string) => {
  const { mentions, actors } = findNames(makeShadow(text), lexicon, { skip: [] });
  return {
    actors,
    ids: mentions.flatMap((mention) => mention.actors),
    places: mentions.flatMap(({ place }) => (place === null ? [] : [place])),
    short: mentions.map(({ span, actors: ids }) => `${text.slice(span.start, span.end)} → ${ids.join('+')}`),
  };
};
