// A list of differences: how many of each kind, then the events, each with what changed of it; and the list as a file.
import { useState } from 'react';
import { countDifferences } from '../../domain/review/differences.ts';
import type {
  ChangedArticle,
  ChangedEvent,
  Differences,
  HeadedEvent,
} from '../../domain/review/review-report.ts';
import { writeDifferences } from '../../exports/differences-csv.ts';
import { formatGivenDay } from '../../i18n/format-date.ts';
import { isolate } from '../../i18n/isolate.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { saveFile } from '../shared/save-file.ts';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useReport } from '../shared/use-report.ts';
import { ArticleLink } from './ArticleLink.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import type { EventKind } from './count-words.ts';
import { KINDS, wordCounts } from './count-words.ts';
import { Regrouped } from './Regrouped.tsx';
import { EventLink } from './EventLink.tsx';
import { useChangeWords } from './use-change-words.ts';

/** Events of a kind at first, and with each press. */
const PAGE = 50;

interface DifferenceListProps {
  readonly differences: Differences;
  /** What the chronology is compared with, in words. */
  readonly since: string;
}

type Row = HeadedEvent & Partial<ChangedEvent> & { readonly deniedBy?: readonly string[] };

export function DifferenceList({ differences, since }: DifferenceListProps) {
  const { t } = useWords();
  return (
    <div className="cg-list">
      <p className="cg-counts" role="status">
        {wordCounts(differences, t)}
      </p>
      {KINDS.map((kind) => (
        <Group key={kind} kind={kind} rows={differences[kind]} />
      ))}
      <ChangedArticles articles={differences.articles} />
      {countDifferences(differences) > 0 && <Download differences={differences} since={since} />}
    </div>
  );
}

function Group({ kind, rows }: { readonly kind: EventKind; readonly rows: readonly Row[] }) {
  const { t } = useWords();
  const [most, setMost] = useState(PAGE);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        {t(`changes.kind.${kind}`)} <span className="cg-number">{t('number', { number: rows.length })}</span>
      </h3>
      <ul className="cg-rows">
        {rows.slice(0, most).map((row) => (
          <li key={row.event}>
            <EventLink event={row.event} headline={row.headline} />
            <Details row={row} />
            {kind === 'withdrawn' && <WhyWithdrawn event={row.event} />}
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="sh-button" onClick={() => setMost(most + PAGE)}>
          {t('changes.more', { count: rows.length - most })}
        </button>
      )}
    </section>
  );
}

function ChangedArticles({ articles }: { readonly articles: readonly ChangedArticle[] }) {
  const { t } = useWords();
  if (articles.length === 0) return null;
  return (
    <section>
      <h3>
        {t('changes.kind.articles')}{' '}
        <span className="cg-number">{t('number', { number: articles.length })}</span>
      </h3>
      <ul className="cg-rows">
        {articles.map(({ article, was, now }) => (
          <li key={article}>
            <ArticleLink article={article} />
            <ChangeFields was={was} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ row: { deniedBy, was, now, joined, splitFrom } }: { readonly row: Row }) {
  const { t } = useWords();
  const labels = useLabels();
  return (
    <>
      {deniedBy && (
        <p className="cg-denied">
          {t('changes.deniedBy', { names: joinNames(deniedBy.map(labels.actor), t) })}
        </p>
      )}
      {joined && <Regrouped joined={joined} splitFrom={splitFrom ?? null} />}
      {was && now && <ChangeFields was={was} now={now} />}
    </>
  );
}

/** Who took the event out and why, where an editor did. */
function WhyWithdrawn({ event }: { readonly event: string }) {
  const { dates, t } = useWords();
  const { report } = useReport();
  const hidden =
    report?.phase === 'ready'
      ? report.value.hidden.find(({ id, mentions }) => id === event || mentions.includes(event))
      : undefined;
  if (!hidden) return null;
  const { by, on, reason } = hidden;
  return (
    <p>
      {t('corrections.byOn', { by: isolate(by), on: formatGivenDay(on, dates) })}
      <span aria-hidden="true"> · </span>
      {t('corrections.reason')} <bdi>{reason}</bdi>
    </p>
  );
}

function Download({ differences, since }: DifferenceListProps) {
  const { review } = useIndex();
  const words = useChangeWords();
  const { t, dates } = words;
  const save = () =>
    saveFile(
      'changes.csv',
      'text/csv;charset=utf-8',
      writeDifferences({ differences, words, since, review: wordReview(review, dates, t) }),
    );
  return (
    <button type="button" className="sh-button cg-download" onClick={save}>
      {t('changes.export')}
    </button>
  );
}
