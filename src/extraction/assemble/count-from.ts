// The day from which the words of a time count: that of writing, the one on which a quotation was spoken, the date before it in
// its story; with the steps that led there.
import type { Article, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { daysBetween } from '../../domain/iso-day.ts';
import type { TimeReading, TimeWords } from '../events/anchoring/time-anchor.ts';
import { resolveTime } from '../time/resolve-time.ts';
import type { Preference, ResolvedTime } from '../time/types.ts';

export type ArticleDay = Pick<Article, 'published' | 'newsDay'>;

/** The day that an article without a better word reports on. */
export const newsDayOf = ({ newsDay, published }: ArticleDay): IsoDay | null => newsDay ?? published.date;

/** A day from which words are counted, with the steps that led to it. */
interface Origin {
  readonly day: IsoDay | null;
  readonly steps: readonly Step[];
  /** The time of speaking where it is no single day ("قال عام 1994"). */
  readonly wide: ResolvedTime | null;
  /** Where the words look to another side from there. */
  readonly prefer?: Preference;
}

/** The day from which a time counts, in an article of these days. */
export function originOf(anchor: TimeReading, article: ArticleDay): Origin {
  const { from, expression } = anchor;
  const deictic = expression.words;
  const writing = article.published.date;
  if (from.kind === 'writing') return { day: writing, steps: [], wide: null };
  if (from.kind === 'told') return toldOrigin(anchor, from.on, article);
  if (from.kind === 'reported') return reportedOrigin(anchor, from.on, article);
  const { on } = from;
  const told = on && resolveTime(on.expression, { reference: writing, prefer: on.prefer });
  if (told) {
    const { start, end } = told.date;
    // A night over two days is told by its second: what "اليوم" means to who speaks in it.
    const single = start !== null && (start === end || told.date.precision === 'night');
    const day = single ? end : null;
    const params = { deictic, words: on.expression.words, ...(day ? { day } : {}) };
    const steps = [...told.steps, { rule: day ? 'anchor.spoken-on' : 'anchor.spoken-at', params }];
    return { day, steps, wide: day ? null : told };
  }
  const day = dayOfQuotation(anchor, article);
  return {
    day,
    steps: day === null ? [] : [{ rule: quotationRule(day, article), params: { deictic, day } }],
    wide: null,
  };
}

/** A weekday of reported speech counts from the day of saying, where that is a single one. */
function reportedOrigin(
  { expression }: TimeReading,
  { expression: on, prefer }: TimeWords,
  { published }: ArticleDay,
): Origin {
  const told = resolveTime(on, { reference: published.date, prefer });
  const day = told && told.date.start === told.date.end ? told.date.start : null;
  if (!told || day === null) return { day: published.date, steps: [], wide: null };
  const step = { rule: 'anchor.reported-on', params: { deictic: expression.words, words: on.words, day } };
  return { day, steps: [...told.steps, step], wide: null };
}

/** A story that names a year goes on with dates of it, or of the months after it: this many days at most. */
const STORY_DAYS = 183;

/** A date without a year is the next one behind the one that names it, unless that lies far off or ahead of the day of writing. */
function toldOrigin(
  { expression }: TimeReading,
  { expression: on, prefer }: TimeWords,
  { published }: ArticleDay,
): Origin {
  const writing: Origin = { day: published.date, steps: [], wide: null };
  const told = resolveTime(on, { reference: published.date, prefer });
  const day = told?.date.start ?? null;
  if (!told || day === null) return writing;
  const found = resolveTime(expression, { reference: day, prefer: 'future' });
  const start = found?.date.start ?? null;
  if (start === null || (published.date !== null && start > published.date)) return writing;
  // "في نوفمبر 2020 … وتجدد القتال في 24 أغسطس": the last 24 August, not that of the next year, which would have been named.
  if (start.slice(0, 4) !== day.slice(0, 4) && daysBetween(day, start) > STORY_DAYS) return writing;
  const step = { rule: 'anchor.told-year', params: { deictic: expression.words, words: on.words, day } };
  return { day, steps: [...told.steps, step], wide: null, prefer: 'future' };
}

/**
 * The day of a quotation that the text does not date: the article's news day. Where the words name their weekday
 * ("أول أمس الاثنين") and it agrees with the day of publication alone, the paper has put them in its own terms.
 */
function dayOfQuotation({ expression, prefer }: TimeReading, article: ArticleDay): IsoDay | null {
  const { newsDay, published } = article;
  if (newsDay === null || published.date === null) return newsDayOf(article);
  const mismatches = (reference: IsoDay) =>
    resolveTime(expression, { reference, prefer })?.warnings.length ?? 0;
  return mismatches(published.date) < mismatches(newsDay) ? published.date : newsDay;
}

const quotationRule = (day: IsoDay, article: ArticleDay): string =>
  day === newsDayOf(article) ? 'anchor.spoken-news-day' : 'anchor.spoken-in-print';

/** A time as its clause has it read: "اليوم" in a quotation of yesterday → yesterday; `null`: it has no day. */
export function resolveReading(reading: TimeReading, article: ArticleDay): ResolvedTime | null {
  const { day, prefer = reading.prefer } = originOf(reading, article);
  return resolveTime(reading.expression, { reference: day, prefer });
}
