// Which articles of a corpus have a passage in common, as prints of one agency's news have, and where it stands in each.
import type { Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import { SequenceNumbers } from '../arabic/sequence-numbers.ts';
import { charEnd, LETTER, runEnd } from '../arabic/unit-class.ts';
import { countHolders, distinctRuns, numberRuns } from '../arabic/word-runs.ts';

/** Words of a run that two articles share, and how many more of them make a passage: 16 words, by one or several runs. */
const RUN = 8;
const PASSAGE_RUNS = 8;
/** A run that more articles hold is a standing phrase or background. */
const MAX_HOLDERS = 3;

/** How many runs an article shares with another so far, and the passage that they make in it. */
interface Shared {
  runs: number;
  readonly start: number;
  end: number;
}

/** The words of a text by number, and where each begins and ends. */
interface Words {
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words that `wordsOf(text, LETTER)` has. */
function readWords(text: string, words: SequenceNumbers): Words {
  const [numbers, starts, ends]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < text.length; ) {
    const end = runEnd(text, at, LETTER);
    if (end === at) {
      at = charEnd(text, at);
      continue;
    }
    starts.push(at);
    ends.push(end);
    for (; at < end; at++) words.add(text.charCodeAt(at));
    numbers.push(words.finish());
  }
  return { numbers, starts, ends };
}

/** The places of runs of words, `MAX_HOLDERS` for each run: the article, from where to where; and how many of them there are. */
interface Places {
  readonly articles: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly counts: Uint8Array;
}

/** The places of each run of words that some articles share, once an article; not of one that more hold than may share a passage. */
function findSharedRuns(shadows: readonly Shadow[]): Places {
  const numbers = new SequenceNumbers();
  const words = shadows.map(({ text }) => readWords(text, numbers));
  const numbered = numberRuns(
    words.map((one) => one.numbers),
    RUN,
  );
  const holders = countHolders(distinctRuns(numbered), numbered.count);
  const isShared = (run: number) => (holders[run] as number) >= 2 && (holders[run] as number) <= MAX_HOLDERS;
  // Shared runs numbered anew: they are few of all.
  const shared = new Int32Array(numbered.count).fill(-1);
  let count = 0;
  for (let run = 0; run < shared.length; run++) if (isShared(run)) shared[run] = count++;
  const room = () => new Int32Array(count * MAX_HOLDERS);
  const places = { articles: room(), starts: room(), ends: room(), counts: new Uint8Array(count) };
  for (let article = 0; article < words.length; article++) {
    const { starts, ends } = words[article] as Words;
    const runs = numbered.ofText[article] as Int32Array;
    for (let at = 0; at < runs.length; at++) {
      const run = shared[runs[at] as number] as number;
      if (run < 0) continue;
      const before = places.counts[run] as number;
      const next = run * MAX_HOLDERS + before;
      if (before > 0 && places.articles[next - 1] === article) continue;
      places.articles[next] = article;
      places.starts[next] = starts[at] as number;
      places.ends[next] = ends[at + RUN - 1] as number;
      places.counts[run] = before + 1;
    }
  }
  return places;
}

/** For each text the others that it shares a passage with, and where that stands in it (source offsets). */
export function findPassages(shadows: readonly Shadow[]): ReadonlyMap<number, Span>[] {
  const shared = shadows.map(() => new Map<number, Shared>());
  const { articles, starts, ends, counts } = findSharedRuns(shadows);
  const add = (one: number, two: number) => {
    const [start, end] = [starts[one] as number, ends[one] as number];
    const others = shared[articles[one] as number];
    const found = others?.get(articles[two] as number);
    if (!found) {
      others?.set(articles[two] as number, { runs: 1, start, end });
      return;
    }
    found.runs++;
    // Runs that follow one another make one passage.
    if (start <= found.end) found.end = Math.max(found.end, end);
  };
  for (let run = 0; run < counts.length; run++) {
    const first = run * MAX_HOLDERS;
    const last = first + (counts[run] as number);
    for (let one = first; one < last; one++)
      for (let two = first; two < last; two++) if (one !== two) add(one, two);
  }
  return shadows.map((shadow, article) => {
    const passages = new Map<number, Span>();
    for (const [other, { runs, start, end }] of shared[article] ?? [])
      if (runs >= PASSAGE_RUNS) passages.set(other, toSource(shadow, start, end));
    return passages;
  });
}
