// Which dated articles an article is akin to, so that their days speak for its own: those that name the same actors and places
// most (two wars of different years are not akin), and those with a passage in common, as prints of one agency's news.
import type { IsoDay } from '../../domain/iso-day.ts';
import type { PublicationInput } from './publication-date.ts';
import { findPassages } from './publication-passages.ts';
import type { Kin } from './publication-prior.ts';

/** From this likeness of what they name (cosine, 0 to 1) two articles are of one subject; wars told apart stay below 0.35. */
const ONE_SUBJECT = 0.5;
/** So many articles of one subject, the most alike, tell as much as more would. */
const MOST_ALIKE = 48;
/** Articles are sought among so many that name a subject above all, for so many of the subjects that one names most. */
const CHAMPIONS = 48;
const SUBJECTS = 12;

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What an article names: each subject by its number, in their order, how often, how often any, and the subjects that it names most. */
export interface Profile {
  readonly subjects: Int32Array;
  readonly counts: Float64Array;
  readonly sum: number;
  readonly most: readonly number[];
}

/** The profiles of articles by how often they name each actor and place; subjects are numbered by their names. */
export function makeProfiles(articles: readonly ReadonlyMap<string, number>[]): Profile[] {
  const names = [...new Set(articles.flatMap((counts) => [...counts.keys()]))].sort(before);
  const numberOf = new Map(names.map((name, number) => [name, number]));
  return articles.map((counts) => {
    const entries = [...counts].map(([name, count]) => ({ subject: numberOf.get(name) ?? 0, count }));
    entries.sort((a, b) => a.subject - b.subject);
    const most = entries.toSorted((a, b) => b.count - a.count || a.subject - b.subject).slice(0, SUBJECTS);
    return {
      subjects: Int32Array.from(entries, ({ subject }) => subject),
      counts: Float64Array.from(entries, ({ count }) => count),
      sum: entries.reduce((sum, { count }) => sum + count, 0),
      most: most.map(({ subject }) => subject),
    };
  });
}

/** The cosine of the counts of two profiles: both lists of subjects are walked at once. */
export function likeness(a: Profile, b: Profile): number {
  const total = Math.sqrt(a.sum * b.sum);
  if (total === 0) return 0;
  // Counts are weighed by their square roots: the tenth naming says less than the first.
  let shared = 0;
  for (let i = 0, k = 0; i < a.subjects.length && k < b.subjects.length; ) {
    const ahead = (a.subjects[i] as number) - (b.subjects[k] as number);
    if (ahead === 0) shared += Math.sqrt((a.counts[i] as number) * (b.counts[k] as number));
    if (ahead <= 0) i++;
    if (ahead >= 0) k++;
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
): Map<number, readonly Champion[]> {
  const bySubject = new Map<number, Champion[]>();
  profiles.forEach(({ subjects, counts, sum }, article) => {
    const day = days[article] ?? null;
    if (day === null) return;
    subjects.forEach((subject, i) => {
      const list = bySubject.get(subject);
      const champion = { article, day, share: (counts[i] as number) / sum };
      if (list) list.push(champion);
      else bySubject.set(subject, [champion]);
    });
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
  const profiles = makeProfiles(inputs.map(({ subjects }) => subjects));
  // For which question an article was met last: it may champion several subjects.
  const metFor = new Uint32Array(inputs.length);
  let question = 0;
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
      question++;
      const alike: { readonly day: IsoDay; readonly like: number }[] = [];
      for (const subject of own.most) {
        for (const { article, day } of champions.get(subject) ?? []) {
          if (metFor[article] === question || article === one || shared.has(article)) continue;
          metFor[article] = question;
          const like = likeness(own, profiles[article] as Profile);
          if (like >= ONE_SUBJECT) alike.push({ day, like });
        }
      }
      alike.sort((a, b) => b.like - a.like || before(a.day, b.day));
      const kin = [...printed, ...alike.slice(0, MOST_ALIKE).map(({ day }): Kin => ({ day, passage: null }))];
      return kin.sort((a, b) => before(a.day, b.day));
    };
  };
}
