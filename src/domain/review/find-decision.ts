// Which decision of the file holds for what is on the screen: for an event, or for one of the mentions that tell it.
import type { Mention } from '../corpus-schema.ts';
import { anchorOfMention, mentionsMeant } from './mention-anchor.ts';
import type { ReviewReport } from './review-report.ts';
import type { Anchor, Decision, DecisionKind, DecisionOf, ReviewFile } from './review-schema.ts';

/** Kinds of decisions that are tied to words. */
export type AnchoredKind = Exclude<DecisionKind, 'article'>;

/** Whether an anchor means a mention: its words, and of several told by the same words this one. */
function means(anchor: Anchor, mention: Mention): boolean {
  const own = anchorOfMention(mention);
  return (
    own.article === anchor.article &&
    own.exact === anchor.exact &&
    own.prefix === anchor.prefix &&
    own.suffix === anchor.suffix &&
    own.trigger.start === anchor.trigger.start &&
    mentionsMeant(anchor, [mention]).length > 0
  );
}

/** What decisions of an event or of a mention are looked for by. */
export interface DecisionPlace {
  readonly mentions: readonly Mention[];
  /** `null`: only of these mentions themselves, as of their claims. */
  readonly event: string | null;
}

const isOfKind = <K extends DecisionKind>(decision: Decision, kind: K): decision is DecisionOf<K> =>
  decision.kind === kind;

/** The last decision of a kind that holds for an event or mention: by its words, or as the report found it; `null`: none. */
export function findDecision<K extends AnchoredKind>(
  { decisions }: Pick<ReviewFile, 'decisions'>,
  report: Pick<ReviewReport, 'outcomes'> | null,
  kind: K,
  { mentions, event }: DecisionPlace,
): DecisionOf<K> | null {
  const reported = new Set(
    event === null
      ? []
      : (report?.outcomes ?? []).filter((outcome) => outcome.event === event).map(({ decision }) => decision),
  );
  const found = decisions.findLast(
    (decision) =>
      decision.kind !== 'article' &&
      decision.kind === kind &&
      (reported.has(decision.id) || mentions.some((mention) => means(decision.at, mention))),
  );
  return found && isOfKind(found, kind) ? found : null;
}

/** The last decision on what is known of an article. */
export function findArticleDecision(
  { decisions }: Pick<ReviewFile, 'decisions'>,
  article: string,
): DecisionOf<'article'> | null {
  const found = decisions.findLast((decision) => decision.kind === 'article' && decision.article === article);
  return found && isOfKind(found, 'article') ? found : null;
}
