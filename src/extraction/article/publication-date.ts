// The day an article appeared: from its metadata, else as it states it, else inferred from what its words say about it.
// Where nothing decides, the day is unknown: never a guess without evidence.
import type { Article, Span, Warning } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { dayNumber, dayOfNumber, daysBetween, isIsoDay, makeDay } from '../../domain/iso-day.ts';
import type { ArticleMetadata } from './article-input.ts';
import type { Constraint } from './publication-constraint.ts';
import type { ConstraintInput } from './publication-constraints.ts';
import { findConstraints, namesDay } from './publication-constraints.ts';
import { findDatelines } from './publication-dateline.ts';
import { findNewsDay } from './publication-news-day.ts';
import type { Posterior, Weigh } from './publication-posterior.ts';
import type { Kin } from './publication-prior.ts';
import { makeWeighing, rankConstraints } from './publication-posterior.ts';
import { findStated } from './publication-stated.ts';
import { KNOWN_SINCE } from './publication-tenures.ts';

export interface PublicationInput extends ConstraintInput {
  /** Where the text names places, in source offsets. */
  readonly places: readonly Span[];
  /** How often the text names each actor and place, by id. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly metadata: ArticleMetadata;
  /** The day that an editor set, `null` where he holds it unknown. */
  readonly decided?: IsoDay | null | undefined;
}

export interface Publication {
  readonly published: Article['published'];
  /** The day the article reports on: the one before publication where it says "أمس" throughout, or "اليوم" that very day. */
  readonly newsDay: IsoDay | null;
  /** Whether its words name its day or its weekday, so that articles akin to it may place it. */
  readonly placeable: boolean;
  /** Where its words contradict its date or one another. */
  readonly warnings: readonly Omit<Warning, 'article'>[];
}

/** What an article says of its day, read once. */
export interface PublicationRead {
  readonly input: PublicationInput;
  /** Its times without those of the page's clock. */
  readonly times: PublicationInput['times'];
  /** Those that can decide for a day, or contradict the one told. */
  readonly constraints: readonly Constraint[];
  readonly weigh: Weigh;
  /** What its metadata or a dateline tell for sure. */
  readonly told: Article['published'] | null;
}

/** The share of the weight that a day must hold to be taken. Of 300 articles so placed 97 in 100 were right to the day. */
const SURE = 0.7;

/**
 * The same where only the weekday of its news names the day ("ساد هدوء صباح الأربعاء"), without "اليوم" or "أمس"; and the share of the
 * weight of that day and those beside it that it must hold then: what an article tells as of a day is now and then told again on the
 * next. Of 3100 leads with such a weekday 80 in 100 of those from there on were of that very day, of those below 66. Of 26 articles
 * from that share on 25 were right, of 18 with a share of 0.6 or more below it 11.
 */
const SURE_WEEKDAY = 0.74;
const SURE_BESIDE = 0.8;

/**
 * A year that the text doesn't write is taken where it holds so much of the weight and follows so soon on the last one written,
 * or a distance leads to it. Tried on some 4700 articles whose own year was hidden: 96 in 100 years so found were right.
 */
const SURE_YEAR = 0.9;
const NEXT_YEARS = 3;

type Evidence = Article['published']['evidence'][number];

/** Days around an article that shares a passage in which this one tells the same news. */
const SAME_NEWS_DAYS = 3;

const UNKNOWN: Article['published'] = { date: null, basis: 'unknown', evidence: [], runnerUp: null };

/** A day in an address: `…/2020/10/09/…` or `…/2020-10-09-…`. */
function dayInUrl(url: string | undefined): IsoDay | null {
  const found = /[/-](20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url ?? '');
  return found && makeDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function fromMetadata({ published, url }: ArticleMetadata): Article['published'] | null {
  const day = published !== undefined && isIsoDay(published) ? published : dayInUrl(url);
  return day === null ? null : { date: day, basis: 'metadata', evidence: [], runnerUp: null };
}

function fromDecision(day: IsoDay | null | undefined): Article['published'] | null {
  if (day === undefined) return null;
  return day === null ? UNKNOWN : { date: day, basis: 'metadata', evidence: [], runnerUp: null };
}

/** The evidence for a day, what decides most first. */
const evidenceFor = (found: Posterior, constraints: readonly Constraint[], kin: readonly Kin[]): Evidence[] =>
  rankConstraints(constraints, kin, found).map(({ span, step }) => ({
    span,
    step: step(dayOfNumber(found.day)),
  }));

/** Words of a shared passage that are shown: enough to know it by. */
const SHOWN_WORDS = 10;

/** A passage by its first words: `'… […]'` where it goes on. */
function openingOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(' ')} […]` : words.join(' ');
}

/** What the articles akin add: the passage they share, else the year or the week that the words alone leave open. */
function kinEvidence(
  day: IsoDay,
  { constraints, weigh, input }: PublicationRead,
  kin: readonly Kin[],
): Evidence[] {
  const far = ({ day: other }: Kin) => Math.abs(daysBetween(other, day));
  const [nearest] = [...kin].sort(
    (a, b) =>
      far(a) - far(b) || Number(a.passage === null) - Number(b.passage === null) || (a.day < b.day ? -1 : 1),
  );
  const shared = kin.find(({ passage, day: other }) => passage !== null && other === nearest?.day);
  if (nearest && shared?.passage && far(nearest) <= SAME_NEWS_DAYS)
    return [
      {
        span: shared.passage,
        step: {
          rule: 'publication.shared-passage',
          params: {
            words: openingOf(input.shadow.source, shared.passage),
            nearest: nearest.day,
            result: day,
          },
        },
      },
    ];
  const deciding = constraints.find(({ settles, supports }) => settles && supports(dayNumber(day)));
  if (!nearest || !deciding || (weigh([])?.share ?? 0) >= SURE) return [];
  const dated = constraints.some(({ dates }) => dates);
  const rule = dated ? 'corpus-year' : 'corpus-week';
  return [
    {
      span: deciding.span,
      step: { rule: `publication.${rule}`, params: { nearest: nearest.day, result: day } },
    },
  ];
}

const yearOf = (day: number) => Number(dayOfNumber(day).slice(0, 4));

/** What writes the last year before that of a day, where the text doesn't write that one. */
function lastYearBefore(day: number, constraints: readonly Constraint[]): Constraint | null {
  if (constraints.some(({ year }) => year === yearOf(day))) return null;
  const before = constraints.filter(({ year }) => year !== null && year < yearOf(day));
  return before.reduce<Constraint | null>(
    (last, one) => (last === null || (one.year ?? 0) > (last.year ?? 0) ? one : last),
    null,
  );
}

/** Whether the year of a day is written, or follows from those that are; any other is only the likeliest. */
function knowsYear({ day, yearShare }: Posterior, constraints: readonly Constraint[]): boolean {
  if (constraints.some(({ year }) => year === yearOf(day))) return true;
  if (yearShare < SURE_YEAR) return false;
  const last = lastYearBefore(day, constraints)?.year ?? Number.NEGATIVE_INFINITY;
  return (
    yearOf(day) - last <= NEXT_YEARS ||
    constraints.some(({ tellsYear, supports }) => tellsYear === true && supports(day))
  );
}

/** The written year that an unwritten one follows on. */
function yearEvidence(day: number, constraints: readonly Constraint[]): Evidence[] {
  const last = lastYearBefore(day, constraints);
  // Who held an office, or a feast on its date, told the year: one long before adds nothing.
  const told = constraints.some(({ ranges, supports }) => ranges !== undefined && supports(day));
  if (last === null || (told && yearOf(day) - (last.year ?? 0) > NEXT_YEARS)) return [];
  const params = { words: last.words, result: dayOfNumber(day) };
  return [{ span: last.span, step: { rule: 'publication.following-year', params } }];
}

function infer(read: PublicationRead, kin: readonly Kin[]): Article['published'] {
  const { constraints, weigh } = read;
  if (!constraints.some(namesDay)) return UNKNOWN;
  const found = weigh(kin);
  if (!found || found.share < SURE) return UNKNOWN;
  // A day that nothing names is a guess, however near the others lie.
  const naming = constraints.filter((one) => namesDay(one) && one.supports(found.day));
  if (naming.length === 0) return UNKNOWN;
  // Hardly any paper that old is read here; one that names an old year tells of it.
  if (found.day < KNOWN_SINCE && !naming.some(({ year }) => year === yearOf(found.day))) return UNKNOWN;
  const isWeekday = naming.every(({ leads }) => leads === 'weekday');
  if (isWeekday && (found.share < SURE_WEEKDAY || found.besideShare < SURE_BESIDE)) return UNKNOWN;
  const date = dayOfNumber(found.day);
  if (kin.length === 0 && !knowsYear(found, constraints)) return UNKNOWN;
  return {
    date,
    basis: 'inferred',
    evidence: [
      ...evidenceFor(found, constraints, kin),
      ...(kin.length === 0 ? yearEvidence(found.day, constraints) : kinEvidence(date, read, kin)),
    ],
    runnerUp: found.runnerUp === null ? null : dayOfNumber(found.runnerUp),
  };
}

/** Days around a date in which the reading of contradicting words is sought. */
const OTHER_READING_DAYS = 400;

/** The day nearest to another that a constraint supports. */
function nearestReading({ supports }: Constraint, day: number): IsoDay | null {
  for (let away = 0; away <= OTHER_READING_DAYS; away++) {
    for (const at of [day - away, day + away]) if (supports(at)) return dayOfNumber(at);
  }
  return null;
}

/** What contradicts the date, or, where it is unknown, another deictic with its weekday; each wording once. */
function findContradictions(
  { date }: Article['published'],
  constraints: readonly Constraint[],
): Omit<Warning, 'article'>[] {
  const warnings = new Map<string, Omit<Warning, 'article'>>();
  const settling = constraints.filter(({ settles }) => settles);
  const [first, ...rest] = settling.filter(({ dates }) => !dates);
  if (date === null) {
    const week = [0, 1, 2, 3, 4, 5, 6];
    const against = rest.find(({ supports }) => !week.some((day) => supports(day) && first?.supports(day)));
    if (!first || !against) return [];
    const params = { words: first.words, other: against.words };
    return [{ span: against.span, rule: 'publication.weekdays-contradict', params }];
  }
  for (const constraint of settling) {
    const { span, words, supports } = constraint;
    if (supports(dayNumber(date))) continue;
    const other = nearestReading(constraint, dayNumber(date));
    if (other !== null)
      warnings.set(words, { span, rule: 'publication.contradiction', params: { words, date, other } });
  }
  return [...warnings.values()];
}

export function readPublication(input: PublicationInput): PublicationRead {
  const { shadow, headEnd, places, planned, metadata, decided } = input;
  const datelines = findDatelines(shadow, input.times, headEnd, places);
  const { published, clocks } = findStated(datelines, input.times);
  const times = input.times.filter((time) => !clocks.has(time));
  const told = fromDecision(decided) ?? fromMetadata(metadata) ?? published;
  const asked: ConstraintInput = {
    shadow,
    times,
    headEnd,
    planned,
    // Sought in the text where they are asked for.
    get offices() {
      return input.offices;
    },
    get named() {
      return input.named;
    },
  };
  const constraints = findConstraints(asked, datelines, told ? 'settling' : 'deciding');
  return { input, times, told, constraints, weigh: makeWeighing(constraints) };
}

/** The publication day that an article's own words and the dated articles of the corpus that it is akin to tell. */
export function concludePublication(read: PublicationRead, kin: readonly Kin[]): Publication {
  const { input, times, constraints, told } = read;
  const { shadow, headEnd } = input;
  const published = told ?? infer(read, kin);
  return {
    published,
    newsDay: published.date === null ? null : findNewsDay(shadow, times, headEnd, published.date),
    placeable: constraints.some(({ settles }) => settles),
    warnings: findContradictions(published, constraints),
  };
}

/**
 * The publication day of one article: one that says "أول أمس الخميس" and shares a passage with an article of 9 October 2020
 * → 2020-10-10, inferred, with those words as evidence and the Saturday after as runner-up. `kin`: the dated articles of
 * the corpus that it is akin to.
 */
export const inferPublication = (input: PublicationInput, kin: readonly Kin[]): Publication =>
  concludePublication(readPublication(input), kin);
