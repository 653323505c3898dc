// How the date of the event at hand is known: the sentence, what is remarked on, who gives which date, and the steps.
import type { Mention } from '../../domain/corpus-schema.ts';
import { findDateAccounts } from '../../domain/date-accounts.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { DateAccounts } from '../drawer/DateAccounts.tsx';
import { findRemarks } from '../drawer/date-explanation.ts';
import { findDateMention, wordDateReason } from '../drawer/event-words.ts';
import { WhyDate } from '../drawer/WhyDate.tsx';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';

interface DateEvidenceProps {
  readonly event: EventSummary;
  readonly mentions: readonly Mention[];
}

export function DateEvidence({ event, mentions }: DateEvidenceProps) {
  const { articles, warnings } = useIndex();
  const labels = useLabels();
  const { dates, t } = useWords();
  const mention = findDateMention(event, mentions);
  if (!mention) return null;
  const headOf = (id: string) => articles.find((article) => article.id === id);
  const article = headOf(mention.article);
  return (
    <div className="rv-evidence">
      <p className="dr-date-reason">{wordDateReason(event, mention, article, dates, t)}</p>
      {findRemarks(mention, warnings).map((remark) => (
        <p key={remark.rule} className="dr-date-reason rv-remark">
          {t('drawer.dateRemark')} {wordStep(remark, dates, labels)}
        </p>
      ))}
      <DateAccounts accounts={findDateAccounts({ event, mentions, headOf })} />
      <WhyDate mention={mention} article={article} />
    </div>
  );
}
