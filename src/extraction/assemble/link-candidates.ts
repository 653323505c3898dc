// Which mentions are compared at all: those that share an article, a run of words, or a place or party about the same day.
// An index by type and day keeps the cost near the length of the corpus.
import type { EventType } from '../../domain/event-types.ts';
import { EVENT_TYPES } from '../../domain/event-types.ts';
import { daysBetween, shiftDay } from '../../domain/iso-day.ts';
import { areKin, isOpenEnded } from './link-conflict.ts';
import type { LinkInput } from './link-input.ts';

/** Of the mentions that share a key, the latest so many are looked at. */
const CANDIDATES = 40;
/** Of the runs of words of a clause, so many stand for all: those with the least hash, the same in every copy. */
const RUNS = 4;
/** Longer stretches are not looked up day by day. */
const SHORT = 3;
/** Days about its own on which the same event may be told. */
const ABOUT = 2;

const KIN_OF: ReadonlyMap<EventType, readonly EventType[]> = new Map(
  EVENT_TYPES.map((type) => [type, EVENT_TYPES.filter((other) => areKin(type, other))]),
);

/** FNV-1a: a number of a string, the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function leastRuns({ words }: LinkInput): string[] {
  return [...words]
    .map((run) => ({ run, value: hash(run) }))
    .sort((a, b) => a.value - b.value || (a.run < b.run ? -1 : 1))
    .slice(0, RUNS)
    .map(({ run }) => run);
}

/** The days of a short stretch; `null` for long, open and unknown ones. */
function daysOf(input: LinkInput): string[] | null {
  const { start, end } = input.mention.date;
  if (start === null || end === null || isOpenEnded(input.mention)) return null;
  const length = daysBetween(start, end);
  if (length < 0 || length >= SHORT) return null;
  return Array.from({ length: length + 1 }, (_, i) => shiftDay(start, i));
}

interface Keys {
  readonly filed: readonly string[];
  readonly sought: readonly string[];
}

function keysOf(input: LinkInput): Keys {
  const { mention } = input;
  const shared = [
    ...input.points,
    ...input.areas,
    ...input.agentSides,
    ...input.targetSides,
    ...mention.quantities.map(({ kind, low }) => `${kind} ${low}`),
  ];
  const days = daysOf(input);
  const near = days
    ? [
        ...new Set(
          days.flatMap((day) => Array.from({ length: 2 * ABOUT + 1 }, (_, i) => shiftDay(day, i - ABOUT))),
        ),
      ]
    : [];
  const always = [`in ${mention.article}`, ...leastRuns(input).map((run) => `w ${run}`)];
  const filed = days
    ? shared.flatMap((key) => [`any ${key}`, ...days.map((day) => `${day} ${key}`)])
    : shared.flatMap((key) => [`any ${key}`, `wide ${key}`]);
  const sought = days
    ? shared.flatMap((key) => [`wide ${key}`, ...near.map((day) => `${day} ${key}`)])
    : shared.map((key) => `any ${key}`);
  const kin = KIN_OF.get(mention.type) ?? [];
  return {
    filed: [...always, ...filed].map((key) => `${mention.type} ${key}`),
    sought: kin.flatMap((type) => [...always, ...sought].map((key) => `${type} ${key}`)),
  };
}

/** Pairs of indices `[earlier, later]` into the inputs, worth comparing; in the order of the later. */
export function findCandidates(inputs: readonly LinkInput[]): [number, number][] {
  const index = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  inputs.forEach((input, i) => {
    const { filed, sought } = keysOf(input);
    const found = new Set<number>();
    for (const key of sought) {
      const list = index.get(key) ?? [];
      for (let at = Math.max(0, list.length - CANDIDATES); at < list.length; at++)
        found.add(list[at] as number);
    }
    for (const other of [...found].sort((a, b) => a - b)) pairs.push([other, i]);
    for (const key of new Set(filed)) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  return pairs;
}
