// What can be taken along from an event: its link, and itself as plain attributed text.
import { useState } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import { formatCitation } from '../../domain/citation-text.ts';
import type { Ledger, LedgerEntry } from '../../domain/ledger.ts';
import { wordReview } from '../app/ReviewNotice.tsx';
import { useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { permalinkOf, wordEventDate, wordSource } from './event-words.ts';
import { findForm } from './word-form.ts';

interface DrawerActionsProps {
  readonly summary: EventSummary;
  readonly ledger: Ledger;
}

type Copied = { readonly what: 'link' | 'reference'; readonly text: string; readonly done: boolean };

export function DrawerActions({ summary, ledger }: DrawerActionsProps) {
  const { articles, review } = useIndex();
  const { language, dates, t } = useWords();
  const labels = useLabels();
  const [copied, setCopied] = useState<Copied | null>(null);
  const link = () => permalinkOf(summary.id, language, window.location.href);

  const copy = async (what: Copied['what'], text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ what, text, done: true });
    } catch {
      setCopied({ what, text, done: false });
    }
  };

  const toLine = (entry: LedgerEntry) => {
    const article = articles.find(({ id }) => id === entry.article);
    const { speaker, institution } = entry;
    const name = speaker === null ? t('drawer.ownVoice') : labels.actor(speaker);
    return {
      speaker:
        speaker === null || speaker === institution
          ? name
          : t('drawer.citeSpeaker', { name, side: labels.actor(institution) }),
      form: t(findForm(entry) ?? 'drawer.paraphrased'),
      quote: entry.passage,
      source: article ? wordSource(article, dates, t) : '',
    };
  };
  const reference = () => {
    const estimated = summary.date.start && !summary.date.stated ? ` (${t('date.estimated')})` : '';
    return formatCitation({
      headline: summary.headline[language],
      date: t('drawer.citeDate', { date: wordEventDate(summary, dates, t) + estimated }),
      groups: [
        { label: t('drawer.asserts'), lines: ledger.asserts.map(toLine) },
        { label: t('drawer.planned'), lines: ledger.planned.map(toLine) },
        { label: t('drawer.calledFor'), lines: ledger.calledFor.map(toLine) },
        { label: t('drawer.unreal'), lines: ledger.unreal.map(toLine) },
        { label: t('drawer.denies'), lines: ledger.denies.map(toLine) },
        { label: t('drawer.contrary'), lines: ledger.contrary.map(toLine) },
      ],
      notice: wordReview(review, dates, t),
      link: link(),
    });
  };
  const label = (what: Copied['what'], usual: string) =>
    copied?.done && copied.what === what ? t('drawer.copied') : usual;

  return (
    <div className="dr-actions">
      <button type="button" className="sh-button" onClick={() => void copy('reference', reference())}>
        {label('reference', t('drawer.copy'))}
      </button>
      <button type="button" className="sh-button" onClick={() => void copy('link', link())}>
        {label('link', t('drawer.permalink'))}
      </button>
      <output className="sh-hidden">{copied?.done && t('drawer.copied')}</output>
      {copied && !copied.done && (
        <label className="dr-copy-by-hand">
          {t('drawer.copyFailed')}
          <textarea
            readOnly
            rows={6}
            dir="auto"
            value={copied.text}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </div>
  );
}
