// The passages of one event under its headline: exact words, who says them, in which article; the first at once, the
// others on a press.
import { useState } from 'react';
import type { EventSummary } from '../../domain/site-data.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';
import { wordOutlet } from '../../i18n/word-event.ts';
import { textDirection } from '../shared/text-direction.ts';
import type { Passage } from './passages.ts';
import type { EvidenceProps } from './RowEvents.tsx';

/** Characters of a passage shown here; the reader shows it whole. */
const MOST = 180;

interface EventQuotesProps extends EvidenceProps {
  readonly event: EventSummary;
}

export function EventQuotes({ event, ...evidence }: EventQuotesProps) {
  const { t, passagesOf } = evidence;
  const [all, setAll] = useState(false);
  const passages = passagesOf(event);
  if (passages === 'loading') return <p className="ag-meta">{t('graph.passagesLoading')}</p>;
  // Said once for all events, above them.
  if (passages === 'failed') return null;
  const shown = all ? passages : passages.slice(0, 1);
  const more = passages.length - shown.length;
  return (
    <>
      <ul className="ag-quotes" aria-label={t('unit.quotations', { count: passages.length })}>
        {shown.map((passage) => (
          <li key={`${passage.mention} ${passage.denies}`}>
            <Quote passage={passage} {...evidence} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="sh-link ag-more" onClick={() => setAll(true)}>
          {t('graph.morePassages', { count: more })}
        </button>
      ) : null}
    </>
  );
}

function Quote({
  passage,
  dates,
  t,
  nameOf,
  articleOf,
  onOpenPassage,
}: EvidenceProps & { passage: Passage }) {
  const article = articleOf(passage.article);
  const clip = clipWords(passage.words, passage.trigger, MOST);
  // A site may publish no words of its articles.
  const isTold = passage.words !== '';
  const speaker =
    passage.speakers.length === 0 ? t('drawer.ownVoice') : joinNames(passage.speakers.map(nameOf), t);
  return (
    <>
      {isTold && (
        <blockquote
          className="ag-quote"
          lang={article?.language}
          dir={textDirection(article?.language ?? '')}
        >
          {clip.cutBefore && '[…] '}
          {clip.text}
          {clip.cutAfter && ' […]'}
        </blockquote>
      )}
      <p className="ag-meta ag-source">
        <span>
          <bdi className="ag-speaker">{speaker}</bdi>
          {passage.denies ? <> · {t('drawer.denies')}</> : null}
          {article ? <> · {wordOutlet(article, dates, t)}</> : null}
        </span>
        {isTold && (
          <button
            type="button"
            className="sh-link ag-open-passage"
            aria-label={t('drawer.openPassageOf', { speaker })}
            onClick={() => onOpenPassage(passage.article, passage.mention)}
          >
            {t('drawer.openPassage')}
          </button>
        )}
      </p>
    </>
  );
}
