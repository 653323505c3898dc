// The date of an event: in words, with its precision, how it is known, and why.
import type { EventDate, Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import { findDateAccounts } from '../../domain/date-accounts.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { wordStep } from '../../i18n/step-words.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { DateAccounts } from './DateAccounts.tsx';
import { wordEventDate } from '../../i18n/word-event.ts';
import { findDateMention, wordDateReason } from './event-words.ts';
import { findRemarks } from './date-explanation.ts';
import { WhyDate } from './WhyDate.tsx';

/** What the words of the date itself say already. */
const SAID: ReadonlySet<EventDate['precision']> = new Set([
  'part-of-day',
  'night',
  'part-of-month',
  'season',
  'month',
  'year',
  'decade',
]);

interface DateBlockProps {
  readonly event: EventSummary;
  /** `null` while the event's details are on their way. */
  readonly mentions: readonly Mention[] | null;
  /** The editor who dated the event otherwise than its words do; `null`: it has the date of its words. */
  readonly setBy: NewsEvent['reviewed'];
}

export function DateBlock({ event, mentions, setBy }: DateBlockProps) {
  const { articles, warnings } = useIndex();
  const labels = useLabels();
  const { dates, t } = useWords();
  const mention = mentions && findDateMention(event, mentions);
  const article = mention ? articles.find(({ id }) => id === mention.article) : undefined;
  // Joining events may give one a date that its words do tell.
  const isSet = setBy !== null && mention !== null && mention?.date.edtf !== event.date.edtf;
  const dated = event.date.start !== null || event.date.end !== null;
  const accounts = mentions
    ? findDateAccounts({ event, mentions, headOf: (id) => articles.find((one) => one.id === id) })
    : [];
  return (
    <div className="dr-date">
      <p className="dr-date-day">
        <time dateTime={event.date.start ?? undefined}>{wordEventDate(event, dates, t)}</time>
        {dated && event.date.stated && !SAID.has(event.date.precision) && (
          <span className="dr-date-precision"> · {t(`precision.${event.date.precision}`)}</span>
        )}
        {dated && !event.date.stated && <span className="dr-estimated">{t('date.estimated')}</span>}
      </p>
      {isSet && (
        <p className="dr-date-reason">
          {t('drawer.dateSet', {
            by: isolate(setBy.by),
            on: formatGivenDay(setBy.on, dates),
          })}
        </p>
      )}
      {mention && !isSet && (
        <p className="dr-date-reason">{wordDateReason(event, mention, article, dates, t)}</p>
      )}
      {mention &&
        findRemarks(mention, warnings).map((remark) => (
          <p key={remark.rule} className="dr-date-reason">
            {t('drawer.dateRemark')} {wordStep(remark, dates, labels)}
          </p>
        ))}
      <DateAccounts accounts={accounts} />
      {mention && <WhyDate mention={mention} article={article} isSet={isSet} />}
    </div>
  );
}
