// Which of the days that stand in an article's head is its own: a stated publication before an update, that before a bare date,
// and last the first line of the page, where many sites have the day on which they are looked at.
import type { Article, Step } from '../../domain/corpus-schema.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { isoWeekday } from '../../domain/iso-day.ts';
import { resolveTime } from '../time/resolve-time.ts';
import type { TimeExpression } from '../time/types.ts';
import type { Dateline } from './publication-dateline.ts';

export interface Stated {
  readonly published: Article['published'] | null;
  /** The days of the page's clock: no dates of the article's, nor told in it. */
  readonly clocks: ReadonlySet<TimeExpression>;
}

const KINDS = ['published', 'day', 'updated', 'alone', 'place'] as const;

const dayOf = ({ expression }: Dateline): IsoDay | null =>
  resolveTime(expression, { reference: null, prefer: 'past' })?.date.start ?? null;

/** Whether the text says "اليوم" or "أمس" with a weekday that fits neither the day nor the one before, as news of the night is told. */
function contradicts(day: IsoDay, times: readonly TimeExpression[]): boolean {
  const own = isoWeekday(day);
  return times.some(({ shape }) => {
    if (shape.kind !== 'relative-day' || shape.weekday === null) return false;
    const late = (((own - shape.weekday + shape.offset) % 7) + 7) % 7;
    return late > 1;
  });
}

/**
 * The day that an article states: of "السبت 10 أكتوبر 2020" in the page's first line and "9 أكتوبر 2020 10:20" below the title the
 * latter. A page whose first line alone has a day, which its words contradict, states none.
 */
export function findStated(datelines: readonly Dateline[], times: readonly TimeExpression[]): Stated {
  const dated = datelines.flatMap((dateline) => {
    const day = dayOf(dateline);
    return day === null ? [] : [{ ...dateline, day }];
  });
  const isClock = ({ kind, first }: Dateline) => first && (kind === 'day' || kind === 'updated');
  const choose = (from: typeof dated) =>
    KINDS.map((kind) => from.find((dateline) => dateline.kind === kind)).find(Boolean);
  const clock = dated.find(isClock);
  const own = choose(dated.filter((dateline) => !isClock(dateline)));
  const trusted = clock && clock.kind === 'day' && !contradicts(clock.day, times) ? clock : null;
  // A place and its date open the text more surely than a clock ends the menu; a caption has no such line.
  const found = own && (own.kind !== 'alone' || !trusted) ? own : (trusted ?? own);
  const clocks = new Set(
    dated.filter((one) => isClock(one) && one.day !== found?.day).map(({ expression }) => expression),
  );
  if (!found) return { published: null, clocks };
  const { expression, day, kind } = found;
  const step: Step = {
    rule: `publication.stated-${kind === 'day' ? 'alone' : kind}`,
    params: { words: expression.words, result: day },
  };
  return {
    published: { date: day, basis: 'stated', evidence: [{ span: expression.span, step }], runnerUp: null },
    clocks,
  };
}
