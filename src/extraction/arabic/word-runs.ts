// Runs of words told apart by number instead of by string, over many texts: what texts have in common is found without a string for
// every run, in memory that is a few numbers a word.

/** The runs of some texts: the number of the run that begins at each word of each text, and how many different ones there are. */
export interface NumberedRuns {
  readonly ofText: readonly Int32Array[];
  readonly count: number;
}

/** The words of all texts, one text behind the other. */
function joinWords(texts: readonly (readonly number[])[]): Int32Array {
  const words = new Int32Array(texts.reduce((sum, text) => sum + text.length, 0));
  let at = 0;
  for (const text of texts) {
    words.set(text, at);
    at += text.length;
  }
  return words;
}

/** A number of the run at a place, mixed (FNV over whole words, then folded): equal runs have equal ones. */
function hashRun(words: Int32Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function isSameRun(words: Int32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (words[a + i] !== words[b + i]) return false;
  return true;
}

/**
 * Numbers the runs of `length` words, themselves numbers, from 0 on in the order in which they first occur; equal runs, and only
 * they, have equal numbers: `numberRuns([[7, 8, 9], [8, 9]], 2)` → `{ ofText: [[0, 1], [1]], count: 2 }`.
 */
export function numberRuns(texts: readonly (readonly number[])[], length: number): NumberedRuns {
  const words = joinWords(texts);
  // An open table of twice the room: each slot holds a run, found by its hash and compared by its words.
  const room = 2 ** Math.ceil(Math.log2(2 * words.length + 2));
  const slots = new Int32Array(room).fill(-1);
  const firstAt = new Int32Array(words.length);
  let count = 0;
  const numberAt = (at: number): number => {
    let slot = hashRun(words, at, length) & (room - 1);
    for (;;) {
      const run = slots[slot] as number;
      if (run < 0) break;
      if (isSameRun(words, firstAt[run] as number, at, length)) return run;
      slot = (slot + 1) & (room - 1);
    }
    slots[slot] = count;
    firstAt[count] = at;
    return count++;
  };
  let from = 0;
  const ofText = texts.map((text) => {
    const runs = new Int32Array(Math.max(0, text.length - length + 1));
    for (let i = 0; i < runs.length; i++) runs[i] = numberAt(from + i);
    from += text.length;
    return runs;
  });
  return { ofText, count };
}

/** The different runs of each text, in the order in which they occur in it. */
export function distinctRuns({ ofText, count }: NumberedRuns): Int32Array[] {
  const lastSeenIn = new Int32Array(count).fill(-1);
  const room = new Int32Array(ofText.reduce((most, { length }) => Math.max(most, length), 0));
  return ofText.map((runs, text) => {
    let found = 0;
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i] as number;
      if (lastSeenIn[run] === text) continue;
      lastSeenIn[run] = text;
      room[found++] = run;
    }
    return room.slice(0, found);
  });
}

/** How many of the texts hold each run, given the different runs of each. */
export function countHolders(distinct: readonly Int32Array[], count: number): Int32Array {
  const holders = new Int32Array(count);
  for (const runs of distinct) for (const run of runs) holders[run] = (holders[run] as number) + 1;
  return holders;
}
