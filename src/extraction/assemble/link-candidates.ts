// Which mentions are compared at all: those that share an article, a run of words, or a place or party about the same day.
// An index by type and day keeps the cost near the length of the corpus.
import type { EventType } from '../../domain/event-types.ts';
import { EVENT_TYPES } from '../../domain/event-types.ts';
import { areKin } from './link-conflict.ts';
import type { LinkInput } from './link-input.ts';
import type { Reach } from './link-reach.ts';
import type { Ids } from './sets.ts';
import { idsFrom } from './sets.ts';

/** Of the mentions that share a key, the latest so many are looked at. */
const CANDIDATES = 40;
/** Longer stretches are not looked up day by day. */
const SHORT = 3;
/** Days about its own on which the same event may be told. */
const ABOUT = 2;

const KIN_OF: ReadonlyMap<EventType, readonly EventType[]> = new Map(
  EVENT_TYPES.map((type) => [type, EVENT_TYPES.filter((other) => areKin(type, other))]),
);

/** Mentions that share a place, a party or a number: all, those of no short stretch of days, and the others by day number. */
interface Shelf {
  readonly all: number[];
  readonly wide: number[];
  readonly byDay: Map<number, number[]>;
}

/** The mentions of one type, as indices in ascending order, by what they can share. */
interface File {
  readonly byArticle: Map<number, number[]>;
  readonly byRun: Map<number, number[]>;
  readonly byKey: Map<number, Shelf>;
}

const newFile = (): File => ({ byArticle: new Map(), byRun: new Map(), byKey: new Map() });

/** The days of a short stretch; `null` for long, open and unknown ones. */
function shortStretch({ mention: { date }, reach }: LinkInput): Reach | null {
  if (date.start === null || date.end === null) return null;
  const length = reach.last - reach.first;
  return length < 0 || length >= SHORT ? null : reach;
}

/** Places, parties and numbers. */
const keysOf = ({ points, areas, sides, numbers }: LinkInput): Ids =>
  idsFrom([...points, ...areas, ...sides, ...numbers]);

function append(lists: Map<number, number[]>, key: number, index: number): void {
  const list = lists.get(key);
  if (list) list.push(index);
  else lists.set(key, [index]);
}

function fileMention(file: File, input: LinkInput, keys: Ids, index: number): void {
  append(file.byArticle, input.article, index);
  for (const run of input.least) append(file.byRun, run, index);
  const stretch = shortStretch(input);
  for (const key of keys) {
    const shelf = file.byKey.get(key) ?? { all: [], wide: [], byDay: new Map<number, number[]>() };
    if (shelf.all.length === 0) file.byKey.set(key, shelf);
    shelf.all.push(index);
    if (stretch === null) shelf.wide.push(index);
    else for (let day = stretch.first; day <= stretch.last; day++) append(shelf.byDay, day, index);
  }
}

/** Whole numbers below a limit, each once, emptied without being walked over. */
class Found {
  private readonly metIn: Int32Array;
  private round = 0;
  private found: number[] = [];

  constructor(limit: number) {
    this.metIn = new Int32Array(limit);
  }

  clear(): void {
    this.round++;
    this.found = [];
  }

  add(index: number): void {
    if (this.metIn[index] === this.round) return;
    this.metIn[index] = this.round;
    this.found.push(index);
  }

  ascending(): Int32Array {
    return new Int32Array(this.found).sort();
  }
}

/** Adds the latest of a list to what was found. */
function take(list: readonly number[] | undefined, found: Found): void {
  if (list === undefined) return;
  for (let at = Math.max(0, list.length - CANDIDATES); at < list.length; at++) found.add(list[at] as number);
}

function search(file: File, input: LinkInput, keys: Ids, found: Found): void {
  take(file.byArticle.get(input.article), found);
  for (const run of input.least) take(file.byRun.get(run), found);
  const stretch = shortStretch(input);
  for (const key of keys) {
    const shelf = file.byKey.get(key);
    if (!shelf) continue;
    if (stretch === null) take(shelf.all, found);
    else {
      take(shelf.wide, found);
      for (let day = stretch.first - ABOUT; day <= stretch.last + ABOUT; day++)
        take(shelf.byDay.get(day), found);
    }
  }
}

/** For each input in turn the indices of the earlier ones worth comparing with it, in ascending order. */
export function* findCandidates(inputs: readonly LinkInput[]): Generator<Int32Array> {
  const files = new Map(EVENT_TYPES.map((type) => [type, newFile()]));
  const found = new Found(inputs.length);
  for (const [index, input] of inputs.entries()) {
    const keys = keysOf(input);
    found.clear();
    for (const type of KIN_OF.get(input.type) ?? []) {
      const file = files.get(type);
      if (file) search(file, input, keys, found);
    }
    yield found.ascending();
    const own = files.get(input.type);
    if (own) fileMention(own, input, keys, index);
  }
}
