// An event as text to take along, in each of the ways that the drawer offers. Words come from the reader's language; what
// writes BibTeX is loaded when it is asked for.
import type { Reference } from '../../domain/citation-text.ts';
import { formatCitation, formatReferences } from '../../domain/citation-text.ts';
import type { Ledger, LedgerEntry } from '../../domain/ledger.ts';
import { AGAINST, comparePublished, SAYING } from '../../domain/ledger.ts';
import type { ArticleHead, EventSummary, SiteIndex } from '../../domain/site-data.ts';
import { safeHttpUrl } from '../../domain/text-fragment.ts';
import type { CslItem } from '../../exports/citation-csl.ts';
import { buildCslItems, writeCslJson } from '../../exports/citation-csl.ts';
import { formatDay } from '../../i18n/format-date.ts';
import type { Labels } from '../../store/derived.ts';
import { wordReview } from '../../i18n/word-review.ts';
import { findToday } from '../shared/find-today.ts';
import type { Words } from '../shared/store-context.ts';
import { wordEventDate, wordSource } from '../../i18n/word-event.ts';
import { findForm } from '../../i18n/word-form.ts';

export interface CitedEvent {
  readonly summary: EventSummary;
  readonly ledger: Ledger;
  readonly index: SiteIndex;
  readonly labels: Labels;
  readonly words: Words;
  readonly link: string;
}

/** The articles whose words the ledger shows, copies among them, in order of publication. */
function findCited({ ledger, index }: CitedEvent): ArticleHead[] {
  const cited = new Set(
    [...SAYING, ...AGAINST]
      .flatMap((group) => ledger[group])
      .flatMap(({ article, copies }) => [article, ...copies.map((copy) => copy.article)]),
  );
  return index.articles.filter(({ id }) => cited.has(id)).sort(comparePublished);
}

const wordDay = ({ summary, words: { dates, t } }: CitedEvent): string =>
  wordEventDate(summary, dates, t) +
  (summary.date.start && !summary.date.stated ? ` (${t('date.estimated')})` : '');

/** Plain attributed text for mail and messengers: every quotation with its speaker and source. */
export function writeAttributedText(cited: CitedEvent): string {
  const { summary, ledger, index, labels, words, link } = cited;
  const { language, dates, t } = words;
  const toLine = (entry: LedgerEntry) => {
    const article = index.articles.find(({ id }) => id === entry.article);
    const { speaker, institution } = entry;
    const name = speaker === null ? t('drawer.ownVoice') : labels.actor(speaker);
    return {
      speaker:
        speaker === null || speaker === institution
          ? name
          : t('drawer.citeSpeaker', { name, side: labels.actor(institution) }),
      form: [
        ...(entry.stance === 'denies' ? [t(`drawer.denies.${entry.denies ?? 'occurrence'}`)] : []),
        t(findForm(entry) ?? 'drawer.paraphrased'),
        ...(entry.via.length > 0
          ? [t('drawer.via', { name: entry.via.map(labels.actor).join(t('drawer.viaCiting')) })]
          : []),
      ].join(t('list.comma')),
      quote: entry.passage,
      source: article ? wordSource(article, dates, t) : '',
    };
  };
  return formatCitation({
    headline: summary.headline[language],
    date: t('drawer.citeDate', { date: wordDay(cited) }),
    groups: [...SAYING, ...AGAINST].map((group) => ({
      label: t(`drawer.${group}`),
      lines: ledger[group].map(toLine),
    })),
    notice: wordReview(index.review, dates, t),
    link,
  });
}

/** A reference to the event in this chronology, and one to each article, as plain text. */
export function writePlainReference(cited: CitedEvent): string {
  const { summary, index, words, link } = cited;
  const { language, dates, t } = words;
  const quote = (text: string) => (language === 'ar' ? `«${text}»` : `“${text}”`);
  const own: Reference = {
    parts: [
      ...(index.about.editor === null ? [] : [index.about.editor]),
      quote(summary.headline[language]),
      wordDay(cited),
      index.about.title[language],
      t('drawer.citeVersion', { version: index.generator.version }),
      wordReview(index.review, dates, t),
    ],
    link,
  };
  const articles = findCited(cited).map(
    ({ title, publisher, published, url }): Reference => ({
      parts: [
        publisher ?? t('drawer.unknownOutlet'),
        title === null ? t('app.articleUntitled') : quote(title),
        published.date
          ? formatDay(published.date, dates) +
            (published.basis === 'inferred' ? ` (${t('date.estimated')})` : '')
          : t('drawer.unknownDay'),
      ],
      link: safeHttpUrl(url),
    }),
  );
  return formatReferences([own, ...articles], t('list.comma'));
}

function itemsOf(cited: CitedEvent): CslItem[] {
  const { summary, index, words, link } = cited;
  const { language, dates, t } = words;
  return buildCslItems(
    {
      event: summary.id,
      headline: summary.headline[language],
      title: index.about.title[language],
      editor: index.about.editor,
      language,
      link,
      version: index.generator.version,
      notice: wordReview(index.review, dates, t),
      accessed: findToday(new Date()),
    },
    findCited(cited),
    {
      untitled: t('app.articleUntitled'),
      dateInferred: t('drawer.citeInferred'),
      dateUnknown: t('drawer.publishedUnknown'),
    },
  );
}

export const writeCslReference = (cited: CitedEvent): string => writeCslJson(itemsOf(cited));

export async function writeBibtexReference(cited: CitedEvent): Promise<string> {
  const { writeBibtex } = await import('../../exports/citation-bibtex.ts');
  return writeBibtex(itemsOf(cited));
}
