// A bounded memory for pure questions about single words. Text repeats its words: what a word can be is worked out once. What
// is remembered never changes an answer, only how soon it comes. All questions share one memory: of a word met again the answers
// to all of them lie together, and who asks several in a row looks it up once.

/** Words kept at most, in each of two generations: the words of some megabytes of news. */
const KEPT = 20_000;
/** Longer words are asked anew: they are rare, and need not be words at all. */
const LONGEST = 40;

/** What is known of a word: the answer to each question, by its number. */
type Answers = unknown[];

const NOTHING: Answers = [];

export class WordMemory {
  private recent = new Map<string, Answers>();
  private older = new Map<string, Answers>();
  /** What is known of a word not met before: nothing, to each question. */
  private readonly unknown: Answers = [];
  private last = '';
  private ofLast = NOTHING;
  private readonly kept: number;

  constructor(kept: number = KEPT) {
    this.kept = kept;
  }

  /** What `ask` says of words, worked out once while a word is among the last met. */
  asking<T>(ask: (word: string) => T): (word: string) => T {
    const question = this.unknown.push(undefined) - 1;
    return (word) => {
      if (word.length > LONGEST) return ask(word);
      const answers = word === this.last && this.ofLast !== NOTHING ? this.ofLast : this.answersOf(word);
      const known = answers[question];
      // The slot holds what this very question answered, or nothing yet.
      if (known !== undefined) return known as T;
      const answer = ask(ownCopy(word));
      answers[question] = answer;
      return answer;
    };
  }

  private answersOf(word: string): Answers {
    let answers = this.recent.get(word);
    if (!answers) {
      answers = this.older.get(word) ?? this.unknown.slice();
      if (this.recent.size >= this.kept) {
        this.older = this.recent;
        this.recent = new Map();
      }
      this.recent.set(ownCopy(word), answers);
    }
    this.last = word;
    this.ofLast = answers;
    return answers;
  }
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
): ((word: string) => T) => memory.asking(ask);
