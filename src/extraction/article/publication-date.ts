// The day an article appeared: from its metadata, else as it states it, else inferred from what its words say about it.
// Where nothing decides, the day is unknown: never a guess without evidence.
import type { Article, Span, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { daysBetween, isIsoDay, makeDay, shiftDay } from '../../domain/iso-day.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { resolveTime } from '../time/resolve-time.ts';
import type { TimeExpression, TimeShape } from '../time/types.ts';
import type { ArticleMetadata } from './article-input.ts';
import type { Constraint } from './publication-constraints.ts';
import { findConstraints } from './publication-constraints.ts';
import type { Dateline } from './publication-dateline.ts';
import { findDatelines } from './publication-dateline.ts';

export interface PublicationInput {
  readonly shadow: Shadow;
  readonly times: readonly TimeExpression[];
  /** Source offset where the first paragraph of the body starts: what lies before it is title and dateline. */
  readonly headEnd: number;
  /** Where the text names places, in source offsets. */
  readonly places: readonly Span[];
  readonly metadata: ArticleMetadata;
}

interface PublicationCorpus {
  /** Publication days known of other articles, in any order. */
  readonly days: readonly IsoDay[];
}

export interface Publication {
  readonly published: Article['published'];
  /** The day the article reports on: the one before publication where it says "أمس" throughout, or "اليوم" that very day. */
  readonly newsDay: IsoDay | null;
  /** Whether its own words name a month: without one only the other articles tell which week it is. */
  readonly dated: boolean;
}

/** Days around a known publication day in which an undated article of the same corpus is sought. */
const CORPUS_REACH = 31;
/** Days around a date in the text in which its article is sought. */
const BEFORE_DATE = 31;
const AFTER_DATE = 92;
/** What comes after this many constraints decides nothing new. */
const MAX_CONSTRAINTS = 100;
const MAX_ANCHORS = 40;

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

/** A dateline with its year; of several a stated publication outranks an update, and that a bare date. */
function fromDateline(datelines: readonly Dateline[]): Article['published'] | null {
  for (const kind of ['published', 'updated', 'alone', 'place'] as const) {
    for (const dateline of datelines) {
      if (dateline.kind !== kind) continue;
      const { expression } = dateline;
      const day = resolveTime(expression, { reference: null, prefer: 'past' })?.date.start ?? null;
      if (day === null) continue;
      const step: Step = {
        rule: `publication.stated-${kind}`,
        params: { words: expression.words, result: day },
      };
      return { date: day, basis: 'stated', evidence: [{ span: expression.span, step }], runnerUp: null };
    }
  }
  return null;
}

/**
 * Every day that could be meant: around the dates of the text, in the year it gives for the days of writing; where it
 * leaves the year open, in the latest year written and the years of the other articles; else around the other articles'
 * days. Dates of earlier years are history: their articles appeared later.
 */
function candidateDays(constraints: readonly Constraint[], days: readonly IsoDay[]): IsoDay[] {
  const anchors = constraints.flatMap(({ anchor }) => anchor ?? []).slice(0, MAX_ANCHORS);
  const own = anchors.flatMap(({ year, current }) => (current ? (year ?? []) : []));
  const others = own.length > 0 ? [] : days.map((day) => Number(day.slice(0, 4)));
  const written = own.length > 0 ? own : anchors.flatMap(({ year }) => year ?? []);
  const years = new Set(others);
  const latest = Math.max(...others, ...written);
  if (Number.isFinite(latest)) years.add(latest);
  const candidates = new Set<IsoDay>();
  const around = (day: IsoDay, before: number, after: number) => {
    for (let at = -before; at <= after; at++) candidates.add(shiftDay(day, at));
  };
  for (const { month, day, year, shift } of anchors) {
    for (const at of year === null ? years : years.has(year) ? [year] : []) {
      const told = makeDay(at, month, day);
      if (told) around(shiftDay(told, shift), BEFORE_DATE, AFTER_DATE);
    }
  }
  if (candidates.size === 0) for (const day of days) around(day, CORPUS_REACH, CORPUS_REACH);
  return [...candidates].sort();
}

/** Whether the text names a later year than its dates do: then none of them tells the year of writing. */
function namesLaterYear(times: readonly TimeExpression[], constraints: readonly Constraint[]): boolean {
  const latest = Math.max(...constraints.flatMap(({ anchor }) => anchor?.year ?? []));
  return times.some(({ shape }) => {
    const point = shape.kind === 'since' ? shape.from : shape;
    if (point.kind === 'year') return point.year > latest;
    return point.kind === 'month' && point.year.kind === 'known' && point.year.value > latest;
  });
}

/** How near the other articles' days lie, 0 to just under 1: it breaks ties, it does not outvote the text. */
function nearness(day: IsoDay, days: readonly IsoDay[]): number {
  const sum = days.reduce((total, other) => total + 1 / (1 + Math.abs(daysBetween(other, day))), 0);
  return sum / (1 + sum);
}

interface Scored {
  readonly day: IsoDay;
  readonly score: number;
  readonly decisive: number;
}

function scoreDays(
  candidates: readonly IsoDay[],
  constraints: readonly Constraint[],
  days: readonly IsoDay[],
): Scored[] {
  const scored = candidates.map((day): Scored => {
    let score = 0;
    let decisive = 0;
    for (const constraint of constraints) {
      const own = constraint.score(day);
      score += own;
      if (constraint.decisive) decisive += own;
    }
    return { day, score: score + nearness(day, days), decisive };
  });
  return scored.sort((a, b) => b.score - a.score || (a.day < b.day ? -1 : 1));
}

/** Evidence in the order of the text, each rule and wording once. */
function evidenceFor(day: IsoDay, constraints: readonly Constraint[]): { span: Span; step: Step }[] {
  const seen = new Set<string>();
  return constraints.flatMap((constraint) => {
    if (constraint.score(day) < constraint.weight / 2) return [];
    const step = constraint.step(day);
    const key = `${step.rule} ${step.params.words ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ span: constraint.span, step }];
  });
}

function infer(
  times: readonly TimeExpression[],
  constraints: readonly Constraint[],
  days: readonly IsoDay[],
): Article['published'] {
  if (!constraints.some(({ decisive }) => decisive)) return UNKNOWN;
  if (days.length === 0 && namesLaterYear(times, constraints)) return UNKNOWN;
  const [best, second] = scoreDays(candidateDays(constraints, days), constraints, days);
  // A day that no decisive constraint names is a guess.
  if (!best || best.decisive === 0) return UNKNOWN;
  const evidence = evidenceFor(best.day, constraints);
  const deciding = constraints.find((constraint) => constraint.decisive && constraint.score(best.day) > 0);
  const yearWritten = constraints.some(({ anchor }) => anchor?.year === Number(best.day.slice(0, 4)));
  if (!yearWritten && deciding) {
    const nearest = days.reduce((a, b) =>
      Math.abs(daysBetween(a, best.day)) <= Math.abs(daysBetween(b, best.day)) ? a : b,
    );
    const rule = constraints.some(({ anchor }) => anchor !== null) ? 'corpus-year' : 'corpus-week';
    evidence.push({
      span: deciding.span,
      step: { rule: `publication.${rule}`, params: { nearest, result: best.day } },
    });
  }
  const runnerUp = second && second.decisive > 0 ? second.day : null;
  return { date: best.day, basis: 'inferred', evidence, runnerUp };
}

const deicticOffset = (shape: TimeShape): number | null => {
  if (shape.kind === 'relative-day') return shape.offset;
  if (shape.kind === 'night' && shape.second === null) return deicticOffset(shape.first);
  return shape.kind === 'day' ? shape.deictic : null;
};

/** Which day the reporting is about: "أمس" more often than "اليوم" → −1, else "اليوم" → 0; neither → `null`. */
function newsOffset(times: readonly TimeExpression[]): number | null {
  const offsets = times.map(({ shape }) => deicticOffset(shape));
  const yesterdays = offsets.filter((offset) => offset === -1).length;
  const todays = offsets.filter((offset) => offset === 0).length;
  if (yesterdays > todays) return -1;
  return todays > 0 ? 0 : null;
}

/**
 * The publication day of one article: an article that says "أول أمس الخميس", in a corpus with others of 9 October 2020,
 * → 2020-10-10, inferred, with those words as evidence and the Saturday after as runner-up.
 */
export function inferPublication(input: PublicationInput, { days }: PublicationCorpus): Publication {
  const { shadow, times, headEnd, places, metadata } = input;
  const datelines = findDatelines(shadow, times, headEnd, places);
  const constraints = findConstraints(shadow, times, datelines).slice(0, MAX_CONSTRAINTS);
  const published = fromMetadata(metadata) ?? fromDateline(datelines) ?? infer(times, constraints, days);
  const offset = newsOffset(times);
  return {
    published,
    newsDay: published.date === null || offset === null ? null : shiftDay(published.date, offset),
    dated: constraints.some(({ anchor }) => anchor !== null),
  };
}
