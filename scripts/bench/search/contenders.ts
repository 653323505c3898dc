// What is measured side by side: the search of the app, and a plain scan of folded texts.
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { createSearch } from '../../../src/domain/search.ts';
import { searchWords } from '../../../src/domain/search-fold.ts';
import type { SiteIndex } from '../../../src/domain/site-data.ts';

export interface Contender {
  readonly name: string;
  /** Makes it ready; the answer is how many events it finds. */
  readonly build: () => (query: string) => number;
}

/** All folded words of an event, of the names in it and of its passages, in one text. */
function textsOf(index: SiteIndex, corpus: Corpus): Map<string, string> {
  const named = new Map(
    [...index.actors, ...index.places].map(({ id, label, names }) => [
      id,
      [label.ar, label.en, ...names.map(({ text }) => text)].join(' '),
    ]),
  );
  const texts = new Map(
    index.events.map(({ id, headline, actors, places }) => [
      id,
      [
        headline.ar,
        headline.en,
        ...[...actors.map(([actor]) => actor), ...places].map((one) => named.get(one) ?? ''),
      ].join(' '),
    ]),
  );
  for (const { event, passage } of corpus.mentions)
    texts.set(event, `${texts.get(event) ?? ''} ${passage.exact}`);
  return new Map([...texts].map(([id, text]) => [id, ` ${searchWords(text).join(' ')} `]));
}

export function makeContenders(index: SiteIndex, corpus: Corpus): Contender[] {
  return [
    {
      name: 'Waqai, headlines and names',
      build: () => {
        const finder = createSearch(index).finder();
        return (query) => finder.look(query, 8)?.eventCount ?? 0;
      },
    },
    {
      name: 'Waqai, with passages',
      build: () => {
        const builder = createSearch(index);
        builder.addPassages(corpus.mentions);
        const finder = builder.finder();
        return (query) => finder.look(query, 8)?.eventCount ?? 0;
      },
    },
    {
      name: 'plain scan (no clitics, no slips)',
      build: () => {
        const texts = [...textsOf(index, corpus).values()];
        return (query) => {
          const words = searchWords(query);
          const last = words.length - 1;
          const wanted = words.map((word, at) => (at === last ? ` ${word}` : ` ${word} `));
          return texts.filter((text) => wanted.every((word) => text.includes(word))).length;
        };
      },
    },
  ];
}
