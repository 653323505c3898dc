// The events as a plain table in HTML, for readers without scripts and for search engines: what the page shows them as it
// stands. Text of articles and of editors is text there, whatever it holds.
import { escapeHtml } from '../../src/exports/html.ts';
import { safeHttpUrl } from '../../src/domain/text-fragment.ts';
import type { SiteIndex } from '../../src/domain/site-data.ts';
import type { Language } from '../../src/i18n/language.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { formatDateOf } from '../../src/i18n/format-event-date.ts';
import { joinNames } from '../../src/i18n/join-names.ts';
import { FIRST_MESSAGES } from '../../src/i18n/messages/first.ts';
import { list } from '../../src/i18n/messages/list.ts';
import { page } from '../../src/i18n/messages/page.ts';
import { statusKey } from '../../src/i18n/status-key.ts';
import { addMessages, translator } from '../../src/i18n/translate.ts';
import { wordReview } from '../../src/i18n/word-review.ts';
import { wordSource } from '../../src/i18n/word-event.ts';

addMessages(FIRST_MESSAGES);
addMessages(list);
addMessages(page);

/** Rows of each language: some 200 bytes each, which every reader loads. The rest is counted. */
const MOST_ROWS = 300;
/** The element, which the app takes away where scripts run. */
export const STATIC_ID = 'static';

function tableOf(index: SiteIndex, language: Language): string {
  const t = translator(language);
  const dates = dateStyle(language);
  const names = new Map([...index.actors, ...index.places].map(({ id, label }) => [id, label[language]]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const heads = new Map(index.articles.map((article) => [article.id, article]));
  const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
  const sourceOf = (id: string) => {
    const article = heads.get(id);
    if (!article) return escapeHtml(id);
    const words = escapeHtml(wordSource(article, dates, t));
    const url = safeHttpUrl(article.url);
    return url === null ? words : `<a href="${escapeHtml(url)}" rel="noopener">${words}</a>`;
  };
  const shown = index.events.slice(0, MOST_ROWS);
  const rows = shown.map((event) => {
    const voices = [
      ...(event.claimants.length > 0
        ? [t('timeline.saidBy', { names: joinNames(event.claimants.map(nameOf), t) })]
        : []),
      ...(event.deniers.length > 0
        ? [t('timeline.deniedBy', { names: joinNames(event.deniers.map(nameOf), t) })]
        : []),
    ];
    const estimated = event.date.start !== null && !event.date.stated ? ` (${t('date.estimated')})` : '';
    return `<tr>${cell((formatDateOf(event, dates) ?? t('date.undated')) + estimated)}<th scope="row">${escapeHtml(event.headline[language])}</th>${cell([t(statusKey(event)), ...voices].join(t('timeline.separator')))}${cell(joinNames(event.places.map(nameOf), t))}<td>${event.articles.map(sourceOf).join('<br>')}</td></tr>`;
  });
  const left = index.events.length - shown.length;
  const { about, review } = index;
  const heading = (key: Parameters<typeof t>[0]) => `<th scope="col">${escapeHtml(t(key))}</th>`;
  return `<section lang="${language}" dir="${directionOf(language)}">
<h1>${escapeHtml(about.title[language])}</h1>
<p>${escapeHtml(about.standfirst[language])} ${escapeHtml(about.scope[language])}</p>
<p><strong>${escapeHtml(wordReview(review, dates, t))}</strong></p>
<table><thead><tr>${heading('list.column.date')}${heading('list.column.what')}${heading('list.column.status')}${heading('list.column.where')}${heading('list.column.sources')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
${left > 0 ? `<p>${escapeHtml(t('page.more', { events: t('unit.events', { count: left }) }))}</p>` : ''}
</section>`;
}

/** Both languages, Arabic first. */
export function buildStaticTable(index: SiteIndex): string {
  return `<div id="${STATIC_ID}">\n${tableOf(index, 'ar')}\n${tableOf(index, 'en')}\n</div>`;
}
