// npm run bench:search: how long search takes a key on 10,000 events with two passages each, typed letter by letter, beside a
// plain scan of folded texts. Prints figures, asserts nothing; they are of this run and this machine.
import { makeRandom } from './timeline/random.ts';
import { median, quantile } from './timeline/statistics.ts';
import { makeContenders } from './search/contenders.ts';
import { makeWordyCorpus } from './search/wordy-corpus.ts';
import { splitCorpus } from '../../src/domain/site-data.ts';

const EVENTS = 10_000;
const QUERIES = 60;
const ROUNDS = 3;

const corpus = makeWordyCorpus(EVENTS);
const index = splitCorpus(corpus).index([], []);

/** Words as they stand in headlines and passages, two words, words with a letter too many, names. */
function makeQueries(): string[] {
  const random = makeRandom(7);
  const anyOf = <T>(items: readonly T[]): T | undefined => items[random.below(items.length)];
  const wordOf = (text: string) => anyOf(text.split(' ')) ?? '';
  return Array.from({ length: QUERIES }, (_, at) => {
    const event = anyOf(corpus.events);
    const ar = event?.headline.ar ?? '';
    switch (at % 5) {
      case 0:
        return wordOf(ar);
      case 1:
        return `${wordOf(ar)} ${wordOf(ar)}`;
      case 2:
        return wordOf(event?.headline.en ?? '');
      case 3:
        return `${wordOf(ar)}ظ`;
      default:
        return anyOf(corpus.actors)?.label.ar ?? '';
    }
  });
}

/** What stands in the box after each key. */
const keys = makeQueries().flatMap((query) =>
  Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
);

const ms = (value: number) => value.toFixed(1).padStart(9);
process.stdout.write(
  `${EVENTS} events, ${corpus.mentions.length} passages, ${keys.length} keys; milliseconds\n` +
    `${' '.repeat(36)}    ready   median      95%    worst\n`,
);
for (const { name, build } of makeContenders(index, corpus)) {
  const began = performance.now();
  const ask = build();
  const ready = performance.now() - began;
  const rounds = Array.from({ length: ROUNDS }, () =>
    keys.map((key) => {
      const from = performance.now();
      ask(key);
      return performance.now() - from;
    }),
  );
  // The middle of each key's times: another process in between falsifies one of them.
  const times = keys.map((_, at) => median(rounds.map((round) => round[at] ?? 0)));
  process.stdout.write(
    `${name.padEnd(36)}${ms(ready)}${ms(quantile(times, 0.5))}${ms(quantile(times, 0.95))}${ms(Math.max(...times))}\n`,
  );
}
