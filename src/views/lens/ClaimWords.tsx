// The words of two sides on one event, facing each other: what each is quoted with, where it stands, and the way there.
import { useMemo } from 'react';
import { buildLedger } from '../../domain/ledger.ts';
import type { LedgerEntry } from '../../domain/ledger.ts';
import { findSideWords } from '../../domain/side-words.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';
import { findEvent } from '../../domain/find-event.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import { useEventFiles } from '../drawer/use-event-files.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { textDirection } from '../shared/text-direction.ts';
import { wordReading } from './lens-words.ts';

/** Characters of a passage shown here; the reader shows it whole. */
const PASSAGE_LENGTH = 200;
/** Passages of a side shown here; the drawer shows all. */
const MOST = 2;

interface ClaimWordsProps {
  readonly event: EventSummary;
  readonly sides: readonly string[];
}

export function ClaimWords({ event, sides }: ClaimWordsProps) {
  const { t } = useWords();
  const labels = useLabels();
  const { articles } = useIndex();
  const selectEvent = useApp((state) => state.selectEvent);
  const files = useEventFiles(event);
  const ledger = useMemo(
    () =>
      files.phase === 'ready'
        ? buildLedger({ event: files.event, mentions: files.mentions, articles, sideOf: labels.sideOf })
        : null,
    [files, articles, labels],
  );
  if (files.phase === 'loading') return <p className="ln-meta">{t('lens.loading')}</p>;
  if (ledger === null) return <p className="ln-meta">{t('lens.failed')}</p>;
  return (
    <div className="ln-facing">
      {sides.map((side) => {
        const words = findSideWords(ledger, side);
        const rest = words.length - MOST;
        return (
          <div key={side} className="ln-words">
            <h4>{wordReading(event, side, { t, actor: labels.actor })}</h4>
            {words.slice(0, MOST).map((entry) => (
              <Words
                key={`${entry.mention} ${entry.speaker} ${entry.stance}`}
                entry={entry}
                event={event.id}
              />
            ))}
            {rest > 0 && (
              <button type="button" className="sh-link ln-small" onClick={() => selectEvent(event.id)}>
                {t('lens.moreWords', { count: rest })}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Words({ entry, event }: { readonly entry: LedgerEntry; readonly event: string }) {
  const index = useIndex();
  const { language, dates, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const article = index.articles.find(({ id }) => id === entry.article);
  const clip = clipWords(entry.passage, entry.trigger, PASSAGE_LENGTH);
  // A site may publish no words of its articles.
  const isTold = entry.passage !== '';
  const other = entry.event === event ? null : findEvent(index, entry.event);
  const speaker = labels.actor(entry.speaker ?? '');
  return (
    <figure className="ln-quote">
      <figcaption>
        <bdi>{speaker}</bdi>
        {article && <span className="ln-meta">{wordOutlet(article, dates, t)}</span>}
      </figcaption>
      {isTold && (
        <blockquote lang={article?.language} dir={textDirection(article?.language ?? '')}>
          {clip.cutBefore && '[…] '}
          {clip.text}
          {clip.cutAfter && ' […]'}
        </blockquote>
      )}
      {other && <p className="ln-meta">{t('lens.fromOther', { headline: other.headline[language] })}</p>}
      {isTold && (
        <button
          type="button"
          className="sh-link ln-small"
          aria-label={t('lens.openPassageOf', { speaker })}
          onClick={() => openArticle(entry.article, entry.mention)}
        >
          {t('lens.openPassage')}
        </button>
      )}
    </figure>
  );
}
