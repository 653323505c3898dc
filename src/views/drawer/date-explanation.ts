// Why a mention has its date, in the order a person would tell it: the words, the day they count from and how that is
// known, the rules. Chooses and orders; wording and markup are others' work.
import type { Mention, Step, Warning } from '../../domain/corpus-schema.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import { timeExpression } from '../../domain/date-accounts.ts';

/** More evidence for a publication day than this is in the reader. */
const MAX_EVIDENCE = 3;

export interface DateExplanation {
  /** The words of the article, where they stand inside the passage. */
  readonly words: string | null;
  /** How the article's own day is known; `null` where it took no part. */
  readonly article: {
    readonly basis: ArticleHead['published']['basis'];
    readonly day: string | null;
    readonly evidence: readonly Step[];
    readonly runnerUp: string | null;
  } | null;
  readonly steps: readonly Step[];
}

/** Whether a step counts from the article: from its day of publication or of news, or says that it has none. */
function countsFrom({ published, newsDay }: ArticleHead, { rule, params }: Step): boolean {
  if (published.date === null) return rule === 'anchor.no-date' || rule === 'anchor.day-unknown';
  const day = params.reference ?? (rule.startsWith('anchor.') ? params.day : undefined);
  return day !== undefined && (day === published.date || day === newsDay);
}

/** The explanation of a mention's date; `article`: the one it stands in. */
export function explainDate(mention: Mention, article: ArticleHead | undefined): DateExplanation {
  const { steps } = mention.date;
  const counts = article?.published && steps.some((step) => countsFrom(article, step));
  const published = counts ? article.published : null;
  return {
    words: timeExpression(mention),
    article: published && {
      basis: published.basis,
      day: published.date,
      evidence: published.evidence.slice(0, MAX_EVIDENCE).map(({ step }) => step),
      runnerUp: published.runnerUp,
    },
    steps,
  };
}

/** What is wrong with the words that date a mention: `الخميس 9 أكتوبر 2020`, a Friday. */
export function findRemarks({ article, date }: Mention, warnings: readonly Warning[]): Warning[] {
  const { expression } = date;
  if (expression === null) return [];
  return warnings.filter(
    ({ article: of, span }) =>
      of === article && span !== null && span.start < expression.end && span.end > expression.start,
  );
}
