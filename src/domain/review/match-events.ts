// Which event of one state of a chronology is which of another: by the mentions that both hold. What was joined or taken
// apart in between has its counterpart too; only what shares nothing is new, or gone.
import type { SignedEvent } from './review-schema.ts';

export interface EventMatch {
  /** What the event was: the one of before that shares most mentions with it; `null`: it is new. */
  readonly before: SignedEvent | null;
  readonly after: SignedEvent;
  /** Other events of before that went into it, most of whose mentions it holds. */
  readonly joined: readonly SignedEvent[];
  /** Whether most of what it was went to another event. */
  readonly isSplitOff: boolean;
}
export interface Matching {
  /** One an event of after, in its order. */
  readonly matches: readonly EventMatch[];
  /** Events of before of which nothing is left. */
  readonly gone: readonly SignedEvent[];
  /** The event of after that an event of before is, by id; itself where it is gone. */
  readonly successor: (id: string) => string;
}

/** For each event the others that share mentions with it, those that share most first, then in their order. */
function rank(
  events: readonly SignedEvent[],
  others: readonly SignedEvent[],
): Map<SignedEvent, readonly SignedEvent[]> {
  const holder = new Map(others.flatMap((other) => other.mentions.map((mention) => [mention, other])));
  const place = new Map(others.map((other, at) => [other, at]));
  return new Map(
    events.map((event) => {
      const shared = new Map<SignedEvent, number>();
      for (const mention of event.mentions) {
        const other = holder.get(mention);
        if (other) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      const ranked = [...shared].sort(
        ([a, m], [b, n]) =>
          n - m ||
          Number(b.id === event.id) - Number(a.id === event.id) ||
          (place.get(a) ?? 0) - (place.get(b) ?? 0),
      );
      return [event, ranked.map(([other]) => other)] as const;
    }),
  );
}

/** What an event says, for those whose article was given anew and whose mentions are therefore others. */
const contentOf = ({ type, date, actors, places, headline }: SignedEvent) =>
  JSON.stringify([type, date.edtf, actors.map(({ actor, role }) => [actor, role]), places, headline]);

function byContent(events: readonly SignedEvent[]): Map<string, SignedEvent> {
  const found = new Map<string, SignedEvent>();
  const twice = new Set<string>();
  for (const event of events) {
    const content = contentOf(event);
    if (found.has(content)) twice.add(content);
    found.set(content, event);
  }
  for (const content of twice) found.delete(content);
  return found;
}

/** Pairs of events that share no mention with anything and say the very same, where each is the only one that says so. */
function pairByContent(
  before: readonly SignedEvent[],
  after: readonly SignedEvent[],
): Map<SignedEvent, SignedEvent> {
  const olds = byContent(before);
  return new Map(
    [...byContent(after)].flatMap(([content, event]) => {
      const old = olds.get(content);
      return old ? [[event, old] as const] : [];
    }),
  );
}

/** Finds what became of each event. */
export function matchEvents(before: readonly SignedEvent[], after: readonly SignedEvent[]): Matching {
  const olds = rank(after, before);
  const news = rank(before, after);
  const alone = (ranks: ReturnType<typeof rank>) => (event: SignedEvent) => ranks.get(event)?.length === 0;
  const retold = pairByContent(before.filter(alone(news)), after.filter(alone(olds)));
  const retoldOlds = new Map([...retold].map(([event, old]) => [old, event]));
  const successorOf = (old: SignedEvent) => news.get(old)?.[0] ?? retoldOlds.get(old) ?? null;
  const matches = after.map((event): EventMatch => {
    const [main = retold.get(event) ?? null, ...others] = olds.get(event) ?? [];
    return {
      before: main,
      after: event,
      joined: others.filter((old) => successorOf(old) === event),
      isSplitOff: main !== null && successorOf(main) !== event,
    };
  });
  const successors = new Map(before.map((old) => [old.id, successorOf(old)?.id ?? old.id]));
  return {
    matches,
    gone: before.filter((old) => successorOf(old) === null),
    successor: (id) => successors.get(id) ?? id,
  };
}
