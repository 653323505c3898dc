// The three questions that the empty drawer answers from the data: what was reported, who says so, what we do not know.
// Each number is that of the list which a press on it opens.
import { compareText } from '../../domain/compare-text.ts';
import type { Status } from '../../domain/corpus-schema.ts';
import type { EventFamily } from '../../domain/event-types.ts';
import { EVENT_FAMILIES, familyOf } from '../../domain/event-types.ts';
import { readLens } from '../../domain/lens.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';

/** Statuses in the order in which somebody must answer for them. */
const ACCOUNTS: readonly Status[] = ['claimed', 'contested', 'denied', 'agreed', 'reported'];
/** What the texts do not say to have happened. */
export const UNREAL: readonly Status[] = ['planned', 'called-for', 'hypothetical'];

/** Events named under each question, and sides under the second. */
const EXAMPLES = 3;
const SIDES = 4;

export interface WorkedQuestions {
  readonly what: {
    /** What begins first and what ends last of all that is dated; `null` where nothing is. */
    readonly bounds: readonly [EventSummary, EventSummary] | null;
    readonly families: readonly { readonly family: EventFamily; readonly count: number }[];
    /** Told in the most articles. */
    readonly examples: readonly EventSummary[];
  };
  readonly who: {
    /** The sides that tell of the most events as their own account. */
    readonly sides: readonly { readonly side: string; readonly count: number }[];
    readonly statuses: readonly { readonly status: Status; readonly count: number }[];
    readonly examples: readonly EventSummary[];
  };
  readonly unknown: {
    readonly undated: readonly EventSummary[];
    /** The texts put it on different days. */
    readonly differing: readonly EventSummary[];
    readonly estimated: number;
    readonly unreal: number;
    readonly articlesWithoutOutlet: number;
    readonly articlesDatedByInference: number;
  };
}

const isUndated = ({ date }: EventSummary) => date.start === null && date.end === null;

/** Answers from the events and articles of the corpus; `null` where there are none. Ties go to the order of the index. */
export function answerQuestions(
  events: readonly EventSummary[],
  articles: readonly ArticleHead[],
): WorkedQuestions | null {
  if (events.length === 0) return null;
  const withStatus = (...statuses: readonly Status[]) =>
    events.filter(({ status }) => statuses.includes(status));
  const dated = events.filter((event) => !isUndated(event));
  const startOf = ({ date }: EventSummary) => date.start ?? date.end ?? '';
  const endOf = ({ date }: EventSummary) => date.end ?? date.start ?? '';
  const first = dated.toSorted((a, b) => compareText(startOf(a), startOf(b)))[0];
  const last = dated.toSorted((a, b) => compareText(endOf(b), endOf(a)))[0];
  const contested = withStatus('contested').toSorted((a, b) => b.mentions.length - a.mentions.length);
  return {
    what: {
      bounds: first && last ? [first, last] : null,
      families: counted(
        EVENT_FAMILIES.map((family) => ({
          family,
          count: events.filter(({ type }) => familyOf(type) === family).length,
        })),
      ),
      examples: events
        .filter(({ status }) => !UNREAL.includes(status))
        .toSorted((a, b) => b.articles.length - a.articles.length || b.mentions.length - a.mentions.length)
        .slice(0, EXAMPLES),
    },
    who: {
      sides: counted(
        [...new Set(events.flatMap(({ claimants }) => claimants))].map((side) => ({
          side,
          count: events.filter((event) => readLens(event, side) === 'asserts').length,
        })),
      )
        .toSorted((a, b) => b.count - a.count)
        .slice(0, SIDES),
      statuses: counted(ACCOUNTS.map((status) => ({ status, count: withStatus(status).length }))),
      examples: [...contested, ...withStatus('denied'), ...withStatus('claimed')].slice(0, EXAMPLES),
    },
    unknown: {
      undated: events.filter(isUndated),
      differing: events.filter(({ dateAlternatives }) => dateAlternatives.length > 0),
      estimated: events.filter((event) => !isUndated(event) && !event.date.stated).length,
      unreal: withStatus(...UNREAL).length,
      articlesWithoutOutlet: articles.filter(({ publisher }) => publisher === null).length,
      articlesDatedByInference: articles.filter(({ published }) => published.basis === 'inferred').length,
    },
  };
}

/** What there is none of is no answer. */
function counted<T extends { readonly count: number }>(list: readonly T[]): T[] {
  return list.filter(({ count }) => count > 0);
}
