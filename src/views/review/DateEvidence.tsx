// How the date of the event at hand is known: the sentence, what is remarked on, who gives which date, and the steps.
import type { Mention, NewsEvent } from '../../domain/corpus-schema.ts';
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
  readonly reviewed: NewsEvent['reviewed'];
}

export function DateEvidence({ event, mentions, reviewed }: DateEvidenceProps) {
  const { articles, warnings } = useIndex();
  const labels = useLabels();
  const { dates, t } = useWords();
  const mention = findDateMention(event, mentions);
  if (!mention) return null;
  const headOf = (id: string) => articles.find((article) => article.id === id);
  const article = headOf(mention.article);
  // Of a date that an editor set, the words do not give the reason.
  const isSet = reviewed !== null && 'date' in reviewed.was && mention.date.edtf !== event.date.edtf;
  return (
    <div className="rv-evidence">
      {!isSet && <p className="dr-date-reason">{wordDateReason(event, mention, article, dates, t)}</p>}
      {findRemarks(mention, warnings).map((remark) => (
        <p key={remark.rule} className="dr-date-reason rv-remark">
          {t('drawer.dateRemark')} {wordStep(remark, dates, labels)}
        </p>
      ))}
      <DateAccounts accounts={findDateAccounts({ event, mentions, headOf })} />
      <WhyDate mention={mention} article={article} isSet={isSet} />
    </div>
  );
}
