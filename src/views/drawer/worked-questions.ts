// The three questions that the empty drawer answers from the data: what was reported, who says so, what we do not know.
import type { EventFamily } from '../../domain/event-types.ts';
import { EVENT_FAMILIES, familyOf } from '../../domain/event-types.ts';
import type { Status } from '../../domain/corpus-schema.ts';
import type { EventSummary } from '../../domain/site-data.ts';

/** Accounts that somebody must answer for. */
export const DISPUTED: readonly Status[] = ['claimed', 'contested', 'denied'];
/** What the texts do not say to have happened. */
export const UNREAL: readonly Status[] = ['planned', 'called-for', 'hypothetical'];

/** Events named under each question. */
const EXAMPLES = 3;

export interface WorkedQuestions {
  readonly what: { readonly family: EventFamily; readonly examples: readonly EventSummary[] };
  readonly who: {
    readonly claimed: number;
    readonly contested: number;
    readonly examples: readonly EventSummary[];
  };
  readonly unknown: {
    readonly undated: number;
    readonly estimated: number;
    readonly unreal: number;
    readonly examples: readonly EventSummary[];
  };
}

const isUndated = ({ date }: EventSummary) => date.start === null && date.end === null;

/** Answers from the events of the corpus; `null` where there are none. Ties go to the order of the index. */
export function answerQuestions(events: readonly EventSummary[]): WorkedQuestions | null {
  if (events.length === 0) return null;
  const inFamily = new Map<EventFamily, number>();
  for (const { type } of events) inFamily.set(familyOf(type), (inFamily.get(familyOf(type)) ?? 0) + 1);
  const counted = (family: EventFamily) => inFamily.get(family) ?? 0;
  const family = [...EVENT_FAMILIES].sort((a, b) => counted(b) - counted(a))[0] ?? 'combat';
  const withStatus = (...statuses: Status[]) => events.filter(({ status }) => statuses.includes(status));
  const undated = events.filter(isUndated);
  const unreal = events.filter(({ status }) => UNREAL.includes(status));
  const byArticles = events
    .filter(({ status }) => !UNREAL.includes(status))
    .toSorted((a, b) => b.articles.length - a.articles.length || b.mentions.length - a.mentions.length);
  const contested = withStatus('contested', 'denied');
  return {
    what: { family, examples: byArticles.slice(0, EXAMPLES) },
    who: {
      claimed: withStatus('claimed').length,
      contested: contested.length,
      examples: [
        ...contested.toSorted((a, b) => b.mentions.length - a.mentions.length),
        ...withStatus('claimed'),
      ].slice(0, EXAMPLES),
    },
    unknown: {
      undated: undated.length,
      estimated: events.filter((event) => !isUndated(event) && !event.date.stated).length,
      unreal: unreal.length,
      examples: [...undated, ...unreal].slice(0, EXAMPLES),
    },
  };
}
