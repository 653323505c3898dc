// The corrections log: what editors changed after they had signed, as readers saw it before and see it now, by whom and why.
// What came with other articles or a better engine is no correction.
import type { Correction, Outcome, Seen } from './review-report.ts';
import type { Decision, DecisionKind, ReviewFile, SignedEvent } from './review-schema.ts';
import type { SeenChange, SeenField } from './seen-fields.ts';
import { EVENT_FIELDS, findArticleChanges, findEventChanges, isUnchanged } from './seen-fields.ts';
import { head } from './differences.ts';
import { matchEvents } from './match-events.ts';
import type { Snapshot } from './snapshot.ts';

interface CorrectionsInput {
  readonly file: Pick<ReviewFile, 'decisions' | 'signoffs'>;
  readonly outcomes: readonly Pick<Outcome, 'decision' | 'status' | 'event' | 'article'>[];
  /** The present inputs with the decisions of the last sign-off alone; asked for only where somebody has signed. */
  readonly signedAlone: () => Snapshot;
  readonly now: Snapshot;
}

/** What follows from other fields: it changes with any of them. */
const DERIVED = ['status', 'claimants', 'deniers', 'headline', 'label'] as const;
/** The fields that a decision sets; `null`: it may change all of them. */
const SETS: Readonly<Record<DecisionKind, readonly SeenField[] | null>> = {
  accept: [],
  hide: null,
  retype: ['type'],
  redate: ['date', 'otherDates'],
  places: ['places'],
  actors: ['actors'],
  claims: ['claims'],
  modality: ['date', 'otherDates'],
  quantities: ['quantities'],
  retitle: [],
  merge: null,
  split: null,
  relate: ['relations'],
  add: null,
  article: null,
};

/** Of what changed in an event that which a decision of its kind may have changed. */
function limitTo(kind: DecisionKind, { was, now }: SeenChange): SeenChange {
  const own = SETS[kind];
  if (own === null) return { was, now };
  const allowed = new Set<string>([...own, ...DERIVED]);
  const limit = (seen: Seen): Seen =>
    Object.fromEntries(Object.entries(seen).filter(([field]) => allowed.has(field)));
  return { was: limit(was), now: limit(now) };
}

const wholeEvent = (event: SignedEvent): Seen =>
  Object.fromEntries(EVENT_FIELDS.map((field) => [field, event[field]]));

type Change = Pick<Correction, 'event' | 'headline' | 'was' | 'now' | 'joined' | 'splitFrom'>;
const NOT_REGROUPED = { joined: [], splitFrom: null };

/**
 * Finds what a decision changed between two states; `null`: nothing that readers see. `article`: as it is called now. `isAlone`:
 * no other decision is of its event, so that all that changed is its doing.
 */
function changeFinder(
  before: Snapshot,
  after: Snapshot,
): (
  decision: Decision,
  event: string | null,
  rest: { readonly article: string; readonly isAlone: boolean },
) => Change | null {
  const { matches, successor } = matchEvents(before.events, after.events);
  const matchOf = new Map(matches.map((match) => [match.after, match]));
  const holders = ({ events }: Snapshot) =>
    new Map(events.flatMap((event) => event.mentions.map((mention) => [mention, event])));
  const [olds, news] = [holders(before), holders(after)];
  return (decision, id, { article: name, isAlone }) => {
    if (decision.kind === 'accept') return null;
    if (decision.kind === 'article') {
      // A file renamed since has its new name in the later state, and in the earlier one perhaps.
      const [old, article] = [before, after].map(({ articles }) =>
        articles.find((one) => one.id === name || one.id === decision.article),
      );
      const fields = old && article ? findArticleChanges(old, article) : null;
      if (fields === null || isUnchanged(fields)) return null;
      return { event: null, headline: null, ...fields, ...NOT_REGROUPED };
    }
    const [old, event] = id === null ? [] : [olds.get(id), news.get(id)];
    const headline = (event ?? old)?.headline ?? null;
    if (old && event) {
      const all = findEventChanges(old, event, successor);
      const fields = isAlone ? all : limitTo(decision.kind, all);
      if (isUnchanged(fields)) return null;
      const match = matchOf.get(event);
      const joined = decision.kind === 'merge' ? (match?.joined ?? []).map(head) : [];
      const splitFrom = decision.kind === 'split' && match?.isSplitOff ? head(old) : null;
      return { event: event.id, headline, ...fields, joined, splitFrom };
    }
    if (!old && !event) return null;
    return {
      event: id,
      headline,
      was: old ? wholeEvent(old) : {},
      now: event ? wholeEvent(event) : {},
      ...NOT_REGROUPED,
    };
  };
}

/**
 * The corrections in the order of the decisions: those between one sign-off and the next, and those since the last. A
 * decision that changed nothing (it says what stood there) is none.
 */
export function buildCorrections({ file, outcomes, signedAlone, now }: CorrectionsInput): Correction[] {
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.decision, outcome]));
  const { decisions, signoffs } = file;
  return signoffs.flatMap((signoff, at) => {
    const next = signoffs[at + 1];
    const signed = new Set(signoffs.slice(0, at + 1).flatMap((one) => one.decisions));
    const nextSigned = next && new Set(next.decisions);
    const later = decisions.filter(
      ({ id, kind }) =>
        kind !== 'accept' &&
        !signed.has(id) &&
        (nextSigned ? nextSigned.has(id) : outcomeOf.get(id)?.status === 'applied'),
    );
    if (later.length === 0) return [];
    const find = changeFinder(next ? signoff : signedAlone(), next ?? now);
    const eventOf = ({ id }: Decision) => outcomeOf.get(id)?.event ?? null;
    return later.flatMap((decision): Correction[] => {
      const { id, kind, by, on, reason } = decision;
      const event = eventOf(decision);
      const isAlone = !later.some((other) => other !== decision && eventOf(other) === event);
      const article =
        outcomeOf.get(id)?.article ?? (kind === 'article' ? decision.article : decision.at.article);
      const change = find(decision, event, { article, isAlone });
      return change === null ? [] : [{ decision: id, kind, by, on, reason, article, ...change }];
    });
  });
}
