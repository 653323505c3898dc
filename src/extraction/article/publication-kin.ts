// Which dated articles an article is akin to, so that their days speak for its own: those that name the same actors and places
// most (two wars of different years are not akin), and those with a passage in common, as prints of one agency's news.
import type { IsoDay } from '../../domain/iso-day.ts';
import type { PublicationInput } from './publication-date.ts';
import { findPassages } from './publication-passages.ts';
import type { Kin } from './publication-posterior.ts';

/** From this likeness of what they name (cosine, 0 to 1) two articles are of one subject; wars told apart stay below 0.35. */
const ONE_SUBJECT = 0.5;
/** So many articles of one subject, the most alike, tell as much as more would. */
const MOST_ALIKE = 48;
/** Articles are sought among so many that name a subject above all, for so many of the subjects that one names most. */
const CHAMPIONS = 48;
const SUBJECTS = 12;

type Counts = ReadonlyMap<string, number>;

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const sumOf = (counts: Counts): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};

/** What an article names: how often each subject, how often any, and the subjects that it names most. */
export interface Profile {
  readonly counts: Counts;
  readonly entries: readonly (readonly [subject: string, count: number])[];
  readonly sum: number;
  readonly most: readonly string[];
}

/** The profile of an article by how often it names each actor and place. */
export function profileOf(counts: Counts): Profile {
  const entries = [...counts];
  const most = [...entries]
    .sort((a, b) => b[1] - a[1] || before(a[0], b[0]))
    .slice(0, SUBJECTS)
    .map(([subject]) => subject);
  return { counts, entries, sum: sumOf(counts), most };
}

/** The cosine of the counts of two profiles. */
export function likeness(a: Profile, b: Profile): number {
  const total = Math.sqrt(a.sum * b.sum);
  if (total === 0) return 0;
  // Counts are weighed by their square roots: the tenth naming says less than the first.
  let shared = 0;
  for (const [name, count] of a.entries) {
    const other = b.counts.get(name);
    if (other !== undefined) shared += Math.sqrt(count * other);
  }
  return shared / total;
}

interface Champion {
  readonly article: number;
  readonly day: IsoDay;
  /** How much of what the article names is this subject. */
  readonly share: number;
}

/** For each subject the dated articles that name it above all; independent of the order of the articles. */
function findChampions(
  inputs: readonly PublicationInput[],
  profiles: readonly Profile[],
  days: readonly (IsoDay | null)[],
): Map<string, readonly Champion[]> {
  const bySubject = new Map<string, Champion[]>();
  profiles.forEach(({ entries, sum }, article) => {
    const day = days[article] ?? null;
    if (day === null) return;
    for (const [subject, count] of entries) {
      const list = bySubject.get(subject);
      const champion = { article, day, share: count / sum };
      if (list) list.push(champion);
      else bySubject.set(subject, [champion]);
    }
  });
  const textOf = ({ article }: Champion) => inputs[article]?.shadow.text ?? '';
  return new Map(
    [...bySubject].map(([subject, list]) => [
      subject,
      list
        .sort((a, b) => b.share - a.share || before(a.day, b.day) || before(textOf(a), textOf(b)))
        .slice(0, CHAMPIONS),
    ]),
  );
}

/**
 * What tells the kin of an article of a list by its place in it, once some of them have days: those that share a passage with it,
 * else the most alike of its subject. `findKinship(inputs)(days)(3)` → the days that speak for that of the fourth.
 */
export function findKinship(
  inputs: readonly PublicationInput[],
): (days: readonly (IsoDay | null)[]) => (one: number) => Kin[] {
  const passages = findPassages(inputs.map(({ shadow }) => shadow));
  const profiles = inputs.map(({ subjects }) => profileOf(subjects));
  return (days) => {
    const champions = findChampions(inputs, profiles, days);
    return (one) => {
      const own = profiles[one];
      if (!own) return [];
      const shared = passages[one] ?? new Map();
      const printed = [...shared].flatMap(([other, passage]): Kin[] => {
        const day = days[other] ?? null;
        return day === null || other === one ? [] : [{ day, passage }];
      });
      const sought = new Map(
        own.most
          .flatMap((subject) => champions.get(subject) ?? [])
          .filter(({ article }) => article !== one && !shared.has(article))
          .map(({ article, day }) => [article, day]),
      );
      const alike = [...sought]
        .map(([article, day]) => {
          const other = profiles[article];
          return { day, like: other ? likeness(own, other) : 0 };
        })
        .filter(({ like }) => like >= ONE_SUBJECT)
        .sort((a, b) => b.like - a.like || before(a.day, b.day))
        .slice(0, MOST_ALIKE);
      const kin = [...printed, ...alike.map(({ day }): Kin => ({ day, passage: null }))];
      return kin.sort((a, b) => before(a.day, b.day));
    };
  };
}
