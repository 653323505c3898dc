// An anniversary with the date of what it remembers: "تحل غداً الذكرى الثانية للاتفاق الذي وُقع في 4 أيار 2020" → published on 3 May
// 2022; without "غداً" within days of it. One whose date stands elsewhere tells the year alone (publication-distances.ts).
import type { Shadow } from '../arabic/shadow.ts';
import { toShadow } from '../arabic/shadow.ts';
import { inOneSentence } from './publication-beside.ts';
import type { DayShape } from '../time/shapes.ts';
import { tellDay } from './publication-calendar.ts';
import type { Constraint, Placed } from './publication-constraint.ts';
import { stepOf } from './publication-constraint.ts';
import { inOrder, untilEdge } from './publication-stretches.ts';
import type { Quoted } from './publication-counts.ts';
import { findAnniversaries } from './publication-counts.ts';

/** How often the three name one day, taken as that of any deictic with its date, and the days over which the rest is spread. */
const RIGHT = 0.97;
const ELSEWHERE = 4000;
/** Characters between an anniversary and the deictic whose day it is. */
const REACH = 40;
/** What falls on the day of the deictic is the anniversary itself, not a ceremony: "تحل غداً", "التي تصادف اليوم". */
const FALLS = /(?<!\p{L})[وف]?(?:[يت]حل|حلت|[يت]صادف|صادفت|[يت]وافق|وافقت|تمر|مرت|[يت]سجل)(?!\p{L})/u;
/** Characters before the deictic in which that verb stands. */
const VERB_REACH = 30;

/**
 * Days from an anniversary to the text that names it with the date of its event: last day of each bucket on both sides and its share.
 * Counted on 46 with the year of the event and 62 without it.
 */
const NEAR = [
  [0, 0.48],
  [1, 0.24],
  [7, 0.13],
  [31, 0.1],
  [183, 0.05],
] as const;
const FAR = 1e-4;
/** The distances at which that likelihood becomes another one. */
const NEAR_EDGES = inOrder(NEAR.flatMap(([edge]) => [-edge, edge + 1]));

/** The likelihood, a day, that an anniversary lies so many days away. */
function nearDensity(gap: number): number {
  let before = -1;
  for (const [edge, share] of NEAR) {
    if (gap <= edge) return share / (edge === 0 ? 1 : 2 * (edge - before));
    before = edge;
  }
  return FAR;
}

type Anniversary = Quoted & { readonly years: number };

/** "تحل غداً الجمعة الذكرى الثانية", "الذكرى الثانية التي تصادف اليوم": the nearest such deictic of the sentence. */
function deicticOf({ text }: Shadow, start: number, end: number, placed: readonly Placed[]): Placed | null {
  const near = placed.flatMap((one) => {
    if (one.shape.kind !== 'relative-day' || one.quoted || !inOneSentence(text, one.at, start)) return [];
    const away = one.at < start ? start - one.at - one.expression.words.length : one.at - end;
    const before = text.slice(Math.max(0, one.at - VERB_REACH), one.at);
    return away <= REACH && FALLS.test(before) ? [{ one, away }] : [];
  });
  return near.sort((a, b) => a.away - b.away)[0]?.one ?? null;
}

/** The date of what an anniversary remembers: the first one behind it in its sentence. */
export const datedEvent = (
  shadow: Shadow,
  { span }: Quoted,
  placed: readonly Placed[],
): (Placed & { readonly shape: DayShape }) | null =>
  placed.find((one): one is Placed & { readonly shape: DayShape } => {
    const { shape, at } = one;
    const start = toShadow(shadow, span.start);
    return (
      shape.kind === 'day' &&
      shape.month.kind === 'known' &&
      shape.year.kind !== 'relative' &&
      shape.hint === null &&
      at > start &&
      inOneSentence(shadow.text, start, at)
    );
  }) ?? null;

function constraintOf(
  shadow: Shadow,
  anniversary: Anniversary,
  placed: readonly Placed[],
): Constraint | null {
  const event = datedEvent(shadow, anniversary, placed);
  if (event === null) return null;
  const { span, words, years } = anniversary;
  const start = toShadow(shadow, span.start);
  const deictic = deicticOf(shadow, start, toShadow(shadow, span.end), placed);
  const { year } = event.shape;
  // The day itself, by the year where it is written.
  const tell = tellDay(
    year.kind === 'known'
      ? { ...event.shape, year: { kind: 'known', value: year.value + years } }
      : event.shape,
  );
  if (tell === null) return null;
  const date = event.expression.words;
  const common = {
    span,
    words,
    dates: true,
    ...(year.kind === 'known' ? { tellsYear: true as const } : {}),
    year: null,
  };
  if (deictic?.shape.kind !== 'relative-day')
    return {
      ...common,
      settles: false,
      likelihood: (day) => nearDensity(Math.abs(tell(day) ?? Number.POSITIVE_INFINITY)),
      sameUntil: untilEdge(tell, NEAR_EDGES),
      supports: (day) => Math.abs(tell(day) ?? Number.POSITIVE_INFINITY) <= 7,
      step: (day) => stepOf('near-anniversary', { words }, { date, result: day }),
    };
  const { offset } = deictic.shape;
  const supports = (day: number) => tell(day + offset) === 0;
  const params = { date, deictic: deictic.expression.words };
  return {
    ...common,
    settles: true,
    likelihood: (day) => (supports(day) ? RIGHT : (1 - RIGHT) / ELSEWHERE),
    supports,
    step: (day) => stepOf('anniversary', { words }, { ...params, result: day }),
  };
}

/** The constraints of the anniversaries that a text names with the date of their event. */
export const findAnniversaryDays = (shadow: Shadow, placed: readonly Placed[]): Constraint[] =>
  findAnniversaries(shadow).flatMap((one) => constraintOf(shadow, one, placed) ?? []);
