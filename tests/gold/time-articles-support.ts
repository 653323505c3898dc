// The ten articles with time traps: reads their gold and measures what the engine gives against it, item by item.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Article, Corpus, Mention, Span } from '../../src/domain/corpus-schema.ts';
import { PUBLICATION_BASES } from '../../src/domain/vocabulary.ts';
import { EVENT_TYPES } from '../../src/domain/event-types.ts';

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const words = z.string().check(z.minLength(1));
const occurrence = z.int().check(z.positive());
const note = z.optional(z.string());
const dateShape = { edtf: z.nullable(z.string()), start: day, end: day };
const dateSchema = z.object(dateShape);

export const goldSchema = z.object({
  published: z.object({ date: day, basis: z.enum(PUBLICATION_BASES) }),
  newsDay: day,
  times: z.array(z.object({ words, occurrence, ...dateShape, note })),
  traps: z.array(z.object({ words, occurrence, why: words })),
  events: z.array(
    z.object({
      trigger: words,
      occurrence,
      type: z.enum(EVENT_TYPES),
      alsoType: z.optional(z.array(z.enum(EVENT_TYPES))),
      ...dateShape,
      alsoDate: z.optional(z.array(dateSchema)),
      own: z.boolean(),
      note,
    }),
  ),
});
export type Gold = z.infer<typeof goldSchema>;
type GoldEvent = Gold['events'][number];
type Days = Readonly<{ start: string | null; end: string | null }>;

/** The gold that lies beside an article: `readGold(folder, 'sirte-halt')`. */
export function readGold(folder: string, id: string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));
}

/** Where words stand for the n-th time; null where they do not: `locate('أمس وأمس', 'أمس', 2)` → 5–8. */
export function locate(text: string, what: string, nth: number): Span | null {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(what, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + what.length };
}

/** What of the gold does not stand in the text. */
export function strayWords(text: string, gold: Gold): string[] {
  const events = gold.events.map(({ trigger, occurrence: nth }) => ({ words: trigger, occurrence: nth }));
  return [...gold.times, ...gold.traps, ...events]
    .filter((item) => locate(text, item.words, item.occurrence) === null)
    .map((item) => `${item.words} (${item.occurrence})`);
}

/** How many of how many are right, and those that are wrong in words. */
export interface Measure {
  readonly of: number;
  readonly wrong: readonly string[];
}

/** `shareOf({ of: 20, wrong: ['…'] })` → 0.95. */
export const shareOf = ({ of, wrong }: Measure): number => (of === 0 ? 1 : (of - wrong.length) / of);

/** Several measures as one. */
export const sum = (measures: readonly Measure[]): Measure => ({
  of: measures.reduce((total, measure) => total + measure.of, 0),
  wrong: measures.flatMap(({ wrong }) => wrong),
});

/** `tell({ of: 20, wrong: ['a'] })` → "19 of 20 (0.950)" and the wrong ones below. */
export const tell = (measure: Measure): string =>
  [
    `${measure.of - measure.wrong.length} of ${measure.of} (${shareOf(measure).toFixed(3)})`,
    ...measure.wrong,
  ].join('\n  ');

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const sameDays = (a: Days, b: Days) => a.start === b.start && a.end === b.end;
const isDated = ({ start, end }: Days) => start !== null || end !== null;
const tellDays = ({ start, end }: Days) =>
  isDated({ start, end }) ? `${start ?? '..'}${start === end ? '' : `/${end ?? '..'}`}` : 'undated';

/** The publication date and its basis. */
export function measurePublication(article: Article, gold: Gold): Measure {
  const { date, basis } = article.published;
  const right = date === gold.published.date && basis === gold.published.basis;
  const wanted = `${gold.published.date} ${gold.published.basis}`;
  return { of: 1, wrong: right ? [] : [`${article.id}: ${wanted}, not ${date} ${basis}`] };
}

/** The gold times with a day: right where an expression that overlaps has the same first and last day. */
export function measureTimes(article: Article, gold: Gold): Measure {
  const dated = gold.times.filter(isDated);
  const wrong = dated.flatMap((time) => {
    const at = locate(article.text, time.words, time.occurrence);
    const met = article.times.filter(({ span }) => at !== null && overlap(span, at));
    if (met.some(({ value }) => sameDays(value, time))) return [];
    const got = met.map(({ span, value }) => `"${sliceOf(article, span)}" ${tellDays(value)}`).join(', ');
    return [`${article.id}: "${time.words}" (${time.occurrence}) ${tellDays(time)}, not ${got || 'found'}`];
  });
  return { of: dated.length, wrong };
}

/** The traps: wrong where an expression with a day overlaps one. */
export function measureTraps(article: Article, gold: Gold): Measure {
  const wrong = gold.traps.flatMap((trap) => {
    const at = locate(article.text, trap.words, trap.occurrence);
    return article.times
      .filter(({ span, value }) => at !== null && overlap(span, at) && isDated(value))
      .map(
        ({ span, value }) =>
          `${article.id}: "${trap.words}" read as "${sliceOf(article, span)}" ${tellDays(value)}`,
      );
  });
  return { of: gold.traps.length, wrong };
}

const sliceOf = (article: Article, span: Span) => article.text.slice(span.start, span.end);

/** A gold event and the mention that answers it. */
export interface Answer {
  readonly event: GoldEvent;
  readonly mention: Mention;
}

/** Gold events with the mention of their type whose trigger overlaps, each used once, equal dates first. */
export function answersOf(corpus: Corpus, gold: Gold): Answer[] {
  const article = corpus.articles[0];
  const text = article?.text ?? '';
  const pairs = gold.events.flatMap((event) => {
    const at = locate(text, event.trigger, event.occurrence);
    return corpus.mentions
      .filter((mention) => [event.type, ...(event.alsoType ?? [])].includes(mention.type))
      .filter(({ trigger }) => at !== null && overlap(trigger, at))
      .map((mention) => ({ event, mention }));
  });
  const rank = (pair: Answer) => (isExact(pair) ? 0 : 1) + (pair.mention.type === pair.event.type ? 0 : 2);
  const used = new Set<GoldEvent | Mention>();
  return pairs
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ event, mention }) => {
      if (used.has(event) || used.has(mention)) return false;
      used.add(event).add(mention);
      return true;
    });
}

const readings = ({ event }: Answer): readonly Days[] => [event, ...(event.alsoDate ?? [])];
const isExact = (answer: Answer) => readings(answer).some((days) => sameDays(answer.mention.date, days));

/** How many of the gold events are found, the missing ones in words. */
export function measureFound(articleId: string, gold: Gold, answers: readonly Answer[]): Measure {
  const found = new Set(answers.map(({ event }) => event));
  const missing = gold.events.filter((event) => !found.has(event));
  return {
    of: gold.events.length,
    wrong: missing.map(({ type, trigger }) => `${articleId}: ${type} "${trigger}"`),
  };
}

/** The found events with a date of their own: the exact first and last day. */
export function measureExact(answers: readonly Answer[]): Measure {
  return judge(
    answers.filter(({ event }) => event.own),
    isExact,
  );
}

/** All found events: within a day. */
export function measureNear(answers: readonly Answer[]): Measure {
  return judge(answers, (answer) => readings(answer).some((days) => isNear(answer, days)));
}

function judge(answers: readonly Answer[], isRight: (answer: Answer) => boolean): Measure {
  const wrong = answers.filter((answer) => !isRight(answer));
  return {
    of: answers.length,
    wrong: wrong.map(({ event, mention }) => {
      const { basis } = mention.date;
      const what = `${event.type} "${event.trigger}" (${event.occurrence})`;
      return `${mention.article}: ${what} ${tellDays(event)}, not ${tellDays(mention.date)} by ${basis}`;
    }),
  };
}

const count = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const toNumbers = ({ start, end }: Days) =>
  [start === null ? -Infinity : count(start), end === null ? Infinity : count(end)] as const;

/** Own dates: both ends within a day. Inferred ones: inside the gold's days widened by one, as in the guidelines' scorer. */
function isNear({ event, mention }: Answer, days: Days): boolean {
  if (!isDated(days) || !isDated(mention.date)) return isDated(days) === isDated(mention.date);
  const [goldFirst, goldLast] = toNumbers(days);
  const [first, last] = toNumbers(mention.date);
  if (!event.own) return first >= goldFirst - 1 && first <= goldLast + 1 && last <= goldLast + 1;
  const close = (a: number, b: number) => a === b || Math.abs(a - b) <= 1;
  return close(first, goldFirst) && close(last, goldLast);
}
