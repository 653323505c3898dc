// The tolls by which an article tells what it told before: "غارة أوقعت سبعة قتلى", and in its body "قتل سبعة في غارة".
import type { Mention, Quantity } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import type { Ids, Numbering } from './sets.ts';
import { idsFrom } from './sets.ts';

/** What people suffer; vehicles and distances are counted alike of many things. */
const OF_PEOPLE: ReadonlySet<Quantity['kind']> = new Set<Quantity['kind']>(['killed', 'wounded', 'captured']);
/** One dead is told of many a blow. */
const TELLING = 2;
/** How far from its losses a deed may stand, in UTF-16 units: "قتل سبعة وأصيب عشرون في هجوم". */
const BESIDE = 80;
/** What costs lives. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['strike', 'attack', 'clash']);

const NONE: Ids = [];

/** How many a toll counts: `killed 7` → 7. */
export const countOf = (toll: string): number => Number(toll.split(' ')[1]);

const distance = (a: Mention, b: Mention) => Math.abs(a.trigger.start - b.trigger.start);

/** What stands nearest to a mention among some of its sentence, as an index; -1: nothing near. */
function nearest(
  mentions: readonly Mention[],
  to: number,
  [from, end]: readonly [number, number],
  isMeant: (other: number) => boolean,
): number {
  let found = -1;
  let least = BESIDE + 1;
  for (let i = from; i < end; i++) {
    const away = distance(mentions[i] as Mention, mentions[to] as Mention);
    if (away >= least || !isMeant(i)) continue;
    found = i;
    least = away;
  }
  return found;
}

/** The tolls that mentions count: losses their own, deeds those that their sentence tells beside them. */
export function tollsOf(mentions: readonly Mention[], { numberOf }: Numbering): Ids[] {
  const tolls: Ids[] = mentions.map(({ type, quantities }) => {
    if (type !== 'losses' || quantities.length === 0) return NONE;
    const people = quantities.filter(({ kind, low }) => OF_PEOPLE.has(kind) && low >= TELLING);
    return idsFrom(people.map(({ kind, low }) => numberOf(`${kind} ${low}`)));
  });
  for (let from = 0, to = 0; from < mentions.length; from = to) {
    const { article, passage } = mentions[from] as Mention;
    const isHere = (other?: Mention) => other?.article === article && other.passage.start === passage.start;
    for (to = from + 1; isHere(mentions[to]); ) to++;
    const isDeed = (i: number) => DEEDS.has((mentions[i] as Mention).type);
    const isToll = (i: number) => mentions[i]?.type === 'losses' && (tolls[i] as Ids).length > 0;
    for (let i = from; i < to; i++) {
      if (!isDeed(i)) continue;
      // Of several deeds and several counts those are of one another that stand nearest to each other.
      const losses = nearest(mentions, i, [from, to], isToll);
      if (losses >= 0 && nearest(mentions, losses, [from, to], isDeed) === i)
        tolls[i] = tolls[losses] ?? NONE;
    }
  }
  return tolls;
}
