// Which decision of the file holds for what is on the screen: for an event, or for one of the mentions that tell it.
import type { Mention } from '../corpus-schema.ts';
import { anchorOfMention } from './mention-anchor.ts';
import type { ReviewReport } from './review-report.ts';
import type { Anchor, Decision, DecisionKind, DecisionOf, ReviewFile } from './review-schema.ts';

/** Kinds of decisions that are tied to words. */
export type AnchoredKind = Exclude<DecisionKind, 'article'>;

const isSameWords = (a: Anchor, b: Anchor): boolean =>
  a.article === b.article &&
  a.exact === b.exact &&
  a.prefix === b.prefix &&
  a.suffix === b.suffix &&
  a.trigger.start === b.trigger.start;

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
  const anchors = mentions.map(anchorOfMention);
  const found = decisions.findLast(
    (decision) =>
      decision.kind !== 'article' &&
      decision.kind === kind &&
      (reported.has(decision.id) || anchors.some((anchor) => isSameWords(anchor, decision.at))),
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
