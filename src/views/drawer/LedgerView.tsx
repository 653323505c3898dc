// "من قال ماذا؟": those who say it happened facing those who deny it, with the exact words of each.
import type { NewsEvent } from '../../domain/corpus-schema.ts';
import type { Ledger, LedgerEntry } from '../../domain/ledger.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { findEvent } from '../../store/resolve-links.ts';
import { textDirection } from '../shared/text-direction.ts';
import { wordSource } from './event-words.ts';

/** Characters of a passage shown here; the reader shows it whole. */
const PASSAGE_LENGTH = 260;

interface LedgerViewProps {
  readonly ledger: Ledger;
  readonly event: Pick<NewsEvent, 'id' | 'sources'>;
}

export function LedgerView({ ledger, event: { id: event, sources } }: LedgerViewProps) {
  const { t } = useWords();
  const facing = ledger.denies.length + ledger.contrary.length > 0;
  return (
    <section className="dr-ledger" aria-label={t('drawer.ledger')}>
      <h3 className="dr-heading">{t('drawer.ledger')}</h3>
      <ul className="dr-counts" aria-label={t('drawer.sources')}>
        {sources.claimants.length > 0 && (
          <li>{t('drawer.claimants', { count: sources.claimants.length })}</li>
        )}
        <li>{t('drawer.outlets', { count: sources.outlets.length })}</li>
        <li>{t('drawer.texts', { count: sources.texts })}</li>
      </ul>
      <div className={facing ? 'dr-columns' : 'dr-columns dr-columns-one'}>
        <div>
          <ColumnHead label={t('drawer.asserts')} count={ledger.institutions.asserts} />
          {ledger.asserts.length === 0 && <p className="dr-note">{t('drawer.nobodyAsserts')}</p>}
          <Entries entries={ledger.asserts} event={event} />
        </div>
        <div>
          {ledger.denies.length > 0 && (
            <>
              <ColumnHead label={t('drawer.denies')} count={ledger.institutions.denies} />
              <Entries entries={ledger.denies} event={event} />
            </>
          )}
          {ledger.contrary.length > 0 && (
            <>
              <ColumnHead label={t('drawer.contrary')} count={ledger.institutions.contrary} />
              <Entries entries={ledger.contrary} event={event} />
            </>
          )}
          {!facing && <p className="dr-note">{t('drawer.nobodyDenies')}</p>}
        </div>
      </div>
    </section>
  );
}

function ColumnHead({ label, count }: { readonly label: string; readonly count: number }) {
  const { t } = useWords();
  return (
    <h4 className="dr-column-head">
      {label}
      {count > 0 && (
        <span title={t('drawer.institutions', { count })}>
          <span aria-hidden="true">{count}</span>
          <span className="sh-hidden">{t('drawer.institutions', { count })}</span>
        </span>
      )}
    </h4>
  );
}

function Entries({ entries, event }: { readonly entries: readonly LedgerEntry[]; readonly event: string }) {
  return (
    <ul className="dr-entries">
      {entries.map((entry) => (
        <li key={`${entry.mention} ${entry.speaker ?? ''} ${entry.stance}`}>
          <Entry entry={entry} event={event} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry, event }: { readonly entry: LedgerEntry; readonly event: string }) {
  const index = useIndex();
  const { language, t } = useWords();
  const labels = useLabels();
  const openArticle = useApp((state) => state.openArticle);
  const selectEvent = useApp((state) => state.selectEvent);
  const article = index.articles.find(({ id }) => id === entry.article);
  const { speaker } = entry;
  const side = speaker === null || entry.institution === speaker ? null : labels.actor(entry.institution);
  const name = speaker === null ? t('drawer.ownVoice') : labels.actor(speaker);
  const clip = clipWords(entry.passage, entry.trigger, PASSAGE_LENGTH);
  const other = entry.event === event ? null : findEvent(index, entry.event);
  const detail = entry.denies === 'responsibility' || entry.denies === 'detail' ? entry.denies : null;
  return (
    <article className="dr-entry">
      <p className="dr-speaker">
        <bdi className="dr-speaker-name">{name}</bdi>
        {side && <bdi className="dr-speaker-side">{side}</bdi>}
      </p>
      {entry.via.length > 0 && (
        <p className="dr-meta">
          {t('drawer.via', { name: entry.via.map(labels.actor).join(language === 'ar' ? '، ' : ', ') })}
        </p>
      )}
      {detail && <p className="dr-meta dr-detail">{t(`drawer.denies.${detail}`)}</p>}
      <blockquote className="dr-quote" lang={article?.language} dir={textDirection(article?.language ?? '')}>
        {clip.cutBefore && '[…] '}
        {clip.text}
        {clip.cutAfter && ' […]'}
      </blockquote>
      {(entry.form === 'quoted' || speaker !== null) && (
        <p className="dr-form">{t(entry.form === 'quoted' ? 'drawer.quoted' : 'drawer.paraphrased')}</p>
      )}
      {article && (
        <p className="dr-meta dr-source" title={wordSource(article, language, t)}>
          {wordSource(article, language, t)}
        </p>
      )}
      {entry.copies.length > 0 && (
        <p className="dr-meta">{t('drawer.copies', { count: entry.copies.length })}</p>
      )}
      {other && (
        <button type="button" className="sh-link dr-small" onClick={() => selectEvent(other.id)}>
          {t('drawer.contraryOf', { headline: other.headline[language] })}
        </button>
      )}
      <button
        type="button"
        className="sh-link dr-small"
        aria-label={t('drawer.openPassageOf', { speaker: name })}
        onClick={() => openArticle(entry.article, entry.mention)}
      >
        {t('drawer.openPassage')}
      </button>
    </article>
  );
}
