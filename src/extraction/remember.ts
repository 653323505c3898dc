// A bounded memory for pure questions about single words. Text repeats its words: what a word can be is worked out once. What
// is remembered never changes an answer, only how soon it comes. All questions share one memory: of a word met again the answers
// to all of them lie together, and who keeps the word looks it up once.

/** Words kept at most, in each of two generations: the words of some megabytes of news. */
const KEPT = 20_000;
/** Longer words are asked anew: they are rare, and need not be words at all. */
const LONGEST = 40;

/** A word met, and what is known of it: the answer to each question, by its number. */
export interface MetWord {
  readonly text: string;
  readonly answers: unknown[];
}

/** Places for the words met last, each in the one that its letters tell: a power of two. */
const AT_HAND = 1 << 13;

export class WordMemory {
  private recent = new Map<string, MetWord>();
  private older = new Map<string, MetWord>();
  /** Words of both generations where they are found by their letters alone, without a string cut out of a text for it. */
  private readonly atHand: (MetWord | null)[] = Array.from({ length: AT_HAND }, () => null);
  /** What is known of a word not met before: nothing, to each question. */
  private readonly unknown: unknown[] = [];
  private readonly kept: number;

  constructor(kept: number = KEPT) {
    this.kept = kept;
  }

  /** What `ask` says of words, worked out once while a word is among the last met. */
  asking<T>(ask: (word: string) => T): (word: string | MetWord) => T {
    const question = this.unknown.push(undefined) - 1;
    return (word) => {
      const { text, answers } = typeof word === 'string' ? this.meet(word) : word;
      const known = answers[question];
      // The slot holds what this very question answered, or nothing yet.
      if (known !== undefined) return known as T;
      const answer = ask(text);
      answers[question] = answer;
      return answer;
    };
  }

  /** The word between two offsets of a text: `meet('في الهدنة', 3)` → الهدنة, with what is known of it. */
  meet(text: string, from = 0, to = text.length): MetWord {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (AT_HAND - 1);
    const met = this.atHand[place] as MetWord | null;
    if (met !== null && standsAt(met.text, text, from, to)) return met;
    const word = text.slice(from, to);
    if (word.length > LONGEST) return { text: word, answers: [] };
    const known = this.lookUp(word);
    this.atHand[place] = known;
    return known;
  }

  private lookUp(word: string): MetWord {
    const met = this.recent.get(word);
    if (met) return met;
    const known = this.older.get(word) ?? { text: ownCopy(word), answers: this.unknown.slice() };
    if (this.recent.size >= this.kept) {
      this.older = this.recent;
      this.recent = new Map();
      this.atHand.fill(null);
    }
    this.recent.set(known.text, known);
    return known;
  }
}

function standsAt(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** A copy with letters of its own: a word cut out of a text would keep the whole text alive. Short ones are copies already. */
const ownCopy = (word: string): string => (word.length < 13 ? word : [...word].join(''));

const shared = new WordMemory();

/**
 * `remember(strip)('وبالهدنه')`: what `strip` says, worked out once while it is among the last words met. `ask` must depend on
 * the word alone, say the same each time, and its answer, never `undefined`, must not be changed by who gets it.
 */
export const remember = <T extends object | string | boolean | number | null>(
  ask: (word: string) => T,
  memory: WordMemory = shared,
): ((word: string | MetWord) => T) => memory.asking(ask);

/** The word between two offsets of a text, to be asked questions of: who asks several need not look it up again. */
export const meetWord = (text: string, from?: number, to?: number): MetWord => shared.meet(text, from, to);
