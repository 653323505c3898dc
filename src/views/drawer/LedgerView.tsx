// "من قال ماذا؟": those who say it happened facing those who deny it, with the exact words of each.
import type { NewsEvent } from '../../domain/corpus-schema.ts';
import type { ArticleHead } from '../../domain/site-data.ts';
import type { Ledger, LedgerEntry, LedgerGroup } from '../../domain/ledger.ts';
import { clipWords } from '../../layout/reader/clip-words.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { findEvent } from '../../store/resolve-links.ts';
import { textDirection } from '../shared/text-direction.ts';
import { joinNames } from '../../i18n/join-names.ts';
import { countOutlets, wordOutlet } from './event-words.ts';
import { findForm } from './word-form.ts';

/** Characters of a passage shown here; the reader shows it whole. */
const PASSAGE_LENGTH = 260;

/** The groups of the two columns, in order. */
const SAYING: readonly LedgerGroup[] = ['asserts', 'planned', 'calledFor', 'unreal'];
const AGAINST: readonly LedgerGroup[] = ['denies', 'contrary'];
/** The groups whose passages are of this event. */
const TELLING: readonly LedgerGroup[] = [...SAYING, 'denies'];

const articlesOf = ({ article, copies }: LedgerEntry) => [article, ...copies.map((copy) => copy.article)];

interface LedgerViewProps {
  readonly ledger: Ledger;
  readonly event: Pick<NewsEvent, 'id' | 'sources'>;
}

export function LedgerView({ ledger, event: { id: event, sources } }: LedgerViewProps) {
  const { t } = useWords();
  const { articles } = useIndex();
  const tellers = new Set(TELLING.flatMap((group) => ledger[group]).flatMap(articlesOf));
  const outlets = countOutlets(articles.filter(({ id }) => tellers.has(id)));
  const says = SAYING.filter((group) => ledger[group].length > 0);
  const against = AGAINST.filter((group) => ledger[group].length > 0);
  const facing = says.length > 0 && against.length > 0;
  const column = (groups: readonly LedgerGroup[]) =>
    groups.map((group) => (
      <div key={group}>
        <ColumnHead label={t(`drawer.${group}`)} count={ledger.institutions[group]} />
        <Entries entries={ledger[group]} event={event} />
      </div>
    ));
  return (
    <section className="dr-ledger" aria-label={t('drawer.ledger')}>
      <h3 className="dr-heading">{t('drawer.ledger')}</h3>
      <ul className="dr-counts" aria-label={t('drawer.sources')}>
        {sources.claimants.length > 0 && (
          <li>{t('drawer.claimants', { count: sources.claimants.length })}</li>
        )}
        {outlets.known > 0 && <li>{t('drawer.outlets', { count: outlets.known })}</li>}
        {outlets.unknown > 0 && (
          <li>{t('drawer.outletUnknownOf', { articles: t('unit.articles', { count: outlets.unknown }) })}</li>
        )}
        <li>{t('drawer.texts', { count: sources.texts })}</li>
      </ul>
      <div className={facing ? 'dr-columns' : 'dr-columns dr-columns-one'}>
        <div>
          {column(says)}
          {says.length === 0 && <p className="dr-note">{t('drawer.nobodyAsserts')}</p>}
        </div>
        <div>
          {column(against)}
          {against.length === 0 && <p className="dr-note">{t('drawer.nobodyDenies')}</p>}
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
          <span aria-hidden="true">{t('number', { number: count })}</span>
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
  const form = findForm(entry);
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
        <p className="dr-meta">{t('drawer.via', { name: joinNames(entry.via.map(labels.actor), t) })}</p>
      )}
      {detail && <p className="dr-meta dr-detail">{t(`drawer.denies.${detail}`)}</p>}
      <blockquote className="dr-quote" lang={article?.language} dir={textDirection(article?.language ?? '')}>
        {clip.cutBefore && '[…] '}
        {clip.text}
        {clip.cutAfter && ' […]'}
      </blockquote>
      {form && <p className="dr-form">{t(form)}</p>}
      {article && <Source article={article} />}
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

/** Outlet and day on one line, the title under it in its own direction. */
function Source({ article }: { readonly article: ArticleHead }) {
  const { dates, t } = useWords();
  const { title } = article;
  const rightToLeft = textDirection(article.language) === 'rtl';
  return (
    <div className="dr-meta">
      <p>{wordOutlet(article, dates, t)}</p>
      {title === null ? (
        <p>{t('app.articleUntitled')}</p>
      ) : (
        <p className="dr-source" title={title}>
          <bdi dir={textDirection(article.language)}>{rightToLeft ? `«${title}»` : `“${title}”`}</bdi>
        </p>
      )}
    </div>
  );
}
