// Numbers for sequences of numbers: words by their letters, runs by their words. Equal sequences, and only they, have equal numbers,
// and none needs a string or an object of its own.

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Room to begin with; it doubles as it fills. A power of two. */
const ROOM = 1 << 12;

/** Sequences met so far, numbered from 0 on in the order in which they first ended. */
export class SequenceNumbers {
  /** All sequences, one behind the other, then the one at hand; and where each begins. */
  private values = new Int32Array(ROOM);
  private readonly starts: number[] = [0];
  private readonly hashes: number[] = [];
  /** An open table of twice the room at least: each slot holds a sequence, found by its hash, or -1. */
  private slots = new Int32Array(ROOM).fill(-1);
  /** The sequence at hand: where it begins and ends, and its hash (FNV over whole numbers, folded). */
  private start = 0;
  private end = 0;
  private hash = FNV_OFFSET;

  /** How many different sequences there are. */
  get count(): number {
    return this.hashes.length;
  }

  /** Adds a number to the sequence at hand. */
  add(value: number): void {
    if (this.end === this.values.length) this.makeRoom();
    this.values[this.end++] = value;
    const mixed = Math.imul(this.hash ^ value, FNV_PRIME);
    this.hash = mixed ^ (mixed >>> 15);
  }

  /** Whether the sequence at hand has begun. */
  get isBegun(): boolean {
    return this.end > this.start;
  }

  /** The number of the sequence at hand; the next begins behind it. */
  finish(): number {
    const { hash, start } = this;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    let found = this.slots[slot] as number;
    while (found >= 0 && (this.hashes[found] !== hash || !this.isAtHand(found))) {
      slot = (slot + 1) & mask;
      found = this.slots[slot] as number;
    }
    this.hash = FNV_OFFSET;
    if (found >= 0) {
      this.end = start;
      return found;
    }
    const number = this.hashes.length;
    this.slots[slot] = number;
    this.hashes.push(hash);
    this.starts.push(this.end);
    this.start = this.end;
    if (2 * this.hashes.length > this.slots.length) this.rehash();
    return number;
  }

  /** How long a sequence is. */
  lengthOf(sequence: number): number {
    return (this.starts[sequence + 1] as number) - (this.starts[sequence] as number);
  }

  /** The number at a place in a sequence. */
  valueAt(sequence: number, at: number): number {
    return this.values[(this.starts[sequence] as number) + at] as number;
  }

  private isAtHand(sequence: number): boolean {
    const length = this.end - this.start;
    if (this.lengthOf(sequence) !== length) return false;
    const from = this.starts[sequence] as number;
    for (let i = 0; i < length; i++) if (this.values[from + i] !== this.values[this.start + i]) return false;
    return true;
  }

  private makeRoom(): void {
    const values = new Int32Array(2 * this.values.length);
    values.set(this.values);
    this.values = values;
  }

  private rehash(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let sequence = 0; sequence < this.hashes.length; sequence++) {
      let slot = (this.hashes[sequence] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = sequence;
    }
    this.slots = slots;
  }
}
